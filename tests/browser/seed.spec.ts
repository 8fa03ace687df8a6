import { expect, test } from '@playwright/test';
import { plainText } from '@/components/plain-text';
import { causeRows } from '../seed/cause-rows';
import { pageRows } from '../seed/page-rows';
import { stepRows } from '../seed/step-rows';
import { textOf } from '../seed/text-of';
import { uiRows } from '../seed/ui-rows';
import { locales } from './case';

/** The 2017 article makes 113 statements; each is on the page where it belongs, in both languages. */
const rows = [...uiRows, ...causeRows, ...stepRows, ...pageRows];

test('every statement of the 2017 article has its place', () => {
  const covered = new Set<number>(rows.map(({ row }) => row));
  expect([...Array(113).keys()].map((index) => index + 1).filter((row) => !covered.has(row))).toEqual([]);
});

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** The text of a page. */
const wordsOf = (html: string) =>
  squeezed(
    html.replace(/<script.*?<\/script>|<!--.*?-->|<[^>]*>/gs, '').replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole),
  );

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const locale of locales) {
  for (const page of new Set<string>(rows.map((row) => row.page))) {
    test(`${locale}: /${page} contains its statements`, async ({ request }) => {
      const text = wordsOf(await (await request.get(`/${locale}/${page}`)).text());
      for (const { row, key } of rows.filter((one) => one.page === page))
        expect(text, `row ${row} (${key})`).toContain(squeezed(plainText(textOf(locale, key))));
    });
  }
}
