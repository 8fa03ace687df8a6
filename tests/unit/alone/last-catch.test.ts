import { afterEach, describe, expect, test, vi } from 'vitest';
import { POST } from '@/app/api/diagnose/route';
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

describe('an internal error', () => {
  test('in the API: 500 in JSON, with the id from the log', async () => {
    const headers = { 'Content-Type': 'application/json', 'Accept-Language': 'nl' };
    const body = JSON.stringify({ text: `AzureAdJoined : YES\nDevice Name : ${secret}` });
    const response = await POST(new Request('http://localhost/api/diagnose', { method: 'POST', headers, body }));
    expect(response.status).toBe(500);
    const text = await response.text();
    const id = loggedId();
    expect(JSON.parse(text)).toEqual({ error: { id: 'internal', message: expect.stringContaining(id) }, id });
    expect(text).not.toContain('Vries');
  });

  test('in the paste: the text is kept, and the page shows the id', async () => {
    const form = new FormData();
    form.set('paste', `AzureAdJoined : YES\nDevice Name : ${secret}`);
    const state = await readPaste(initialPasteState, form);
    expect(state).toMatchObject({ error: 'internal', text: form.get('paste'), fault: loggedId() });
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
