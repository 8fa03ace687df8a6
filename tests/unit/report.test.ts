import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addPaste, emptyCase } from '@/diagnosis/case';
import { codeOf } from '@/diagnosis/case-code';
import { maskedValue } from '@/diagnosis/masks';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { read } from '@/diagnosis/reader/read';
import { takePaste } from '@/diagnosis/take-paste';
import { handOver } from '@/features/report/hand-over';
import { pseudonyms } from '@/features/report/pseudonyms';
import { reportText } from '@/features/report/report-text';
import { emptyValues, type ReportValues } from '@/features/report/state';
import { whenText } from '@/features/report/when';

const folder = 'tests/fixtures';
const at = new Date('2026-11-25T12:00:00Z');

const reportOf = (paste: string, more: Partial<ReportValues> = {}, locale: 'en' | 'nl' = 'en') => {
  const { reading, state } = takePaste(emptyCase, paste, { ranJustNow: false, now: at });
  return reportText({ locale, state, values: { ...emptyValues, paste, ...more }, reading, at, zone: 'UTC', link: 'https://help.example' });
};

const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe.each(texts)('the report of %s', (file) => {
  const paste = readFileSync(`${folder}/${file}`, 'utf8');
  // A short word in a name can also be one of our own words.
  const names: string[] = [];
  const note = (text: string) => `${text.length > 7 ? names.push(text) : ''}`;
  for (const field of read(paste).fields) maskedValue(field, note);

  test('contains no identifier unless the box was ticked', () => {
    for (const locale of ['en', 'nl'] as const) {
      const report = reportOf(paste, {}, locale).toLowerCase();
      for (const name of names) expect(report).not.toContain(name.toLowerCase());
    }
  });
});

const joined = readFileSync('tests/fixtures/gen5-joined.txt', 'utf8').replace(/( SettingsUrl :).*/, '$1');

test('contains the lines as pasted if it was ticked', () => {
  const report = reportOf(joined, { identifiers: true });
  for (const name of ['DeviceId', 'TenantId', 'Device Name'])
    expect(report).toContain(new RegExp(`${name} : \\S+`).exec(joined)?.[0] ?? '?');
});

test('contains a fact, a finding, the code and the link once each', () => {
  const report = reportOf(joined);
  const { known } = addPaste(emptyCase, factsOf(read(joined), { ranJustNow: false, now: at }), []);
  for (const once of [
    `Code: ${codeOf({ known, tried: [] })}`,
    'settings-url-empty',
    'AzureAdJoined : YES',
    'SettingsUrl :',
    'https://help.example',
  ])
    expect(report.split(once)).toHaveLength(2);
  expect(report).toMatch(/Proof: AzureAdJoined \(line \d+\), SettingsUrl \(line \d+\)/);
});

test('as Markdown, has headings, lines as code and the person’s words as a quotation', () => {
  const report = reportOf(joined, { format: 'markdown', problem: 'one\ntwo' });
  expect(report).toMatch(/^# .+/);
  expect(report).toContain('## What goes wrong\n\n> one\n> two');
  expect(report).toContain('- `AzureAdJoined : YES`');
});

test('equal values get the same pseudonym, different ones different pseudonyms', () => {
  const conceal = pseudonyms();
  const first = conceal('0f0f0f0f-1111-2222-3333-444455556666');
  expect(first).toBe('[id-1]');
  expect(conceal('0F0F0F0F-1111-2222-3333-444455556666')).toBe(first);
  expect(conceal('9f0f0f0f-1111-2222-3333-444455556666')).toBe('[id-2]');
  expect(conceal('CONTOSO\\anna')).toBe('[account-1]');
});

test('times are written in the given language and time zone', () => {
  expect(whenText('en', at, 'Europe/Amsterdam')).toBe('25 November 2026 at 13:00 (Europe/Amsterdam)');
  expect(whenText('nl', at, 'UTC')).toMatch(/^25 november 2026 .*12:00 \(UTC\)$/);
});

test('the ticket form gets the causes, the code, the link and the language, each encoded into its URL', () => {
  const { ticket } = handOver({
    locale: 'nl',
    causes: ['settings-url-empty', 'licence-missing'],
    code: '7AE-G4Q',
    link: 'https://help.example/nl/result?a=1&b=2',
    template: 'https://tickets.example/new?c={causes}&code={code}&page={link}&l={locale}',
  });
  expect(Object.fromEntries(new URL(ticket ?? '').searchParams)).toEqual({
    c: 'settings-url-empty,licence-missing',
    code: '7AE-G4Q',
    page: 'https://help.example/nl/result?a=1&b=2',
    l: 'nl',
  });
});
