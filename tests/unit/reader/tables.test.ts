import { describe, expect, it } from 'vitest';
import { read } from '@/diagnosis/reader/read';

const valuesIn = (text: string) => Object.fromEntries(read(text).fields.map(({ name, value }) => [name, value]));

describe('tables with further columns', () => {
  it.each([
    ['a remark', '| Setting | State | Remark |\n|---|---|---|\n| AzureAdJoined | YES | fine |\n| AzureAdPrt | NO | no token |'],
    ['a closing bar lost', '| AzureAdJoined | YES | fine\n| AzureAdPrt | NO | no token'],
    ['a number', '| # | Field | Value |\n|---|---|---|\n| 1 | AzureAdJoined | YES |\n| 2 | AzureAdPrt | NO |'],
    ['the section', 'Section | Field | Value\nDevice State | AzureAdJoined | YES\nSSO State | AzureAdPrt | NO'],
    ['what is expected', '| Veld | Verwacht | Gevonden |\n|---|---|---|\n| AzureAdJoined | YES | YES |\n| AzureAdPrt | YES | NO |'],
    ['what it means', '| Field | Meaning | Value |\n|---|---|---|\n| AzureAdJoined | joined | YES |\n| AzureAdPrt | token | NO |'],
    ['tabs', 'AzureAdJoined\tYES\tfine\nAzureAdPrt\tNO\tno token'],
    ['tabs and titles', 'Field\tExpected\tActual\nAzureAdJoined\tYES\tYES\nAzureAdPrt\tYES\tNO'],
    ['pairs in cells', '| AzureAdJoined : YES | fine |\n| AzureAdPrt : NO | no token |'],
    ['commas', 'AzureAdJoined,YES,fine\nAzureAdPrt,NO,no token'],
    ['titles of Jira', '||Field||Value||Comment||\n|AzureAdJoined|YES|ok|\n|AzureAdPrt|NO|not ok|'],
  ])('%s', (_, text) => {
    expect(valuesIn(text)).toEqual({ AzureAdJoined: 'YES', AzureAdPrt: 'NO' });
  });

  it('a value without its closing bracket', () => {
    const cut = '[ 2025-01-11 21:02:50.000 UTC -- 2035-01-11 21:32:50.000 UTC';
    const reading = read(`| DeviceCertificateValidity | ${cut} | ok |\n| WamDefaultSet | ERROR (0x80070520 | odd |`);
    expect(reading.fields.map(({ value }) => value)).toEqual([cut, 'ERROR (0x80070520']);
    expect(reading.notes).toEqual([]);
  });

  it('an empty cell was printed empty, whatever the remark', () => {
    expect(valuesIn('| SettingsUrl | | should be filled |\n| AzureAdJoined | YES | |')).toEqual({
      SettingsUrl: null,
      AzureAdJoined: 'YES',
    });
  });

  it('of two PCs, the first', () => {
    const reading = read('| Field | PC 1 | PC 2 |\n|---|---|---|\n| AzureAdJoined | YES | NO |');
    expect([reading.fields[0]?.value, reading.notes]).toEqual(['YES', ['several-outputs']]);
  });

  it.each([
    '| | Laptop | Desktop |\n|-|-|-|\n| AzureAdJoined | YES | YES |\n| AzureAdPrt | NO | YES |',
    'Property,PC1,PC2\nAzureAdJoined,YES,YES\nAzureAdPrt,NO,YES',
    'Property;Anna;Bert\nAzureAdJoined;YES;YES\nAzureAdPrt;NO;YES',
    '                 PC-A     PC-B\nAzureAdJoined    YES      NO\nAzureAdPrt       NO       YES',
    '| Field | Mine | Colleague |\n|---|---|---|\n| AzureAdJoined | YES | YES |\n| AzureAdPrt | NO | YES |',
    '| Field | Colleague | Mine |\n|---|---|---|\n| AzureAdJoined | YES | YES |\n| AzureAdPrt | YES | NO |',
  ])('of two PCs under any titles, the first or the own one: %s', (text) => {
    expect([valuesIn(text), read(text).notes]).toEqual([{ AzureAdJoined: 'YES', AzureAdPrt: 'NO' }, ['several-outputs']]);
  });

  it.each([
    ['| Veld | Waarde vóór | Waarde na |', '| AzureAdJoined | NO | YES |'],
    ['| Field | Before | After |', '| AzureAdJoined | NO | YES |'],
    ['| Field | After | Before |', '| AzureAdJoined | YES | NO |'],
    ['| Feld | Vorher | Nachher |', '| AzureAdJoined | NO | YES |'],
    ['| Champ | Avant | Après |', '| AzureAdJoined | NO | YES |'],
    ['Field,Yesterday,Today', 'AzureAdJoined,NO,YES'],
    ['| | Friday | Now |', '| AzureAdJoined | NO | YES |'],
    ['| Veld | Vrijdag | Vandaag |', '| AzureAdJoined | NO | YES |'],
  ])('of two times, the later: %s', (titles, row) => {
    const text = `${titles}\n${row}`;
    expect([valuesIn(text), read(text).notes]).toEqual([{ AzureAdJoined: 'YES' }, ['several-outputs']]);
  });

  it.each([
    ['| Field | PC 7 (works) | PC 8 (broken) |', '| AzureAdJoined | YES | NO |'],
    ['| Field | Broken laptop | Working laptop |', '| AzureAdJoined | NO | YES |'],
    ['| Feld | PC 1 (funktioniert) | PC 2 (funktioniert nicht) |', '| AzureAdJoined | YES | NO |'],
  ])('of a PC that works and one that does not, the latter: %s', (titles, row) => {
    const text = `${titles}\n${row}`;
    expect([valuesIn(text), read(text).notes]).toEqual([{ AzureAdJoined: 'NO' }, ['several-outputs']]);
  });

  it('an empty cell at the end of a row without a bar before it', () => {
    expect(read('AzureAdJoined|YES\nSettingsUrl|').fields.map(({ value }) => value)).toEqual(['YES', null]);
  });

  it('of two times, the later date', () => {
    const [before, after] = ['2026-11-01 07:00:00.000 UTC', '2026-11-30 07:00:00.000 UTC'];
    const reading = read(`| Feld | Vorher | Nachher |\n|---|---|---|\n| AzureAdPrtUpdateTime | ${before} | ${after} |`);
    expect([reading.fields[0]?.value, reading.notes]).toEqual([after, ['several-outputs']]);
  });

  it.each([
    ['| Field | OK value | Mine |', '| AzureAdJoined | YES | NO |'],
    ['| Feld | Sollwert | Istwert |', '| AzureAdJoined | YES | NO |'],
    ['| Champ | Attendu | Obtenu |', '| AzureAdJoined | YES | NO |'],
    ['| Field | Value | OK? |', '| AzureAdJoined | NO | no |'],
    ['Field,Expected,Actual', 'AzureAdJoined,YES,NO'],
  ])('not what should be there: %s', (titles, row) => {
    const text = `${titles}\n${row}`;
    expect([valuesIn(text), read(text).notes]).toEqual([{ AzureAdJoined: 'NO' }, []]);
  });

  it('keeps a code in a further cell', () => {
    expect(read('| AzureAdPrt : NO | Event 1098 0xcaa5001c |').events).toMatchObject([{ id: 1098, codes: ['0xcaa5001c'] }]);
  });
});

