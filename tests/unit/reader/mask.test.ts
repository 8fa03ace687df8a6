import { describe, expect, it } from 'vitest';
import { hidden, maskedName, maskedValue } from '@/diagnosis/reader/mask';

const masked = (name: string, value: string | null, section = 'Device State') => maskedValue({ section, name, value });

describe('what may be seen over a shoulder', () => {
  it.each([
    ['AzureAdJoined', 'YES'],
    ['DeviceAuthStatus', 'FAILED. Device is either disabled or deleted'],
    ['AzureAdPrtUpdateTime', '2026-11-24 07:12:09.000 UTC'],
    ['DeviceCertificateValidity', '[ 2026-01-01 07:12:09.000 UTC -- 2036-01-01 07:12:09.000 UTC ]'],
    ['KeyProvider', 'Microsoft Platform Crypto Provider'],
    ['AD Connectivity Test', 'FAIL [0x80070002/0x80072ee7]'],
    ['JoinSrvVersion', '2.0'],
  ])('%s : %s', (name, value) => {
    expect(masked(name, value)).toBe(value);
  });

  it('a value printed empty stays empty', () => {
    expect(masked('SettingsUrl', null, 'Tenant Details')).toBe('');
  });
});

describe('what names somebody or something', () => {
  it.each([
    ['Device Name', 'PC-0042.contoso.example'],
    ['Device Name', '12345'],
    ['DomainName', 'CONTOSO'],
    ['TenantName', 'Contoso'],
    ['DeviceId', '0f6d2a9c-1b1e-4b8e-9b39-2f8f3a2c7d11'],
    ['Thumbprint', '3A5F0C9E8D7B6A594837261504F3E2D1C0B9A8F7'],
    ['Executing Account Name', 'CONTOSO\\anna, anna@contoso.example'],
    ['SettingsUrl', 'eyJVcmlzIjpbImh0dHBzOi8v'],
    ['Proxy Server List', 'proxy.contoso.example:8080'],
    ['Something new', 'anna'],
  ])('%s : %s', (name, value) => {
    expect(masked(name, value)).toBe(hidden);
  });

  it('keeps whose account it is behind a hidden id', () => {
    expect(masked('WamDefaultGUID', '{B16898C6-A148-4967-9171-64D755DA8520} (AzureAd)', 'User State')).toBe(`${hidden} (AzureAd)`);
  });

  it('hides a name of a field that is none of ours and holds more than letters', () => {
    expect(maskedName({ section: 'Device State', name: 'anna@contoso.example' })).toBe(hidden);
    expect(maskedName({ section: 'Device State', name: 'Something new' })).toBe('Something new');
  });
});
