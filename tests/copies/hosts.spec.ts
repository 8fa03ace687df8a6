import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, formOf } from '../browser/case';
import { Instance } from './processes';
import { newer, portsFor, test } from './stage';

test('absolute URLs begin with the configured origin, whatever the request headers say', async ({ folder, request }, { parallelIndex }) => {
  const site = join(folder, 'site.json');
  writeFileSync(site, JSON.stringify({ publicOrigin: 'https://help.contoso.example' }));
  const instance = await Instance.start(newer, portsFor(parallelIndex)[0], site);
  const headers = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'javascript' };
  const page = await (await request.get(`${instance.address}/en/report?azureAdJoined=no`, { headers })).text();
  const form = await formOf(request, `${instance.address}/en/report?azureAdJoined=no`);
  const report = await (await request.post(`${instance.address}/en/report`, { headers, multipart: form })).text();
  for (const html of [page, report]) {
    expect(html).toContain('https://help.contoso.example/en/code/');
    expect(html).not.toMatch(/evil\.example|javascript:/);
  }
  expect(page).toContain(encodeURIComponent('https://help.contoso.example/en/code/'));
  expect(await instance.end('SIGTERM')).toBe(143);
});
