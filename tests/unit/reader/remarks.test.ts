import { describe, expect, it } from 'vitest';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { read } from '@/diagnosis/reader/read';

const valueIn = (text: string, name: string) => read(text).fields.find((field) => field.name === name)?.value;
const settingsUrl = (value: string) => factsOf(read(`AzureAdJoined : YES\nSettingsUrl : ${value}\nAzureAdPrt : YES`)).settingsUrl;

const time = '2026-08-20 07:00:00.000 UTC';
const period = '[ 2025-01-11 21:02:50.000 UTC -- 2035-01-11 21:32:50.000 UTC ]';
const guid = '{B16898C6-A148-4967-9171-64D755DA8520} (AzureAd)';
const gone = 'FAILED. Device is either disabled or deleted';

describe('SettingsUrl is filled only if it is an address', () => {
  const encoded = Buffer.from('{"Uris":["https://kailani.example/"]}').toString('base64');

  it.each([
    'https://kailani.example/',
    'kailani.example.com',
    encoded,
    encoded.slice(0, 32),
    encoded.replace(/^(eyJV).{4}/, '$1xxxx'),
    '"https://kailani.example/",',
  ])('%s', (value) => {
    expect(settingsUrl(value)).toBe('filled');
  });

  it.each(['[redacted]', 'xxxxxxxx', '<redacted>', '(hidden)', '# redacted', '████'])('%s: a mask may hide anything', (value) => {
    expect(settingsUrl(value)).toBeUndefined();
  });

  it.each([
    ...[
      '',
      '-',
      '—',
      '(none)',
      '(leeg)',
      'empty',
      'n/a',
      'n.v.t.',
      'nothing here',
      'geen waarde',
      'vide',
      'kein Wert',
      '<empty>',
      '""',
      'null',
    ],
    ...[
      'not set',
      'niet ingevuld',
      '<-- nothing here!',
      '← leeg!',
      '# blank',
      '(there is nothing behind it)',
      'aucune valeur',
      'なし',
      'NO',
      '     # why?',
      'staat niks',
      'da steht nix',
      '           (bad)',
      '// hmm',
      '!!!',
      '       // leer, warum?',
      'empty, why?',
      'is coming blank under Tenant Details, and on each of our PCs',
      '(is bij ons niet gevuld)',
    ],
  ])('%s: empty', (value) => {
    expect(settingsUrl(value)).toBe('empty');
  });

  it.each([
    '?',
    '???',
    '(wrong url)',
    'why not empty?',
    'present',
    'yes',
    'see screenshot',
    'not empty',
    'niet leeg',
    '12',
    'unknown',
    'is it empty?',
    'is this one blank?',
    'is still not empty',
  ])('%s: unreadable', (value) => {
    expect(settingsUrl(value)).toBeUndefined();
    expect(read(`SettingsUrl : ${value}`).notes).toEqual(['field-unreadable']);
  });

  it('dashes may hide it', () => {
    expect(settingsUrl('---')).toBeUndefined();
  });
});

