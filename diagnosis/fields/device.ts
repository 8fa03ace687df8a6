import type { FieldsOf } from './definition';
import { lists } from './values';

const settingsUrl = { link: 'allowed', weight: 'much', values: { filled: 'good', empty: 'bad' } } as const;
const mdmUrl = { link: 'allowed', weight: 'some', values: lists.mayBeEmpty } as const;
const service = { weight: 'none' } as const;

/** Fields about the device and its tenant. Source: Microsoft's dsregcmd page (2025-06-27) and public captures. */
export const device = {
  'Device State': {
    AzureAdJoined: { link: 'joined', weight: 'much', values: { YES: 'good', NO: 'bad' } },
    EnterpriseJoined: { link: 'joined', weight: 'some', values: lists.yesNo },
    DomainJoined: { link: 'joined', weight: 'much', values: lists.yesNo },
    DomainName: { on: 'domain', weight: 'none' },
    'Virtual Desktop': {
      since: 'windows-11',
      link: 'allowed',
      weight: 'some',
      values: { 'NOT SET': 'good', YES: 'neutral', INVALID: 'neutral' },
    },
    'Device Name': { since: 'windows-10-21h1', weight: 'none' },
  },
  'Device Details': {
    DeviceId: { link: 'trusted', weight: 'some' },
    Thumbprint: { link: 'trusted', weight: 'some' },
    DeviceCertificateValidity: { since: 'windows-10-21h1', link: 'trusted', weight: 'some', values: lists.validity },
    KeyContainerId: { link: 'trusted', weight: 'none' },
    KeyProvider: { link: 'trusted', weight: 'none', values: lists.keyProvider },
    TpmProtected: { link: 'trusted', weight: 'none', values: lists.yesNo },
    DeviceAuthStatus: {
      since: 'windows-10-21h1',
      link: 'trusted',
      weight: 'much',
      values: { SUCCESS: 'good', 'FAILED. Device is either disabled or deleted': 'bad', FAILED: 'bad' },
    },
  },
  'Tenant Details': {
    TenantName: { weight: 'none', values: { empty: 'neutral' } },
    TenantId: { link: 'joined', weight: 'some' },
    Idp: service,
    AuthCodeUrl: service,
    AccessTokenUrl: service,
    MdmUrl: mdmUrl,
    MdmTouUrl: mdmUrl,
    MdmComplianceUrl: mdmUrl,
    dmComplianceUrl: mdmUrl,
    SettingsUrl: settingsUrl,
    AzureAdSettingsUrl: settingsUrl,
    JoinSrvVersion: service,
    JoinSrvUrl: service,
    JoinSrvId: service,
    KeySrvVersion: service,
    KeySrvUrl: service,
    KeySrvId: service,
    WebAuthNSrvVersion: service,
    WebAuthNSrvUrl: service,
    WebAuthNSrvId: service,
    DeviceManagementSrvVer: service,
    DeviceManagementSrvVersion: service,
    DeviceManagementSrvUrl: service,
    DeviceManagementSrvId: service,
  },
} as const satisfies FieldsOf<'Device State' | 'Device Details' | 'Tenant Details'>;
