import type { FieldsOf } from './definition';
import { lists } from './values';

const attempt = { since: 'windows-10-21h1', link: 'signedIn' } as const;
const enterprise = { weight: 'none' } as const;

/** Fields about the user and their accounts. Source: Microsoft's dsregcmd page (2025-06-27) and public captures. */
export const person = {
  'User State': {
    NgcSet: { link: 'signedIn', weight: 'some', values: { YES: 'good', NO: 'neutral' } },
    NgcKeyId: { weight: 'none' },
    CanReset: {
      weight: 'none',
      values: { DestructiveOnly: 'neutral', NonDestructiveOnly: 'neutral', DestructiveAndNonDestructive: 'neutral', Unknown: 'neutral' },
    },
    WorkplaceJoined: { link: 'joined', weight: 'some', values: lists.yesNo },
    WorkAccountCount: { since: 'windows-11', weight: 'none' },
    WamDefaultSet: { link: 'account', weight: 'much', values: { YES: 'good', NO: 'bad', ERROR: 'neutral' } },
    WamDefaultAuthority: { link: 'account', weight: 'much', values: { organizations: 'good', consumers: 'bad' } },
    WamDefaultId: { link: 'account', weight: 'none' },
    WamDefaultGUID: { link: 'account', weight: 'much', values: { '(AzureAd)': 'good', '(MicrosoftAccount)': 'bad' } },
  },
  'SSO State': {
    AzureAdPrt: { link: 'signedIn', weight: 'much', values: { YES: 'good', NO: 'bad' } },
    AzureAdPrtUpdateTime: { link: 'signedIn', weight: 'much', values: { fresh: 'good', stale: 'bad' } },
    AzureAdPrtExpiryTime: { link: 'signedIn', weight: 'much', values: { valid: 'good', expired: 'bad' } },
    AzureAdPrtAuthority: { link: 'signedIn', weight: 'none', values: { NO: 'neutral', other: 'neutral' } },
    AcquirePrtDiagnostics: { ...attempt, weight: 'much', values: { PRESENT: 'bad' } },
    RefreshPrtDiagnostics: { ...attempt, weight: 'much', values: { PRESENT: 'bad' } },
    'Previous Prt Attempt': { ...attempt, weight: 'some' },
    'Attempt Status': { ...attempt, weight: 'much' },
    'User Identity': { ...attempt, weight: 'some' },
    'Credential Type': { ...attempt, weight: 'some', values: { Password: 'neutral', NGC: 'neutral' } },
    'Correlation ID': { ...attempt, weight: 'none' },
    'Endpoint URI': { ...attempt, weight: 'some' },
    'HTTP Method': { ...attempt, weight: 'none' },
    'HTTP Error': { ...attempt, weight: 'some', values: { '0x0': 'neutral', other: 'bad' } },
    'HTTP status': { ...attempt, weight: 'some' },
    'Server Error Code': { ...attempt, weight: 'some' },
    'Server Error Description': { ...attempt, weight: 'much' },
    EnterprisePrt: { weight: 'none', values: lists.yesNo },
    EnterprisePrtUpdateTime: enterprise,
    EnterprisePrtExpiryTime: enterprise,
    EnterprisePrtAuthority: { weight: 'none', values: { NO: 'neutral' } },
    OnPremTgt: { since: 'windows-11', weight: 'none', values: lists.yesNo },
    CloudTgt: { since: 'windows-11', weight: 'none', values: lists.yesNo },
    KerbTopLevelNames: { since: 'windows-11', weight: 'none' },
  },
  'Work Account 1': {
    WorkplaceDeviceId: { weight: 'none' },
    WorkplaceThumbprint: { weight: 'none' },
    DeviceCertificateValidity: { since: 'windows-10-21h1', weight: 'none' },
    KeyContainerId: { weight: 'none' },
    KeyProvider: { weight: 'none', values: lists.keyProvider },
    TpmProtected: { weight: 'none', values: lists.yesNo },
    WorkplaceIdp: { weight: 'none' },
    WorkplaceTenantId: { weight: 'none' },
    WorkplaceTenantName: { weight: 'none' },
    WorkplaceMdmUrl: { weight: 'none' },
    WorkplaceSettingsUrl: { weight: 'none' },
    NgcSet: { weight: 'none', values: lists.yesNo },
  },
} as const satisfies FieldsOf<'User State' | 'SSO State' | 'Work Account 1'>;
