import { beforeEach, expect, test, vi } from 'vitest';
import { read } from '@/diagnosis/reader/read';
import { version } from '@/package.json';

vi.mock('@/server/prerendered', () => ({ buildId: () => 'a-build' }));
vi.mock('@/diagnosis/reader/read', { spy: true });

const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);

beforeEach(() => {
  vi.resetModules();
  vi.mocked(read).mockReset();
  log.mockClear();
});

/** The first two responses of an instance that has just started. */
async function twoResponses() {
  const { GET } = await import('@/app/api/health/route');
  return [GET(), GET()];
}

test('an instance that reads its sample correctly is healthy, and reads it once', async () => {
  for (const response of await twoResponses()) {
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', version, build: 'a-build' });
  }
  expect(read).toHaveBeenCalledTimes(1);
  expect(log).not.toHaveBeenCalled();
});

test.each([
  [
    'cannot read',
    () => {
      throw new TypeError('known.toReversed is not a function');
    },
    'known.toReversed is not a function',
  ],
  ['finds something else', () => read(''), 'expected device-not-joined, found nothing'],
])('an instance that %s reports failing in the same format, and logs why once', async (_, reads, reason) => {
  vi.mocked(read).mockImplementationOnce(reads);
  for (const response of await twoResponses()) {
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'failing', version, build: 'a-build' });
  }
  expect(log).toHaveBeenCalledTimes(1);
  expect(String(log.mock.calls[0]?.[0])).toContain(reason);
});
