import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const token = 'a-token-of-24-characters-or-more';
const address = 'http://help.example/api/metrics';
const folder = mkdtempSync(join(tmpdir(), 'metrics-'));

/** The API of an instance with the given configuration. */
async function instanceWith(site: object) {
  vi.resetModules();
  writeFileSync(join(folder, 'site.json'), JSON.stringify(site));
  vi.stubEnv('SITE_CONFIG', join(folder, 'site.json'));
  const [{ GET }, { POST }, batch] = [
    await import('@/app/api/metrics/route'),
    await import('@/app/api/diagnose/route'),
    await import('@/app/api/diagnose/batch/route'),
  ];
  const requestOf = (body: object) =>
    new Request(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return {
    metrics: (authorization?: string) => GET(new Request(address, { headers: authorization === undefined ? {} : { authorization } })),
    diagnose: (body: object) => POST(requestOf(body)),
    diagnoseBatch: (body: object) => batch.POST(requestOf(body)),
  };
}

describe('the metrics', () => {
  beforeEach(() => {
    Reflect.deleteProperty(globalThis, 'settingsSyncHelp');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(join(folder, 'site.json'), { force: true });
  });

  test('do not exist until the configuration enables them', async () => {
    const instance = await instanceWith({});
    expect((await instance.metrics(`Bearer ${token}`)).status).toBe(404);
    await instance.diagnose({ answers: { licence: 'no' } });
    expect(globalThis).not.toHaveProperty('settingsSyncHelp');
  });

  test.each([undefined, '', 'Bearer', `Bearer ${token}x`, `bearer ${token}`, `Basic ${token}`, `Bearer ${'é'.repeat(token.length)}`])(
    'are for nobody with %j',
    async (authorization) => {
      const response = await (await instanceWith({ metrics: { token } })).metrics(authorization);
      expect(response.status).toBe(401);
      expect((await response.json()).error.id).toBe('unauthorized');
    },
  );

  test('count findings by cause, link and language, and contain nothing from a paste', async () => {
    const instance = await instanceWith({ metrics: { token } });
    const text = readFileSync('tests/fixtures/gen5-joined.txt', 'utf8').replace(/( SettingsUrl :).*/, '$1');
    expect((await instance.diagnose({ text, locale: 'nl' })).status).toBe(200);
    await instance.diagnose({ text, locale: 'nl' });
    const response = await instance.metrics(`Bearer ${token}`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    const lines = (await response.text()).split('\n');
    expect(lines).toContain('settings_sync_help_findings_total{cause="settings-url-empty",link="allowed",locale="nl"} 2');
    expect(lines).toContain('settings_sync_help_diagnoses_total{surface="api",locale="nl",outcome="blocking"} 2');
    expect(lines).toContain('settings_sync_help_diagnosis_seconds_count{surface="api"} 2');
    for (const name of ['DeviceId', 'TenantId', 'Device Name', 'Thumbprint'])
      expect(lines.join('\n')).not.toContain(new RegExp(`${name} : (\\S+)`).exec(text)?.[1] ?? '?');
  });

  test('count each item of a batch like a request of its own', async () => {
    const instance = await instanceWith({ metrics: { token } });
    const item = { answers: { licence: 'no' } };
    await instance.diagnoseBatch({ items: [item, { text: 'refused' }, item, { ...item, locale: 'nl' }] });
    const lines = (await (await instance.metrics(`Bearer ${token}`)).text()).split('\n');
    expect(lines).toContain('settings_sync_help_findings_total{cause="licence-missing",link="allowed",locale="en"} 2');
    expect(lines).toContain('settings_sync_help_findings_total{cause="licence-missing",link="allowed",locale="nl"} 1');
    expect(lines).toContain('settings_sync_help_diagnosis_seconds_count{surface="api"} 3');
  });
});
