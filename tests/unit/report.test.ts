import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentOf } from '@/content';
import { addPaste, emptyCase } from '@/diagnosis/case';
import { codeOf } from '@/diagnosis/case-code';
import { diagnose } from '@/diagnosis/diagnose';
import { intakeGroups } from '@/diagnosis/intake';
import { maskedValue } from '@/diagnosis/masks';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { read } from '@/diagnosis/reader/read';
import { takePaste } from '@/diagnosis/take-paste';
import { evidenceOf } from '@/features/report/evidence';
import { handOver } from '@/features/report/hand-over';
import { openGroups } from '@/features/report/open-groups';
import { pseudonyms } from '@/features/report/pseudonyms';
import { reportText } from '@/features/report/report-text';
import { emptyValues, type ReportValues } from '@/features/report/state';
import { whenText } from '@/features/report/when';

const {
  causes,
  facts,
  report: { written },
  result,
  ui,
} = contentOf('en');

const folder = 'tests/fixtures';
const at = new Date('2026-11-25T12:00:00Z');

const reportOf = (paste: string, more: Partial<ReportValues> = {}, locale: 'en' | 'nl' = 'en') => {
  const { reading, state } = takePaste(emptyCase, paste, { ranJustNow: false, now: at });
  return reportText({ locale, state, values: { ...emptyValues, paste, ...more }, reading, at, zone: 'UTC' });
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

test('a fact that counts as the organisation says is said to be so, also beside an answer that nobody knew', () => {
  const diagnosis = { ...diagnose(emptyCase), known: { roamingEnabled: 'unsure' }, counted: { roamingEnabled: 'no' } };
  const { text } = evidenceOf(contentOf('en'), diagnosis, undefined).factRow('roamingEnabled');
  expect(text).toContain(result.proof.siteSays(facts.roamingEnabled.label));
});

test('contains the lines as pasted if it was ticked', () => {
  const report = reportOf(joined, { identifiers: true });
  for (const name of ['DeviceId', 'TenantId', 'Device Name'])
    expect(report).toContain(new RegExp(`${name} : \\S+`).exec(joined)?.[0] ?? '?');
});

test('begins with the code, the short URL and the finding, as sure as its page says, with its proof', () => {
  const report = reportOf(joined);
  const { known } = addPaste(emptyCase, factsOf(read(joined), { ranJustNow: false, now: at }), []);
  const code = codeOf({ known, tried: [] });
  const [title, finding, next] = report.split('\n\n');
  expect(title).toContain(`Settings do not sync, code ${code}`);
  expect(title).toContain(`- Link: /en/code/${code}`);
  expect(finding).toMatch(new RegExp(`^${result.certainty['may-be']}: ${causes['settings-url-empty'].title}\n`));
  expect(finding).toMatch(/Proof \(line \d+, \d+\):\n {2}- SettingsUrl :\n {2}- AzureAdJoined : YES\n/);
  expect(finding).toContain(facts.roamingManagedBy.ask.title);
  expect(next).toMatch(new RegExp(`^${written.next}\n- (?:Help desk|Administrator): `));
  for (const once of ['settings-url-empty', 'AzureAdJoined : YES', 'SettingsUrl :', 'AzureAdPrt : YES'])
    expect(report.split(once), once).toHaveLength(2);
});

test('shows the proof of several findings once', () => {
  const report = reportOf(joined.replace(/( WamDefaultSet :).*/, '$1 NO').replace(/^ *WamDefault(?:GUID|Authority|Id) :.*\n/gm, ''));
  for (const once of [': settings-url-empty', ': work-account-not-default', '- AzureAdJoined : YES', '- WamDefaultSet : NO'])
    expect(report.split(once), once).toHaveLength(2);
  expect(report).toMatch(/Proof \(line [\d, ]+\): AzureAdJoined\n/);
});

test('a finding that no answer can rule out is certain', () => {
  const { state } = takePaste(emptyCase, joined, { ranJustNow: false, now: at });
  const sure = { ...state, known: { ...state.known, roamingManagedBy: 'old-controls' } };
  const report = reportText({ locale: 'en', state: sure, values: emptyValues, at, zone: 'UTC' });
  expect(report).toContain(`${result.certainty.certain}: ${causes['settings-url-empty'].title}`);
  expect(report).toMatch(new RegExp(`${ui.chain.states.broken}: .*${ui.links.allowed.name}`));
});

test('what the person says comes after what is known about the PC, what the output says besides after that', () => {
  const report = reportOf(joined, { problem: 'It began on Monday' });
  const places = [written.next, written.pc, written.person, 'It began on Monday', 'DeviceId : [id-'].map((text) => report.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('what the person could not tell is one line', () => {
  const state = { ...emptyCase, known: { settingsPage: 'on', azureAdJoined: 'unsure', azureAdPrt: 'unsure' } as const };
  const text = reportText({ locale: 'en', state, values: emptyValues, at, zone: 'UTC' });
  expect(text).toContain(`${written.unsure}: ${facts.azureAdJoined.label}; ${facts.azureAdPrt.label}`);
  expect(text).not.toContain(ui.unsure.value);
});

test('asks only for what is not known', () => {
  expect(openGroups({})).toEqual(intakeGroups);
  expect(openGroups({ azureAdJoined: 'yes', domainJoined: 'no', windowsBuild: '26100.4946' })).toEqual([
    'problem',
    'people',
    'person',
    'time',
  ]);
  expect(openGroups({ whoIsAffected: 'only-me', deviceCount: 'two' })).toContain('people');
});

test('as Markdown, has headings, lines as code and the person’s words as a quotation', () => {
  const report = reportOf(joined, { format: 'markdown', problem: 'one\ntwo' });
  expect(report).toMatch(/^# .+/);
  expect(report).toContain('- What goes wrong:\n> one\n> two');
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
    link: 'https://help.example/nl/code/7AE-G4Q',
    template: 'https://tickets.example/new?c={causes}&code={code}&page={link}&l={locale}',
  });
  expect(Object.fromEntries(new URL(ticket ?? '').searchParams)).toEqual({
    c: 'settings-url-empty,licence-missing',
    code: '7AE-G4Q',
    page: 'https://help.example/nl/code/7AE-G4Q',
    l: 'nl',
  });
});
