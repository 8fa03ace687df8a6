import { describe, expect, it } from 'vitest';
import { read } from '../../../diagnosis/reader/read';
import { cleanOutputs, fixture, plainFields } from './fixtures';

const fieldsOf = (text: string) => read(text).fields;
const valuesOf = (text: string, name: string) => fieldsOf(text).filter((field) => field.name === name);
const withoutLines = (text: string) => fieldsOf(text).map(({ line: _, ...field }) => field);

describe('a clean output', () => {
  it.each(cleanOutputs)('%s: every field once, with its section and line', (name) => {
    const expected = plainFields(fixture(name));
    expect(expected.length).toBeGreaterThan(20);
    expect(fieldsOf(fixture(name))).toEqual(expected);
  });

  it('notes nothing about a normal run', () => {
    for (const name of ['gen1-joined', 'gen2-joined', 'gen3-joined', 'gen4-joined', 'gen5-joined', 'gen5-not-joined', 'registered-only']) {
      expect(read(fixture(name)).notes, name).toEqual([]);
    }
  });

  it.each(cleanOutputs)('%s: an empty value does not affect the next field', (name) => {
    const text = fixture(name);
    const lines = text.split('\n');
    const fields = plainFields(text);
    for (const { line } of fields) {
      const emptied = lines.map((content, index) => (index === line - 1 ? content.replace(/ :( .*)?$/, ' :') : content)).join('\n');
      expect(fieldsOf(emptied), lines[line - 1]).toEqual(fields.map((field) => (field.line === line ? { ...field, value: null } : field)));
    }
  });

  it('keeps the fields of work accounts apart from those of the device', () => {
    const text = fixture('gen5-joined-two-work-accounts');
    expect(valuesOf(text, 'TpmProtected').map(({ section, value }) => `${section}: ${value}`)).toEqual([
      'Device Details: YES',
      'Work Account 1: NO',
      'Work Account 2: NO',
    ]);
    const device = (name: string) => fieldsOf(fixture(name)).filter(({ section }) => !section.startsWith('Work Account '));
    const names = new Set(['WorkplaceJoined', 'WorkAccountCount']);
    const own = (name: string) =>
      device(name)
        .filter((field) => !names.has(field.name))
        .map(({ line: _, ...field }) => field);
    expect(own('gen5-joined-two-work-accounts')).toEqual(own('gen5-joined'));
  });

  it.each([6, 8, 12])('reads a work account of %i lines', (count) => {
    const rows = Array.from({ length: count }, (_, index) => `      WorkplaceField${index} : value ${index}`);
    const text = ['+----------+', '| Work Account 3 |', '+----------+', '', ...rows].join('\n');
    expect(fieldsOf(text).map(({ section, value }) => `${section}: ${value}`)).toEqual(
      rows.map((_, index) => `Work Account 3: value ${index}`),
    );
  });

  it('keeps a field that is not in the catalogue', () => {
    const text = fixture('gen5-joined').replace(
      '          DeviceAuthStatus',
      '     Some Future Field : a value: with colons\n          DeviceAuthStatus',
    );
    expect(valuesOf(text, 'Some Future Field')).toEqual([
      { section: 'Device Details', name: 'Some Future Field', value: 'a value: with colons', line: 22 },
    ]);
  });

  it('keeps two PRT blocks apart: the first one counts', () => {
    const block = '     RefreshPrtDiagnostics : PRESENT\n            Attempt Status : 0xc00000c4\n';
    const text = fixture('token-attempt-failed').replace(/( +EnterprisePrtAuthority :.*\n)/, `$1${block}`);
    expect(valuesOf(text, 'Attempt Status').map(({ value }) => value)).toEqual(['0xc000006a']);
    expect(valuesOf(text, 'RefreshPrtDiagnostics')).toHaveLength(1);
  });

  it.each(['{braces}', '[ brackets ]', '7', '-1', 'https://example.test:8443/a?b=c:d', '12:30:00'])('keeps the value %s', (value) => {
    const text = fixture('gen5-joined').replace('PC-0042.corp.contoso.example', value);
    expect(valuesOf(text, 'Device Name')[0]?.value).toBe(value);
  });
});