describe('a table with one PC per row', () => {
  const wanted = { AzureAdJoined: 'NO', DomainJoined: 'YES', SettingsUrl: null, 'Attempt Status': '0xc000006d' };
  const header = ['PSComputerName', 'AzureAdJoined', 'DomainJoined', 'SettingsUrl', 'AttemptStatus'];
  const csv = (separator: string, quote: string, ...rows: string[][]) =>
    [header, ...rows].map((row) => row.map((cell) => quote + cell + quote).join(separator)).join('\n');
  const first = ['PC-1', 'NO', 'YES', '', '0xc000006d'];

  it.each([
    [',', ''],
    [',', '"'],
    [';', '"'],
    ['\t', ''],
    ['|', ''],
  ])('CSV with %j and %j', (separator, quote) => {
    const one = read(csv(separator, quote, first));
    expect(Object.fromEntries(one.fields.map(({ name, value }) => [name, value]))).toEqual(wanted);
    expect(one.notes).toEqual([]);
    const two = read(csv(separator, quote, first, ['PC-2', 'YES', 'YES', '', '0x0']));
    expect(Object.fromEntries(two.fields.map(({ name, value }) => [name, value]))).toEqual(wanted);
    expect(two.notes).toEqual(['several-outputs']);
  });

  it('a comma inside quote marks', () => {
    expect(valuesIn('"AzureAdJoined","TenantName"\n"YES","Contoso, Inc."')).toEqual({ AzureAdJoined: 'YES', TenantName: 'Contoso, Inc.' });
  });

  it('Format-Table: by the dashes', () => {
    const text =
      'AzureAdJoined SettingsUrl TenantName   AzureAdPrt\n------------- ----------- ----------   ----------\nYES                       Contoso B.V.      False\n';
    expect(valuesIn(text)).toEqual({ AzureAdJoined: 'YES', SettingsUrl: null, TenantName: 'Contoso B.V.', AzureAdPrt: 'NO' });
  });

  it('HTML', () => {
    const text = '<table><tr><th>AzureAdJoined</th><th>AzureAdPrt</th></tr>\n<tr><td>YES</td><td>NO</td></tr></table>';
    expect(valuesIn(text)).toEqual({ AzureAdJoined: 'YES', AzureAdPrt: 'NO' });
  });
});

