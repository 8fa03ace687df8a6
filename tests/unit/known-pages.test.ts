import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isKnownPage } from '@/server/known-pages';

const routes = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)page\.tsx$/.test(file))
  .map((file) => `/en/${file}`.replace(/\/page\.tsx$/, ''));

test('the front door knows every route of `app/`; a test of the release checks those with a parameter', () => {
  expect(routes).toContain('/en/paste');
  expect(routes.filter((route) => !route.includes('[') && !isKnownPage(route))).toEqual([]);
});
