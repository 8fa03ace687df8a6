import { describe, expect, it } from 'vitest';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { read } from '@/diagnosis/reader/read';

const valuesIn = (text: string) => read(text).registry.map(({ name, value }) => [name, value]);

describe('policy values that a person writes down', () => {
  it.each<[string, ...[string, number][]]>([
    ['DisableSettingSync = 2 in SettingSync', ['DisableSettingSync', 2]],
    ['AllowSyncMySettings = 0', ['AllowSyncMySettings', 0]],
    ['allowsyncmysettings is set to 0.', ['allowsyncmysettings', 0]],
    ['Groepsbeleid: DisableSettingSync staat op 2', ['DisableSettingSync', 2]],
    ['Richtlinie: DisableSettingSync steht auf 2', ['DisableSettingSync', 2]],
    [
      'Group policy: DisableSettingSync=2, DisableSettingSyncUserOverride=1',
      ['DisableSettingSync', 2],
      ['DisableSettingSyncUserOverride', 1],
    ],
    ['GPO: DisableSettingSync=0x2 and EnableWindowsBackup -> 0.', ['DisableSettingSync', 2], ['EnableWindowsBackup', 0]],
  ])('%s', (text, ...values) => {
    expect(valuesIn(text)).toEqual(values);
    expect(read(text).recognised).toBe(true);
  });

  it('are facts, also next to a status', () => {
    const text = 'AzureAdJoined : YES\nDisableSettingSync = 2, DisableSettingSyncUserOverride = 1';
    expect(factsOf(read(text))).toMatchObject({ azureAdJoined: 'yes', syncPolicy: 'off' });
  });

  it.each([
    'DisableSettingSync = 2 means that sync is off',
    'If DisableSettingSync = 2, sync is off',
    'What does DisableSettingSync = 2 mean?',
    'DisableSettingSync = 2?',
    'Fix: DisableSettingSync = 0',
    'Set DisableSettingSync=0',
    'Not DisableSettingSync = 2',
    'Check that DisableSettingSync is 0 and EnableCdp is 1',
    'DisableSettingSync = 2 or 1',
    'SomeOtherSetting = 2',
  ])('no value in: %s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});

describe('values that somebody removed', () => {
  const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\SettingSync';
  const text = `${key}\n    DisableSettingSync    REG_DWORD    0x2\n\n`;

  it.each([
    'I have removed the whole key.',
    '-> we deleted both values on Friday',
    'These values are gone since Monday',
    'Ik heb deze sleutel inmiddels verwijderd',
    'Ich habe den Schlüssel gelöscht.',
  ])('%s', (words) => {
    expect(valuesIn(text + words)).toEqual([]);
    expect(valuesIn(`${key}\n    EnableCdp    REG_DWORD    0x0\n\n${text}${words}`)).toEqual([['EnableCdp', 0]]);
  });

  it.each(['I deleted it, but it comes back.', 'I removed a printer.', 'Should I delete this key?', 'Was it me? I deleted it once.'])(
    'are still there: %s',
    (words) => {
      expect(valuesIn(text + words)).toEqual([['DisableSettingSync', 2]]);
    },
  );
});
