import { hybrid, logged } from './outputs';
import type { Scenario } from './scenario';

const old = (build: string) => `Microsoft Windows [Version 10.0.${build}]\n\n${hybrid()}`;
const event6013 = logged('Microsoft-Windows-SettingSync-Azure/Operational', 6013, '80070259');

export const setting: readonly Scenario[] = [
  {
    name: 'switched off by the person',
    text: hybrid(),
    answers: { settingsPage: 'off' },
    first: 'sync-switched-off',
    chain: { setting: 'broken' },
  },
  {
    name: 'looking for the Windows 10 page in Windows 11',
    text: old('26100.4946'),
    answers: { settingsPage: 'not-found' },
    first: 'settings-page-renamed',
  },
  { name: 'the taskbar', text: hybrid(), answers: { missingSettings: 'taskbar' }, first: 'setting-does-not-roam' },
  {
    name: 'a new PC that is not like the old one',
    text: hybrid(),
    answers: { expectation: 'restored-pc', missingSettings: 'wallpaper.start' },
    first: 'restore-on-new-pc',
  },
  {
    name: 'apps between two PCs in use',
    text: hybrid(),
    answers: { expectation: 'apps-or-layout' },
    first: 'backup-is-not-roaming',
  },
  {
    name: 'files and Outlook on a new PC',
    text: hybrid(),
    answers: { expectation: 'restored-pc', missingSettings: 'files.outlook' },
    first: 'restore-on-new-pc',
    also: ['carried-by-something-else'],
  },
  { name: 'the clipboard', text: hybrid(), answers: { missingSettings: 'clipboard' }, first: 'carried-by-something-else' },
  {
    name: 'mouse and time zone',
    text: hybrid(),
    answers: { missingSettings: 'mouse.time-zone' },
    first: 'setting-does-not-roam',
  },
  { name: 'something that no list names', text: hybrid(), answers: { missingSettings: 'other' }, first: 'setting-does-not-roam' },
  { name: 'languages, which do follow', text: hybrid(), answers: { missingSettings: 'language' }, first: null },
  { name: 'Edge favourites', text: hybrid(), answers: { missingSettings: 'edge-data' }, first: 'browser-has-own-sync' },
  {
    name: 'Internet Explorer favourites on version 1511',
    text: old('10586.420'),
    answers: { missingSettings: 'ie-favourites' },
    first: 'windows-too-old',
    also: ['internet-explorer-favourites'],
  },
  { name: 'protected data', text: old('26100.4946'), answers: { missingSettings: 'protected-data' }, first: 'theme-or-protected-data' },
  { name: 'automatic time', text: hybrid(), answers: { missingSettings: 'date-time', automaticTime: 'on' }, first: 'date-time-region' },
  {
    name: 'side-loaded apps on version 1607',
    text: `${old('14393.51')}\n\n${event6013}`,
    answers: { windowsKind: 'client' },
    first: 'windows-too-old',
    also: ['side-loaded-apps'],
  },
  {
    name: 'permission prompts on version 1511',
    text: old('10586.63'),
    answers: { uacPrompts: 'yes', wirelessAdapter: 'yes' },
    first: 'windows-too-old',
    also: ['wifi-password-prompts'],
  },
  { name: 'a message about a roaming profile', text: hybrid(), answers: { profileMessage: 'yes' }, first: 'old-roaming-profile' },
];
