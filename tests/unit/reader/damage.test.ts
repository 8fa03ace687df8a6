import { describe, expect, it } from 'vitest';
import { read } from '../../../diagnosis/reader/read';
import { fixture, plainFields } from './fixtures';

const clean = fixture('gen5-joined');
const expected = plainFields(clean).map(({ line: _, ...field }) => field);
const withoutLines = (text: string) => read(text).fields.map(({ line: _, last: __, ...field }) => field);
const linewise = (change: (line: string) => string) => clean.split('\n').map(change).join('\n');

const wrappedAt = (width: number) =>
  linewise((line) =>
    line.startsWith('+') || line.startsWith('|') ? line : (line.match(new RegExp(`.{1,${width}}`, 'g')) ?? ['']).join('\n'),
  );

describe('damage that changes no value in the newest layout', () => {
  it.each<[string, string]>([
    ['times of a log', linewise((line) => `2026-09-14 10:00:00.123 INFO ${line}`)],
    ['quote marks around lines', linewise((line) => `"${line}"`)],
    ['a console of 120 columns', wrappedAt(120)],
  ])('%s', (_, text) => {
    expect(withoutLines(text)).toEqual(expected);
  });

  it('mail that breaks lines at spaces', () => {
    const broken = clean.replace(' UTC -- ', ' UTC --\n').replace('AuthCodeUrl : ', 'AuthCodeUrl :\n').replace(' (AzureAd)', '\n(AzureAd)');
    expect(withoutLines(broken)).toEqual(expected);
  });

  it('counts lines of the text as sent', () => {
    const crlf = read(clean.replaceAll('\n', '\r\n')).fields;
    expect(crlf).toEqual(plainFields(clean));
    expect(new Set(read(clean.replaceAll('\n', '<br/>')).fields.map(({ line }) => line))).toEqual(new Set([1]));
    expect(read(`\n\n${fixture('one-line')}`).fields.every(({ line }) => line === 3)).toBe(true);
  });
});

describe('one line', () => {
  it('contains every field, even empty ones', () => {
    const { fields, notes } = read(fixture('one-line'));
    const names = new Set(fields.map(({ name }) => name));
    const kept = expected.filter(({ name, section }) => names.has(name) && !section.startsWith('Work Account '));
    const shown = fields.map(({ line: _, last: __, ...field }) => field);
    expect(notes).toEqual(['one-line-paste']);
    expect(fields.length).toBeGreaterThan(40);
    expect(shown.filter(({ name }) => name !== 'MdmUrl')).toEqual(
      kept.filter(({ name, section }) => name !== 'MdmUrl' && !(name === 'Idp' && section !== 'Tenant Details')),
    );
    expect(shown.find(({ name }) => name === 'TenantName')?.value).toBeNull();
    expect(shown.find(({ name }) => name === 'MdmUrl')?.value).toBeNull();
  });

  it('keeps the correlation id inside an error text', () => {
    const text =
      'AzureAdPrt : NO Correlation ID : b1f70d3a-6c54-4e89-a2d0-5f93e8c1b746 Server Error Code : invalid_grant Server Error Description : AADSTS50126: Wrong. Correlation ID: 00000001-0000-0000-0000-000000000000 EnterprisePrt : NO';
    expect(Object.fromEntries(read(text).fields.map(({ name, value }) => [name, value]))).toEqual({
      AzureAdPrt: 'NO',
      'Correlation ID': 'b1f70d3a-6c54-4e89-a2d0-5f93e8c1b746',
      'Server Error Code': 'invalid_grant',
      'Server Error Description': 'AADSTS50126: Wrong. Correlation ID: 00000001-0000-0000-0000-000000000000',
      EnterprisePrt: 'NO',
    });
  });
});

describe('values that ran over lines', () => {
  it('an error text with lines of its own', () => {
    const text = fixture('token-attempt-failed').replace(
      'username or password.',
      'username or\npassword.\nTrace ID: 1\nCorrelation ID: 2\nTimestamp: 2026-09-14 09:28:11Z',
    );
    expect(read(text).fields.find(({ name }) => name === 'Server Error Description')?.value).toBe(
      'AADSTS50126: Error validating credentials due to invalid username or password. Trace ID: 1 Correlation ID: 2 Timestamp: 2026-09-14 09:28:11Z',
    );
    expect(read(text).fields.find(({ name }) => name === 'Correlation ID')?.value).toBe('b1f70d3a-6c54-4e89-a2d0-5f93e8c1b746');
  });

  it('an empty value never takes a line of prose', () => {
    const text = 'TenantName :\nMdmUrl :\nThanks\nSettingsUrl :\nregards';
    expect(read(text).fields.map(({ value }) => value)).toEqual([null, null, null]);
  });
});

describe('values', () => {
  it.each([
    ['JA', 'YES'],
    ['nee', 'NO'],
    ['Oui', 'YES'],
    ['Não', 'NO'],
    ['Evet', 'YES'],
    ['いいえ', 'NO'],
  ])('%s is %s, and a translation', (word, value) => {
    const reading = read(`AzureAdJoined : ${word}`);
    expect(reading.fields[0]?.value).toBe(value);
    expect(reading.notes).toEqual(['translated-output']);
  });

  it('No in a name stays a name', () => {
    expect(read('TenantName : No').fields[0]?.value).toBe('No');
  });

  it.each(['YES <-- good', 'YES (as expected)', 'yes.', '"YES",', '**YES**', '`YES`'])('%s is YES', (value) => {
    expect(read(`AzureAdJoined : ${value}`).fields[0]?.value).toBe('YES');
  });

  it.each(['<redacted>', '[REDACTED]', '*****', '██████', 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', '(removed)'])(
    '%s is kept and noted',
    (mask) => {
      const reading = read(fixture('gen5-joined').replace(/(TenantId : ).*/, `$1${mask}`));
      expect(reading.fields.find(({ name }) => name === 'TenantId')?.value).toBe(mask);
      expect(reading.notes).toEqual(['redacted-values']);
    },
  );

  it('a value that a YES or NO field cannot print is kept and noted', () => {
    const reading = read(fixture('gen5-joined').replace('AzureAdJoined : YES', 'AzureAdJoined : Y3S'));
    expect(reading.fields[0]?.value).toBe('Y3S');
    expect(reading.notes).toEqual(['field-unreadable']);
  });
});
