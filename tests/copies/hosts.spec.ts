import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, formOf } from '../browser/case';
import { Copy } from './processes';
import { newer, portsFor, test } from './stage';

test('absolute URLs begin with the configured origin, whatever the request headers say', async ({ folder, request }, { parallelIndex }) => {
  const site = join(folder, 'site.json');
  writeFileSync(site, JSON.stringify({ publicOrigin: 'https://help.contoso.example' }));
  const copy = await Copy.start(newer, portsFor(parallelIndex)[0], site);
  const headers = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'javascript' };
  const page = await (await request.get(`${copy.address}/en/report?azureAdJoined=no`, { headers })).text();
  const form = await formOf(request, `${copy.address}/en/report?azureAdJoined=no`);
  const made = await (await request.post(`${copy.address}/en/report`, { headers, multipart: form })).text();
  for (const html of [page, made]) {
    expect(html).toContain('https://help.contoso.example/en/result');
    expect(html).not.toMatch(/evil\.example|javascript:/);
  }
  expect(page).toContain(encodeURIComponent('https://help.contoso.example/en/result'));
  expect(await copy.end('SIGTERM')).toBe(143);
});
