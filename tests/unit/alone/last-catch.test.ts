import { afterEach, describe, expect, test, vi } from 'vitest';
import { POST as postBatch } from '@/app/api/diagnose/batch/route';
import { POST } from '@/app/api/diagnose/route';
import { contentOf } from '@/content';
import { readMany } from '@/features/many/action';
import { readPaste } from '@/features/paste/action';
import { initialPasteState } from '@/features/paste/state';
import { makeReport } from '@/features/report/action';
import { emptyValues } from '@/features/report/state';

const secret = 'Jan de Vries 7f3a';

// A deliberate internal error whose message contains part of the text, as real ones can.
vi.mock('@/server/reading/pool', () => ({
  takePasteAside: (_: unknown, text: string) => Promise.reject(new TypeError(`cannot read ${text}`)),
}));

const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
afterEach(() => logged.mockClear());

/** The id from the only line logged, which must contain nothing from the text. */
function loggedId(): string {
  expect(logged).toHaveBeenCalledTimes(1);
  const line = String(logged.mock.calls[0]?.[0]);
  expect(line).not.toContain('Vries');
  const { fault, error, at } = JSON.parse(line);
  expect(error).toBe('TypeError');
  expect(at.length).toBeGreaterThan(0);
  return fault;
}

const requestOf = (data: unknown) =>
  new Request('http://localhost/', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(data) });

const text = `AzureAdJoined : YES\nDevice Name : ${secret}`;

describe('an internal error', () => {
  test('in the API: 500 in JSON in the language of the body, with the id from the log', async () => {
    const response = await POST(requestOf({ text, locale: 'nl' }));
    expect(response.status).toBe(500);
    const id = loggedId();
    const message = contentOf('nl').ui.api.internal.replace('{fault}', id);
    expect(await response.json()).toEqual({ error: { id: 'internal', message }, id });
  });

  test('in an item of a batch: the same for that item, and the others are answered', async () => {
    const items = [{ answers: { licence: 'no' } }, { name: secret, text }, { answers: { licence: 'no' } }];
    const response = await postBatch(requestOf({ items, locale: 'nl' }));
    expect(response.status).toBe(200);
    const { results } = await response.json();
    const id = loggedId();
    const message = contentOf('nl').ui.api.internal.replace('{fault}', id);
    expect(results).toEqual([results[0], { name: secret, error: { id: 'internal', message }, id }, results[0]]);
    expect(results[0].findings[0].id).toBe('licence-missing');
  });

  test('in the paste: the text is kept, and the page shows the id', async () => {
    const form = new FormData();
    form.set('paste', `AzureAdJoined : YES\nDevice Name : ${secret}`);
    const state = await readPaste(initialPasteState, form);
    expect(state).toMatchObject({ error: 'internal', text: form.get('paste'), fault: loggedId() });
  });

  test('in the files of many PCs: the page shows the id', async () => {
    const form = new FormData();
    form.set('files', new File([text], `${secret}.txt`));
    const show = { sort: 'pcs', link: undefined, name: '', names: false } as const;
    const state = await readMany({ error: null, attempt: 0, show, found: null }, form);
    expect(state).toMatchObject({ error: 'internal', attempt: 1, found: null, fault: loggedId() });
  });

  test('in the report: what was typed is kept, and the page shows the id', async () => {
    const form = new FormData();
    form.set('problem', 'my own words');
    form.set('paste', `Device Name : ${secret}`);
    const first = { error: null, values: emptyValues, text: 'the report before', at: '', zone: 'UTC', attempt: 0 };
    const state = await makeReport(first, form);
    expect(state).toMatchObject({ error: 'internal', text: 'the report before', attempt: 1, fault: loggedId() });
    expect(state.values).toMatchObject({ problem: 'my own words', paste: form.get('paste') });
  });
});
