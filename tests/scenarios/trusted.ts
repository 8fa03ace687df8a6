import { entra, failedAttempt, hybrid, logged } from './outputs';
import type { Scenario } from './scenario';

const broken = { joined: 'holds', trusted: 'broken' } as const;
const noToken = { AzureAdPrt: 'NO', AzureAdPrtUpdateTime: null, AzureAdPrtExpiryTime: null } as const;

export const trusted: readonly Scenario[] = [
  {
    name: 'disabled or deleted',
    text: hybrid({ DeviceAuthStatus: 'FAILED. Device is either disabled or deleted', ...noToken }),
    first: 'device-disabled-or-deleted',
    chain: broken,
  },
  {
    name: 'deleted, by the response to the last attempt',
    text: failedAttempt(entra(), {
      'Attempt Status': '0xc000006d',
      'Server Error Description': 'AADSTS700003: Device object was not found in the tenant directory.',
    }),
    first: 'device-disabled-or-deleted',
    chain: { trusted: 'broken' },
  },
  {
    name: 'half registered',
    text: hybrid({ DeviceAuthStatus: 'FAILED. Device is either disabled or deleted', ...noToken }),
    answers: { deviceInDirectory: 'pending' },
    first: 'registration-half-done',
    chain: broken,
  },
  {
    name: 'a proxy stops the test, with a valid token',
    text: hybrid({ DeviceAuthStatus: 'FAILED. Error: 0x80072f94' }),
    first: 'device-authentication-unreachable',
    chain: { trusted: 'unknown', signedIn: 'holds' },
  },
  {
    name: 'the certificate has no key',
    text: hybrid({ DeviceAuthStatus: 'FAILED. Error: 0x80072f99', ...noToken }),
    first: 'device-key-unusable',
    chain: broken,
  },
  {
    name: 'the service failed to check the device',
    text: failedAttempt(hybrid(), { 'Attempt Status': '0xc000006d', 'Server Error Description': 'AADSTS50187: x' }),
    first: 'sign-in-token-missing',
    chain: { trusted: 'holds' },
  },
  {
    name: 'refused weeks ago, with a token of today',
    text: `${hybrid()}\n\n${logged('Microsoft-Windows-AAD/Operational', 1088, 'OAuth response error: invalid_grant\nAADSTS50155: x').replace('9/14/2026', '8/20/2026')}`,
    first: null,
  },
  {
    name: 'the clock is years behind',
    text: hybrid({ DeviceCertificateValidity: '[ 2026-09-15 07:45:00.000 UTC -- 2036-09-15 07:45:00.000 UTC ]' }),
    answers: { ranJustNow: 'yes' },
    now: '2026-09-14T09:30:00Z',
    first: 'device-certificate-expired',
    chain: broken,
  },
  {
    name: 'expired for a year',
    text: entra({
      DeviceCertificateValidity: '[ 2015-09-01 07:45:00.000 UTC -- 2025-09-01 07:45:00.000 UTC ]',
      'Last HostName Update': '2026-09-14 08:00:00.000 UTC',
      ...noToken,
    }),
    answers: { certificateValidity: 'expired' },
    first: 'device-certificate-expired',
    chain: broken,
  },
  { name: 'marked for recovery', text: entra({ AadRecoveryEnabled: 'YES', ...noToken }), first: 'device-key-unusable', chain: broken },
  { name: 'the key does not sign', text: hybrid({ KeySignTest: 'FAILED' }), first: 'device-key-unusable', chain: broken },
  {
    name: 'another error',
    text: hybrid({ DeviceAuthStatus: 'FAILED. Error: 0x801c0005', ...noToken }),
    first: 'device-authentication-failed',
    chain: broken,
  },
  {
    name: 'offline, with a valid token',
    text: hybrid({ DeviceAuthStatus: 'FAILED. Error: 0xd000023c' }),
    first: 'device-authentication-unreachable',
    chain: { trusted: 'unknown', signedIn: 'holds' },
  },
  {
    name: 'grey switches with the text about accounts',
    text: 'Microsoft Windows [Version 10.0.26100.4946]',
    answers: { settingsPage: 'grey-account-text', domainJoined: 'yes' },
    first: 'device-not-authenticated',
  },
  {
    name: 'the last renewal was days ago',
    text: hybrid(),
    answers: { ranJustNow: 'yes' },
    now: '2026-09-20T09:30:00Z',
    first: 'sign-in-token-stale',
    chain: { signedIn: 'unknown' },
  },
  {
    name: 'the token has expired',
    text: hybrid(),
    answers: { ranJustNow: 'yes' },
    first: 'sign-in-token-stale',
    chain: { signedIn: 'broken' },
  },
  { name: 'no token, and no reason given', text: hybrid(noToken), first: 'sign-in-token-missing', chain: { signedIn: 'broken' } },
  {
    name: 'offline, and no token',
    text: hybrid({ DeviceAuthStatus: 'FAILED. Error: 0xd000023c', ...noToken }),
    first: 'device-authentication-unreachable',
    also: ['sign-in-token-missing'],
    chain: { trusted: 'unknown', signedIn: 'broken' },
  },
];
