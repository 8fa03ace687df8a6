import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvOf } from '@/diagnosis/fleet/csv';
import { fleetColumns } from '@/diagnosis/fleet/fleet';
import { markdownOf } from '@/diagnosis/fleet/markdown';
import { readPc } from '@/diagnosis/fleet/pc';
import { fleetTexts } from '@/features/many/fleet-texts';
import { fleetOf, nameMark } from '../../fleet/fleet';

const context = { now: new Date('2026-11-25T10:00:00Z'), site: undefined };
const pcs = fleetOf(72).flatMap(({ name, text }) => readPc(name, text, context) ?? []);
const texts = fleetTexts('en');

/** The cells of each row, as a spreadsheet takes them from RFC 4180. */
const cellsOf = (csv: string) =>
  csv
    .replace('\ufeff', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')));

test('the CSV has a row for each PC, and a cell for each column', () => {
  const [head = [], ...rows] = cellsOf(csvOf(pcs, true, texts));
  expect(head).toEqual(fleetColumns.map((column) => texts.columns[column]));
  expect(rows.map(([number, name, cause]) => [number, name, cause])).toEqual(
    pcs.map(({ name, causes }, index) => [`${index + 1}`, name, causes[0]?.id ?? '']),
  );
  expect(rows.every((row) => row.length === fleetColumns.length)).toBe(true);
});

test('without names no name is in a file', () => {
  expect(csvOf(pcs, false, texts)).not.toContain(nameMark);
  const options = { texts, locale: 'en', when: '30 November 2026' };
  expect(markdownOf({ pcs, unread: [] }, { ...options, withNames: false })).not.toContain(nameMark);
  expect(markdownOf({ pcs, unread: [] }, { ...options, withNames: true })).toContain(nameMark);
});

test.each(['=HYPERLINK("http://evil.example")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1'])(
  'the name %j is a text to a spreadsheet',
  (name) => {
    const [, row = []] = cellsOf(
      csvOf(
        pcs.slice(0, 1).map((pc) => ({ ...pc, name })),
        true,
        texts,
      ).replace(/(?<!\n)\r(?!\n)/g, ''),
    );
    expect(row[1]).toMatch(/^'/);
  },
);

test('a name cannot break out of its cell or become markup', () => {
  const name = 'a","b\n| x | [link](http://evil.example) <img> `code`';
  const [pc] = pcs.filter(({ causes }) => causes.length > 0).map((one) => ({ ...one, name }));
  if (!pc) throw new Error('no PC with a cause');
  expect(csvOf([pc], true, texts)).toContain('"a"",""b\n| x |');
  const markdown = markdownOf({ pcs: [pc], unread: [] }, { withNames: true, texts, locale: 'en', when: 'now' });
  expect(markdown).toContain('- a","b x \\[link\\](http://evil.example) \\<img\\> \\`code\\`');
});

test('what is only possible is not told as certain, and a PC without a finding has a row that says so', () => {
  const output = readFileSync('tests/fixtures/gen5-joined.txt', 'utf8');
  const possible = readPc('a', output.replace(/( SettingsUrl :).*/, '$1'), context);
  const nothing = readPc('b', output, context);
  const both = [possible, nothing].flatMap((pc) => pc ?? []);
  const markdown = markdownOf({ pcs: both, unread: [] }, { withNames: false, texts, locale: 'en', when: 'now' });
  expect(markdown).toContain(`| 1 | ${texts.causes['settings-url-empty']} | ${texts.found.causes.noneCertain} |`);
  const rows = cellsOf(csvOf(both, true, texts)).slice(1);
  expect(rows.map((row) => row[3])).toEqual([texts.causes['settings-url-empty'], texts.found.pcs.nothing]);
});
