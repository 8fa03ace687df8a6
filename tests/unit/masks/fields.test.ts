import { describe, expect, it } from 'vitest';
import { hidden, maskedEvent, maskedName, maskedRegistry, maskedTitle, maskedValue } from '@/diagnosis/masks';
import { proofs } from './proofs';

const masked = (name: string, value: string | null, section = 'Device State') => maskedValue({ section, name, value });

describe('the proof stays readable', () => {
  it.each(proofs)('%s : %s', (name, value) => {
    expect(masked(name, value)).toBe(value);
  });

  it('a value printed empty stays empty', () => {
    expect(masked('SettingsUrl', null, 'Tenant Details')).toBe('');
  });

  it.each([
    [
      'AccessTokenUrl',
      'https://login.microsoftonline.com/contoso.example/oauth2/token',
      `https://login.microsoftonline.com/${hidden}/oauth2/token`,
    ],
    [
      'Endpoint URI',
      'https://sts.contoso.example/adfs/services/trust/13/usernamemixed',
      `https://${hidden}/adfs/services/trust/13/usernamemixed`,
    ],
    ['MdmUrl', 'https://login.microsoftonline.com.evil.example/common', `https://${hidden}/common`],
    ['WamDefaultGUID', '{0f6d2a9c-1b1e-4b8e-9b39-2f8f3a2c7d11} (AzureAd)', `${hidden} (AzureAd)`],
    [
      'Server Error Description',
      "AADSTS500021: Access to 'Contoso' tenant is denied.",
      `AADSTS500021: Access to '${hidden}' tenant is denied.`,
    ],
    ['Server Error Description', "AADSTS90002: Tenant 'corp.local' not found.", `AADSTS90002: Tenant '${hidden}' not found.`],
    [
      'Server Message',
      'The device object by the given id (7c0e5d18-9a34-4b62-8f1e-d50a3b9c6e27) is not found.',
      `The device object by the given id (${hidden}) is not found.`,
    ],
    ['Server Message', 'Ask Anna about AADSTS50034 today', `${hidden} AADSTS50034 ${hidden}`],
    ['DeviceAuthStatus', 'SUCCESS (Anna looked)', `SUCCESS ${hidden}`],
  ])('%s : %s, except for what identifies somebody', (name, value, seen) => {
    expect(masked(name, value)).toBe(seen);
  });
});

describe('what identifies somebody or something', () => {
  it.each([
    ['Device Name', 'PC-0042.contoso.example'],
    ['Device Name', 'YES'],
    ['DomainName', 'CONTOSO'],
    ['TenantName', 'Contoso'],
    ['DeviceId', '0f6d2a9c-1b1e-4b8e-9b39-2f8f3a2c7d11'],
    ['Thumbprint', '3A5F0C9E8D7B6A594837261504F3E2D1C0B9A8F7'],
    ['Executing Account Name', 'CONTOSO\\anna, anna@contoso.example'],
    ['Executing Account Name', '12345'],
    ['SettingsUrl', 'eyJVcmlzIjpbImh0dHBzOi8v'],
    ['JoinSrvVersion', '10.1.2.3'],
    ['Auto-Configuration URL', 'https://login.microsoftonline.com/common'],
    ['Proxy Server List', '10.1.2.3'],
    ['Proxy Bypass List', '*.contoso.example;10.1.*'],
    ['Something new', 'YES'],
    ['Something new', '2026-11-24 07:12:09.000 UTC'],
  ])('%s : %s', (name, value) => {
    expect(masked(name, value)).toBe(hidden);
  });

  it('names and titles that the tool does not print', () => {
    expect(maskedName('LAPTOPJANSEN')).toBe(hidden);
    expect(maskedName('AzureAdJoined')).toBe('AzureAdJoined');
    expect(maskedTitle('Jan de Vries PC')).toBe(hidden);
    expect(maskedTitle('Work Account 2')).toBe('Work Account 2');
    expect(maskedTitle('Work Account of Jan')).toBe(hidden);
    expect(maskedTitle('Device State')).toBe('Device State');
  });

  it('unknown registry values and events', () => {
    const dots = () => hidden;
    expect(maskedRegistry({ name: 'DisableSettingSync', value: 2 }, dots)).toEqual({ name: 'DisableSettingSync', value: '2' });
    expect(maskedRegistry({ name: 'DisableJanSettingSync', value: 123456 }, dots)).toEqual({ name: hidden, value: hidden });
    expect(maskedRegistry({ name: 'EnableWindowsBackup', value: 'anna' }, dots).value).toBe(hidden);
    expect(maskedEvent({ id: 1098, codes: ['0xcaa5001c', 'AADSTS50034', '0x80071234'] }, dots)).toEqual({
      id: '1098',
      codes: `0xcaa5001c, AADSTS50034, ${hidden}`,
    });
    expect(maskedEvent({ id: 54321, codes: [] }, dots).id).toBe(hidden);
    expect(maskedEvent({ id: 259, codes: [] }, dots).id).toBe('259');
  });
});