describe('what explains fields is not output', () => {
  it.each([
    'What each line means\n| Field | Meaning |\n|---|---|\n| `AzureAdJoined : NO` | not joined |\n| `AzureAdPrt : NO` | no token |',
    '| Veld | Betekenis |\n|---|---|\n| AzureAdJoined | of de pc lid is |\n| WamDefaultSet : NO | geen account |',
    '| Field | YES | NO |\n|---|---|---|\n| AzureAdJoined | joined | not joined |',
    '| Field | Possible values |\n|---|---|\n| AzureAdJoined | YES / NO |',
    '| dsregcmd | Meaning | Action |\n|:--|:--|:--|\n| `AzureAdPrt: NO` | no token | lock and unlock |',
    'Field\tDescription\nAzureAdJoined : NO\tnot joined\nAzureAdPrt : NO\tno token',
    'What the lines mean:\nAzureAdJoined : NO - the PC is not joined\nAzureAdPrt : NO - no token',
    'Legend:\nAzureAdPrt : YES = token present\nAzureAdPrt : NO = token missing',
    '- **AzureAdJoined : YES** means joined.\n- **AzureAdPrt : NO** betekent geen token.',
    'If AzureAdPrt : NO, the user has no token. If WamDefaultSet : NO, there is no account.',
    'AzureAdPrt : YES/NO - whether there is a token, says the manual',
    '| AzureAdJoined | DomainJoined | Device state |\n|---|---|---|\n| YES | NO | cloud PC |\n| NO | YES | domain only |',
    'AzureAdJoined\tDomainJoined\tBetekenis\nYES\tYES\thybride\nYES\tNO\tcloud',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ recognised: true, fields: [], notes: ['not-dsregcmd'] });
  });

  it.each([
    'Can you tell me what this means?\n\nAzureAdJoined : YES\nAzureAdPrt : NO',
    'What I think it means:\nAzureAdJoined : YES <-- joined\nAzureAdPrt : NO <-- no token',
    'What does it mean\nAzureAdJoined : YES\nAzureAdPrt : NO',
  ])('a question about output is: %s', (text) => {
    expect(valuesIn(text)).toEqual({ AzureAdJoined: 'YES', AzureAdPrt: 'NO' });
  });
});