describe('a remark behind a value is no part of it', () => {
  const values: Readonly<Record<string, string>> = {
    AzureAdJoined: 'YES',
    WamDefaultSet: 'ERROR (0x80070520)',
    AzureAdPrtUpdateTime: time,
    DeviceCertificateValidity: period,
    DeviceAuthStatus: 'SUCCESS',
    KeySignTest: 'MUST Run elevated to test.',
    DeviceId: '0f3b5e44-1c2d-4e3f-8a9b-0c1d2e3f4a5b',
    AuthCodeUrl: 'https://login.microsoftonline.com/x/oauth2/authorize',
    WamDefaultGUID: guid,
    'Attempt Status': '0xc000006d',
    'DRS Discovery Test': 'FAIL [0x801c0021/0x80072ee7]',
  };

  it.each([
    ...[' <-- old', '  <== old', ' <<< look', ' # old', ' // old', ' ; old', ' ← oud', ' => old!', ' (my remark)', ' -- old, I think'],
    ...[' *** old', '   oud?', ' ⬅️ hier', ' /* old */', ' [my remark]', ' 👈', ' - old', ' ???', ' == old', ' :warning:'],
  ])('%s', (remark) => {
    const text = Object.entries(values).map(([name, value]) => `${name} : ${value}${remark}`);
    const reading = read(text.join('\n'));
    expect(Object.fromEntries(reading.fields.map(({ name, value }) => [name, value]))).toEqual(values);
    expect(reading.notes).toEqual([]);
  });

  it('free text ends at an arrow', () => {
    expect(valueIn('TenantName : Contoso (NL) B.V. <-- ours', 'TenantName')).toBe('Contoso (NL) B.V.');
    expect(valueIn('Server Message : The device object is (not) found. <-- !!', 'Server Message')).toBe(
      'The device object is (not) found.',
    );
  });

  it('words behind YES and NO', () => {
    expect(valueIn('AzureAdPrt : NO since Monday', 'AzureAdPrt')).toBe('NO');
    expect(valueIn('AzureAdPrt : YES or NO', 'AzureAdPrt')).toBe('YES or NO');
    expect(valueIn('AzureAdPrt : YES/NO', 'AzureAdPrt')).toBe('YES/NO');
  });

  it('in another language is no translation', () => {
    expect(read('AzureAdJoined : YES ← poste joint\nAzureAdPrt : NO (non, pas de jeton)').notes).toEqual([]);
  });
});

describe('a change noted behind a value', () => {
  it.each([
    'NO -> YES (after reboot)',
    'NO => YES',
    'NO → YES',
    'NO, now YES',
    'NO, nu YES',
    'NO (yesterday), YES (today)',
    'NO gisteren, YES vandaag',
    'NO, after the reboot YES',
    'NO changed to YES',
    'NO on Friday, today back to YES',
    'NO, vandaag weer YES',
    'NO, jetzt ist es wieder YES',
  ])('%s: the later value', (value) => {
    expect(valueIn(`AzureAdPrt : ${value}`, 'AzureAdPrt')).toBe('YES');
    expect(valueIn(`It says AzureAdPrt : ${value}`, 'AzureAdPrt')).toBe('YES');
  });

  it('of a test', () => {
    expect(valueIn('KeySignTest : FAILED -> PASSED', 'KeySignTest')).toBe('PASSED');
  });

  it.each(['NO => this is old', 'NO (should be YES)', 'NO, now it should be YES', 'NO, after a reboot still not YES', 'NO (was YES)'])(
    '%s: a remark',
    (value) => {
      expect(valueIn(`AzureAdPrt : ${value}`, 'AzureAdPrt')).toBe('NO');
    },
  );
});

describe('known values are matched longest first', () => {
  it.each([
    `it says DeviceAuthStatus : ${gone}, since Monday`,
    `DeviceAuthStatus : ${gone}, since Monday`,
    `We see "DeviceAuthStatus : ${gone}" on two laptops.`,
    `- DeviceAuthStatus : ${gone}.`,
    `| DeviceAuthStatus | ${gone} | help |`,
  ])('%s', (text) => {
    expect(valueIn(text, 'DeviceAuthStatus')).toBe(gone);
  });

  it('codes, times and errors in sentences', () => {
    expect(valueIn('She gets DeviceAuthStatus : FAILED. Error: 0xd000023c, only at home', 'DeviceAuthStatus')).toBe(
      'FAILED. Error: 0xd000023c',
    );
    expect(valueIn(`It shows AzureAdPrtUpdateTime : ${time} so that is old`, 'AzureAdPrtUpdateTime')).toBe(time);
    expect(valueIn('The log has Client ErrorCode : 0x801c03f2 and that is all.', 'Client ErrorCode')).toBe('0x801c03f2');
  });
});
