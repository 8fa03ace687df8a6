import { type APIRequestContext, expect, test } from '@playwright/test';
import { contentOf } from '@/content';
import { refusedBodies, refusedItems } from './api-refusals';
import { fixture, locales } from './case';

const path = '/api/diagnose/batch';

const now = '2026-11-23T10:00:00Z';

const outputs = ['gen4-joined', 'gen5-not-joined', 'everything', 'damaged/mail-quoted-and-wrapped'].map((name) => fixture(name));

const send = (request: APIRequestContext, data: object, language = 'en') =>
  request.post(path, { data, headers: { 'Accept-Language': language } });

const resultsOf = async (request: APIRequestContext, data: object, language?: string) => {
  const response = await send(request, data, language);
  expect(response.status()).toBe(200);
  return (await response.json()).results;
};

for (const locale of locales) {
  test(`${locale}: each item gets what it would get on its own, in order and with its name`, async ({ request }) => {
    const long = `${outputs[0]}\n${'a line of the log of something else\n'.repeat(2000)}`;
    const items = [
      ...[...outputs, long].map((text) => ({ text })),
      { answers: { licence: 'no' }, tried: ['restart-and-sign-in'] },
      { code: (await (await request.post('/api/diagnose', { data: { text: outputs[0] } })).json()).code },
    ];
    const single = await Promise.all(
      items.map(async (item) => (await request.post('/api/diagnose', { data: { ...item, locale, now, audience: 'helpDesk' } })).json()),
    );
    const named = items.map((item, index) => ({ ...item, name: `PC-${index}` }));
    const results = await resultsOf(request, { items: named, locale, now, audience: 'helpDesk' });
    expect(results).toEqual(single.map((body, index) => ({ name: `PC-${index}`, ...body })));
  });

  test(`${locale}: an invalid item gets its own error, and the items around it are answered`, async ({ request }) => {
    const good = { answers: { licence: 'no' } };
    const items = refusedItems.flatMap(([what, , , data]) => [good, Array.isArray(data) ? data : { ...data, name: what }]);
    const results = await resultsOf(request, { items: [...items, good], locale }, locale === 'en' ? 'nl' : 'en');
    const answered = results[0];
    expect(answered.findings[0].id).toBe('licence-missing');
    const errors = refusedItems.map(([what, , id, data]) => ({
      ...(!Array.isArray(data) && { name: what }),
      error: { id, message: contentOf(locale).ui.api[id as 'empty'] },
    }));
    expect(results).toEqual([...errors.flatMap((error) => [answered, error]), answered]);
  });
}

test('what an item says about itself goes before what the batch says', async ({ request }) => {
  const item = { answers: { licence: 'no' } };
  const own = { ...item, locale: 'nl', audience: 'helpDesk', now: '2020-01-01T00:00:00Z' };
  const [shared, different, refused] = await resultsOf(request, { items: [item, own, { locale: 'nl' }], locale: 'en', now });
  expect(shared.findings[0].title).toBe(contentOf('en').causes['licence-missing'].title);
  expect(different).toEqual(await (await request.post('/api/diagnose', { data: own })).json());
  expect(refused.error.message).toBe(contentOf('nl').ui.api.empty);
});

test('a name comes back as it was sent; one that is too long or no text makes its item malformed', async ({ request }) => {
  const names = ['<b>Jan</b> \u202e', '', '__proto__', 'x'.repeat(200), 'x'.repeat(201), 7];
  const results = await resultsOf(request, { items: names.map((name) => ({ name, answers: { licence: 'no' } })) });
  expect(results.slice(0, 4).map(({ name, error }: Record<string, unknown>) => [name, error])).toEqual(
    names.slice(0, 4).map((name) => [name, undefined]),
  );
  const error = { id: 'malformed', message: contentOf('en').ui.api.malformed };
  expect(results.slice(4)).toEqual([{ error }, { error }]);
});

test('a hundred items are answered, one more is refused as a whole', async ({ request }) => {
  const items = Array.from({ length: 101 }, (_, index) => ({ name: `PC-${index}`, text: outputs[index % outputs.length] }));
  const results = await resultsOf(request, { items: items.slice(1) });
  expect(results.map(({ name }: { name: string }) => name)).toEqual(items.slice(1).map(({ name }) => name));
  expect(results.filter((result: object) => 'error' in result)).toEqual([]);
  for (const locale of locales) {
    const response = await send(request, { items, locale });
    expect(response.status()).toBe(413);
    expect(await response.json()).toEqual({ error: { id: 'too-many', message: contentOf(locale).ui.api['too-many'] } });
  }
});

test.describe('a batch is refused as a whole', () => {
  const malformed: Readonly<Record<string, unknown>> = {
    'without items': {},
    'with no items': { items: [] },
    'with items that are no list': { items: { length: 101 } },
    'that is a list': [{ answers: { licence: 'no' } }],
    'for an unknown audience': { items: [{ answers: { licence: 'no' } }], audience: 'admin' },
    'at a moment that is none': { items: [{ answers: { licence: 'no' } }], now: 'today' },
  };
  const json = { 'Content-Type': 'application/json' };
  const rows = Object.entries(malformed).map(([what, data]) => [what, 400, 'malformed', JSON.stringify(data), json] as const);
  for (const [what, status, id, data, headers] of [...rows, ...refusedBodies]) {
    test(what, async ({ request }) => {
      const response = await request.post(path, { data, headers: { ...headers, 'Accept-Language': 'nl' } });
      expect(response.status()).toBe(status);
      expect(await response.json()).toEqual({ error: { id, message: contentOf('nl').ui.api[id as 'empty'] } });
    });
  }

  test('with another method', async ({ request }) => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const) {
      const response = await request.fetch(path, { method });
      expect([response.status(), (await response.json()).error.id, response.headers().allow]).toEqual([405, 'method', 'POST']);
    }
  });
});

test('items of names that every object has, and of a million brackets, are errors of their own', async ({ request }) => {
  const good = '{"answers":{"licence":"no"}}';
  const deep = `${'['.repeat(250_000)}${']'.repeat(250_000)}`;
  const hostile = [
    '{"__proto__":{"text":"x"},"constructor":{"prototype":{}},"toString":1}',
    '{"answers":{"__proto__":"yes"}}',
    '{"answers":{"hasOwnProperty":"yes"}}',
    deep,
    `{"text":${deep}}`,
    `{"name":${deep}}`,
    'null',
    '7',
    '"text"',
  ];
  const data = `{"__proto__":{"locale":"nl"},"items":[${[good, ...hostile, good].join(',')}]}`;
  const response = await request.post(path, { data, headers: { 'Content-Type': 'application/json' } });
  expect(response.status()).toBe(200);
  const { results } = await response.json();
  expect([results[0], results.at(-1)].map(({ findings }) => findings[0].id)).toEqual(['licence-missing', 'licence-missing']);
  const ids = results.slice(1, -1).map(({ error }: { error: { id: string } }) => error.id);
  expect(ids.filter((id: string) => id !== 'malformed' && id !== 'empty' && id !== 'unknown-fact')).toEqual([]);
  expect(ids).toHaveLength(hostile.length);
});
