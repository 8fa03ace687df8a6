import { describe, expect, it } from 'vitest';
import { read } from '../../../diagnosis/reader/read';
import { fixture, plainFields } from './fixtures';

const clean = fixture('gen5-joined');
const expected = plainFields(clean).map(({ line: _, ...field }) => field);
const withoutLines = (text: string) => read(text).fields.map(({ line: _, last: __, ...field }) => field);
const linewise = (change: (line: string, index: number) => string) => clean.split('\n').map(change).join('\n');

const wrappedAt = (width: number) =>
  linewise((line) =>
    line.startsWith('+') || line.startsWith('|') ? line : (line.match(new RegExp(`.{1,${width}}`, 'g')) ?? ['']).join('\n'),
  );

describe('damage that changes no value', () => {
  it.each<[string, string]>([
    ['CRLF', clean.replaceAll('\n', '\r\n')],
    ['CR', clean.replaceAll('\n', '\r')],
    ['doubled CR', clean.replaceAll('\n', '\r\r\n')],
    ['byte order mark', `\ufeff${clean}`],
    ['UTF-16 read as bytes', `ÿþ${[...clean].join('\0')}\0`],
    ['lost indent', linewise((line) => line.trim())],
    ['tabs', linewise((line) => line.replace(/^ +(.+?) : ?/, '\t$1\t:\t'))],
    ['no-break spaces', clean.replaceAll('  ', ' \u00a0')],
    ['zero-width spaces', clean.replaceAll('Wam', 'Wam\u200b')],
    ['blank lines lost', clean.replace(/\n+/g, '\n')],
    ['blank lines added', clean.replaceAll('\n', '\n\n')],
    ['mail quotes', linewise((line) => `> ${line}`)],
    ['nested mail quotes', linewise((line) => `> > ${line}`)],
    ['comment signs', linewise((line) => `# ${line}`)],
    ['line numbers', linewise((line, index) => `${index + 1}. ${line}`)],
    ['a code fence', `\`\`\`text\n${clean}\`\`\``],
    ['indent of a list', linewise((line) => `    ${line}`)],
    ['<br/>', clean.replaceAll('\n', '<br/>')],
    ['paragraphs', linewise((line) => `<p class="x">${line.replaceAll(' ', '&nbsp;')}</p>`)],
    ['escaped line ends', `{"text": "${clean.replaceAll('\\', '\\\\').replaceAll('\n', '\\r\\n')}"}`],
    ['colon without a blank', linewise((line) => line.replace(/^( +.+?) :/, '$1:'))],
    ['times of a log', linewise((line) => `2026-09-14 10:00:00.123 INFO ${line}`)],
    ['quote marks around lines', linewise((line) => `"${line}"`)],
    ['a table of Markdown', linewise((line) => line.replace(/^ +(.+?) : ?(.*)$/, '| $1 | $2 |'))],
    ['a table of HTML', linewise((line) => line.replace(/^ +(.+?) : ?(.*)$/, '<tr><td>$1</td><td>$2</td></tr>'))],
    [
      'lower-case names',
      linewise((line) => line.replace(/^( +)(.+?) :/, (_, indent: string, name: string) => `${indent}${name.toLowerCase()} :`)),
    ],
    ['capitals', linewise((line) => line.replace(/^( +)(.+?) :/, (_, indent: string, name: string) => `${indent}${name.toUpperCase()} :`))],
    ['lower-case yes and no', linewise((line) => line.replace(/ : (YES|NO)$/, (found) => found.toLowerCase()))],
    ['curly dashes', clean.replace(' -- ', ' – ')],
    ['blanks inside the braces', clean.replace('{B168', '{ B168').replace('8520}', '8520 }')],
    ['a console of 80 columns', wrappedAt(80)],
    ['a console of 120 columns', wrappedAt(120)],
    [
      'lost frames',
      clean
        .replace(/^[+|] ?/gm, '')
        .replace(/^-+\+$/gm, '')
        .replace(/ +\|$/gm, ''),
    ],
  ])('%s', (_, text) => {
    expect(withoutLines(text)).toEqual(expected);
  });

  it('mail that breaks lines at blanks', () => {
    const broken = clean
      .replace(' UTC -- ', ' UTC --\n')

      .replace('AuthCodeUrl : ', 'AuthCodeUrl :\n')
      .replace(' (AzureAd)', '\n(AzureAd)');
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
  it('holds every field, empty ones too', () => {
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

  it('what a YES or NO field cannot print is kept and noted', () => {
    const reading = read(fixture('gen5-joined').replace('AzureAdJoined : YES', 'AzureAdJoined : Y3S'));
    expect(reading.fields[0]?.value).toBe('Y3S');
    expect(reading.notes).toEqual(['field-unreadable']);
  });
});
