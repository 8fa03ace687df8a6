import { type Damages, fieldwise } from './lines';

const identifying =
  /^(?:DeviceId|Thumbprint|TenantName|TenantId|AuthCodeUrl|AccessTokenUrl|DomainName|Device Name|KeyContainerId|SettingsUrl|NgcKeyId|AzureAdPrtAuthority|Executing Account Name|User Identity|Workplace(?:DeviceId|Thumbprint|TenantId|TenantName|SettingsUrl))$/;

/** Whether people redact the value of that field. */
export const isHidden = (name: string, value: string | null): boolean => value !== null && value !== 'NO' && identifying.test(name);

/** What people write instead of a redacted value, by the name of the damage. */
export const maskOf: Readonly<Record<string, string>> = {
  'hidden: <redacted>': '<redacted>',
  'hidden: [REDACTED]': '[REDACTED]',
  'hidden: [removed]': '[removed]',
  'hidden: (hidden)': '(hidden)',
  'hidden: xxxx': 'xxxx',
  'hidden: XXXXXXXX-XXXX-XXXX': 'XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX',
  'hidden: blocks': '████████',
  'hidden: ***': '***',
  'hidden: stars': '**********',
  'hidden: ---': '---',
  'hidden: ...': '...',
  'hidden: {GUID}': '{GUID}',
  'hidden: <your-tenant-id>': '<your-tenant-id>',
  'hidden: GEHEIM': '[geheim]',
  'hidden: zeros': '00000000-0000-0000-0000-000000000000',
  'hidden: *redacted*': '*redacted*',
};

export const masks: Damages = Object.fromEntries(
  Object.entries(maskOf).map(([name, mask]) => [
    name,
    fieldwise((field) => `${field.indent}${field.name}${field.colon} ${isHidden(field.name, field.value || null) ? mask : field.value}`),
  ]),
);
