import { entra, hybrid, logged, registered } from './outputs';
import type { Scenario } from './scenario';

const aad = 'Microsoft-Windows-AAD/Operational';
const broken = { account: 'broken' } as const;

export const account: readonly Scenario[] = [
  {
    name: 'a local account',
    text: entra({
      'Device Name': 'PC-0042',
      'Executing Account Name': 'PC-0042\\anna',
      AzureAdPrt: 'NO',
      AzureAdPrtUpdateTime: null,
      AzureAdPrtExpiryTime: null,
      WamDefaultSet: 'NO',
      WamDefaultAuthority: null,
      WamDefaultId: null,
      WamDefaultGUID: null,
    }),
    first: 'local-account-sign-in',
    chain: broken,
  },
  {
    name: 'a personal account is the default',
    text: entra({ WamDefaultAuthority: 'consumers', WamDefaultGUID: '{D7F9888F-E3FC-49B0-9EA6-A85B5F392A4F} (MicrosoftAccount)' }),
    first: 'personal-account-is-default',
    chain: { account: 'unknown' },
  },
  {
    name: 'a private PC with a work account',
    text: registered(),
    answers: { signInAccount: 'personal' },
    first: 'personal-account-sign-in',
    chain: broken,
  },
  {
    name: 'a local account, by the person’s word',
    text: entra({ AzureAdPrt: 'NO', AzureAdPrtUpdateTime: null, AzureAdPrtExpiryTime: null }),
    answers: { signInAccount: 'local' },
    first: 'local-account-sign-in',
    chain: broken,
  },
  { name: 'two accounts', text: hybrid(), answers: { sameAccount: 'no' }, first: 'different-account' },
  {
    name: 'both token broker events',
    text: `${hybrid()}\n\n${logged(aad, 1098, 'Error: 0xCAA5001C Token broker operation failed.')}\n${logged(aad, 1104, 'AAD Cloud AP plugin call Get token returned error: 0xC000005F')}`,
    first: 'token-broker-permissions',
  },
  {
    name: 'only the first token broker event',
    text: `${hybrid()}\n\n${logged(aad, 1098, 'Error: 0xCAA5001C Token broker operation failed.')}`,
    first: 'token-broker-permissions',
  },
  {
    name: 'files of an earlier account',
    text: `${hybrid()}\n\n${logged(aad, 1098, 'Error: 0x80070520 A specified logon session does not exist. It may already have been terminated.')}`,
    first: 'token-broker-store-broken',
  },
  {
    name: 'capitals after the 2016 upgrade',
    text: `Microsoft Windows [Version 10.0.14393.51]\n\n${entra()}`,
    answers: { windowsKind: 'client', upgradedFrom1511: 'yes', upnMixedCase: 'yes' },
    first: 'windows-too-old',
    also: ['mixed-case-user-name'],
  },
  {
    name: 'capitals on a server build',
    text: entra(),
    answers: { windowsBuild: '14393.51', windowsKind: 'server', upgradedFrom1511: 'yes', upnMixedCase: 'yes' },
    first: 'mixed-case-user-name',
  },
  {
    name: 'no default account',
    text: hybrid({ WamDefaultSet: 'NO', WamDefaultAuthority: null, WamDefaultId: null, WamDefaultGUID: null }),
    first: 'work-account-not-default',
    chain: broken,
  },
];
