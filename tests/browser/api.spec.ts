import { expect, test } from '@playwright/test';
import { contentOf } from '@/content';
import { isCauseId } from '@/diagnosis/causes';
import { links } from '@/diagnosis/links';
import { isStepId } from '@/diagnosis/steps';
import { refusedBodies, refusedItems } from './api-refusals';
import { fixture, locales } from './case';

const json = { 'Content-Type': 'application/json' };

for (const locale of locales) {
  test(`${locale}: a paste returns the reading, the facts, the chain, findings, steps and a question`, async ({ request }) => {
    const text = fixture('gen4-joined').replace(/(\n *SettingsUrl :).*/, '$1');
    const response = await request.post('/api/diagnose', { data: { text, locale, now: '2026-11-23T10:00:00Z' } });
    expect(response.status()).toBe(200);
    expect(response.headers()['cache-control']).toContain('no-store');
    const body = await response.json();
    const lines = text.split('\n');
    const { section, name, value, line } = body.reading.fields.find((field: { name: string }) => field.name === 'SettingsUrl');
    expect([section, name, value]).toEqual(['Tenant Details', 'SettingsUrl', null]);
    expect(lines[line - 1]).toContain('SettingsUrl :');
    expect(body.reading).toMatchObject({ events: [], registry: [], notes: [] });
    expect(body.facts).toMatchObject({ azureAdJoined: 'yes', settingsUrl: 'empty' });
    expect(body.chain.map(({ link }: { link: string }) => link)).toEqual(links);
    expect(body.findings).toEqual([
      {
        id: 'settings-url-empty',
        link: 'allowed',
        severity: 'blocking',
        certainty: 'may-be',
        because: ['azureAdJoined', 'settingsUrl'],
        explains: [],
        unless: ['roamingManagedBy'],
        title: contentOf(locale).causes['settings-url-empty'].title,
      },
    ]);
    for (const { id, missing } of body.possible) expect(isCauseId(id) && Array.isArray(missing)).toBe(true);
    for (const id of body.ruledOut) expect(isCauseId(id)).toBe(true);
    for (const step of body.steps) {
      expect(isStepId(step.id) && isCauseId(step.cause)).toBe(true);
      expect(Object.keys(step)).toEqual(expect.arrayContaining(['who', 'title', 'detail', 'elevated', 'risk']));
      expect(`${step.title}${step.detail}`).not.toMatch(/\*\*|`/);
    }
    expect(body.nextQuestion).toMatchObject({ fact: 'ranJustNow', choices: [{ value: 'yes' }, { value: 'no' }, { value: 'unsure' }] });
    expect(body.tried).toEqual([]);
  });
}

test('events, a Windows version and notes are in the reading', async ({ request }) => {
  const text = `Microsoft Windows [Version 10.0.19045.3570]\n${fixture('gen4-joined').replace('MUST Run elevated to test.', 'PASSED')}\n${fixture('events-1098-1104')}`;
  const { reading } = await (await request.post('/api/diagnose', { data: { text } })).json();
  expect(reading.windows).toEqual({ build: 19045, revision: 3570 });
  expect(reading.notes).toContain('ran-elevated');
  expect(reading.events.map(({ id, codes }: { id: number; codes: string[] }) => [id, codes[0]])).toEqual([
    [1098, '0xcaa5001c'],
    [1104, '0xc000005f'],
  ]);
});

test('answers alone are enough; if text and answer disagree the text wins', async ({ request }) => {
  const ask = async (data: object) => (await request.post('/api/diagnose', { data })).json();
  expect((await ask({ answers: { licence: 'no' } })).findings[0].id).toBe('licence-missing');
  const both = await ask({ text: fixture('registration-pending'), answers: { azureAdJoined: 'yes', hybridJoinUsed: 'no' } });
  expect(both.facts).toMatchObject({ azureAdJoined: 'no', hybridJoinUsed: 'no' });
  const tried = await ask({
    answers: { azureAdJoined: 'yes', settingsUrl: 'empty', roamingEnabled: 'yes', roamingAssigned: 'yes' },
    tried: ['restart-and-sign-in'],
  });
  expect(tried.findings[0].id).toBe('device-certificate-bad');
  expect(tried.tried).toEqual(['restart-and-sign-in']);
});

test('a code on its own returns the same facts, findings, tried steps and code; answers are added to it', async ({ request }) => {
  const ask = async (data: object) => (await request.post('/api/diagnose', { data })).json();
  const first = await ask({
    text: fixture('elevated'),
    answers: { ownAccount: 'yes', licence: 'no' },
    tried: ['restart-and-sign-in.could-not'],
  });
  const again = await ask({ code: first.code.toLowerCase() });
  for (const key of ['facts', 'chain', 'findings', 'possible', 'ruledOut', 'steps', 'nextQuestion', 'tried', 'code'])
    expect(again[key], key).toEqual(first[key]);
  const more = await ask({ code: first.code, answers: { licence: 'yes' }, tried: ['restart-and-sign-in'] });
  expect(more.facts.licence).toBe('yes');
  expect(more.tried).toEqual(['restart-and-sign-in']);
});

test.describe('errors have a status, an id and a sentence', () => {
  const refused = [...refusedItems.map((row) => [...row, json] as const), ...refusedBodies];
  for (const [what, status, id, data, headers] of refused) {
    test(what, async ({ request }) => {
      const response = await request.post('/api/diagnose', { data, headers: { ...headers, 'Accept-Language': 'nl' } });
      expect(response.status()).toBe(status);
      expect(await response.json()).toEqual({ error: { id, message: contentOf('nl').ui.api[id as 'empty'] } });
    });
  }

  test('other methods and other paths get JSON errors', async ({ request }) => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const) {
      const response = await request.fetch('/api/diagnose', { method });
      expect([response.status(), (await response.json()).error.id]).toEqual([405, 'method']);
      expect(response.headers().allow).toBe('POST');
    }
    expect((await request.head('/api/diagnose')).status()).toBe(405);
    for (const path of ['/api', '/api/nothing', '/api/diagnose/more', '/api/metrics', '/api/openapi.yaml']) {
      const response = await request.get(path);
      expect([response.status(), (await response.json()).error.id], path).toEqual([404, 'not-found']);
    }
  });
});

test('line ends do not count twice towards the limit', async ({ request }) => {
  const text = `AzureAdJoined : YES${'\r\n'.repeat(262_144 - 19)}`;
  expect((await request.post('/api/diagnose', { data: { text } })).status()).toBe(200);
});

test('health returns the version, once a sample has been read', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({ status: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
});