describe('an output without titles', () => {
  const flat = (name: string) =>
    fixture(name)
      .split('\n')
      .filter((line) => / : ?/.test(line))
      .map((line) => line.trim())
      .join('\n');

  it.each(['gen3-joined', 'gen4-joined', 'gen5-joined', 'gen5-joined-two-work-accounts'])(
    '%s: each field goes where Windows prints it',
    (name) => {
      const expected = plainFields(fixture(name)).map(({ line: _, ...field }) => field);
      const firstAccount = expected.filter(({ section }) => section !== 'Work Account 2');
      expect(withoutLines(flat(name))).toEqual(firstAccount);
    },
  );

  it('a single section proves nothing about the others', () => {
    const text = 'AzureAdPrt : YES\nAzureAdPrtAuthority : https://login.microsoftonline.com/common';
    expect(fieldsOf(text).map(({ section }) => section)).toEqual(['SSO State', 'SSO State']);
  });

  it('reads a name from which dots lead to the colon', () => {
    const text = 'AzureAdJoined.....: YES\nDomainJoined ......: NO\nAzureAdPrt..........: NO';
    expect(fieldsOf(text).map(({ name, value }) => [name, value])).toEqual([
      ['AzureAdJoined', 'YES'],
      ['DomainJoined', 'NO'],
      ['AzureAdPrt', 'NO'],
    ]);
  });
});

describe('text around the output', () => {
  it('is not a field', () => {
    const text = [
      'Subject: my PC',
      'Tel : 06 1234',
      '- DomainJoined: Set the state to YES if the device is joined to a domain.',
      '',
      fixture('gen5-joined'),
      'Note : thanks, Anna',
      'C:\\Users\\anna>ipconfig',
      '   IPv4 Address : 10.0.0.4',
    ].join('\n');
    const shifted = plainFields(fixture('gen5-joined')).map((field) => ({ ...field, line: field.line + 4 }));
    expect(fieldsOf(text)).toEqual(shifted);
  });

  it('yields to the output if a list repeats a field', () => {
    const text = `- AzureAdJoined: NO\n- DomainJoined: NO\n\n${fixture('gen5-joined')}`;
    expect(valuesOf(text, 'AzureAdJoined').map(({ value }) => value)).toEqual(['YES']);
  });

  it('is read if there is no output at all', () => {
    expect(withoutLines('I see WamDefaultSet : ERROR under User State, and AzureAdPrt: NO here.')).toEqual([
      { section: 'User State', name: 'WamDefaultSet', value: 'ERROR' },
      { section: 'SSO State', name: 'AzureAdPrt', value: 'NO' },
    ]);
  });
});

describe('several outputs', () => {
  it('lists the last one that the affected user ran', () => {
    const reading = read(fixture('two-outputs'));
    expect(reading.notes).toEqual(['several-outputs']);
    expect(reading.fields[0]?.line).toBe(fixture('two-outputs').split('\n').lastIndexOf('             AzureAdJoined : YES') + 1);
    expect(valuesOf(fixture('two-outputs'), 'WamDefaultSet').map(({ value }) => value)).toEqual(['YES']);
  });

  it('prefers the user’s own run even if it comes first', () => {
    const text = `${fixture('gen5-joined')}\n${fixture('system')}`;
    expect(valuesOf(text, 'Executing Account Name').map(({ value }) => value)).toEqual(['CONTOSO\\anna, anna@contoso.example']);
    expect(read(text).notes).toEqual(['several-outputs']);
  });

  it('takes the last one if the user ran none', () => {
    const text = `${fixture('system')}\n${fixture('elevated')}`;
    expect(read(text).notes).toEqual(['ran-elevated', 'several-outputs']);
  });
});
