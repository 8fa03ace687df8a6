import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isKnownPage } from '@/server/known-pages';
import { hasMany, siteOf } from '@/site/site';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the organisation can switch the page for many PCs off', () => {
  writeFileSync(join(folder, 'site.json'), '{"many": false}');
  siteOf(join(folder, 'site.json'));
  expect(hasMany()).toBe(false);
  expect(['/en/many', '/nl/many', '/en/paste'].map(isKnownPage)).toEqual([false, false, true]);
});
