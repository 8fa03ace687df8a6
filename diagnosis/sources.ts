/**
 * Where the product's statements come from. Titles are the publishers' own.
 * `withdrawn`: the text is not at its address any more, or says something else today.
 */
export type Source = { readonly title: string; readonly url: string; readonly withdrawn?: true };

export const sources = {
  'esr-troubleshooting': {
    title: 'Troubleshoot Enterprise State Roaming',
    url: 'https://learn.microsoft.com/entra/identity/devices/enterprise-state-roaming-troubleshooting',
  },
  'esr-troubleshooting-2017': {
    title: 'Troubleshooting Enterprise State Roaming settings in Azure Active Directory (8 March 2017)',
    url: 'https://learn.microsoft.com/entra/identity/devices/enterprise-state-roaming-troubleshooting',
    withdrawn: true,
  },
  'esr-migration': {
    title: 'Migrate Enterprise State Roaming from Microsoft Entra ID',
    url: 'https://learn.microsoft.com/entra/identity/devices/enterprise-state-roaming-enable',
  },
  'esr-faq': {
    title: 'Settings and data roaming FAQ',
    url: 'https://learn.microsoft.com/entra/identity/devices/enterprise-state-roaming-faqs',
  },
  'esr-settings-reference': {
    title: 'Windows roaming settings reference',
    url: 'https://learn.microsoft.com/entra/identity/devices/enterprise-state-roaming-windows-settings-reference',
  },
  'esr-catalog': {
    title: 'Enterprise State Roaming settings catalog',
    url: 'https://learn.microsoft.com/windows/configuration/windows-backup/catalog-esr',
  },
  'esr-group-policy': {
    title: 'Group Policy and MDM settings for settings sync',
    url: 'https://learn.microsoft.com/entra/identity/devices/enterprise-state-roaming-group-policy-settings',
  },
  'windows-backup': {
    title: 'Windows settings backup and restore',
    url: 'https://learn.microsoft.com/windows/configuration/windows-backup/',
  },
  dsregcmd: {
    title: 'Troubleshoot devices by using the dsregcmd command',
    url: 'https://learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd',
  },
  'hybrid-join': {
    title: 'Troubleshoot Microsoft Entra hybrid joined devices',
    url: 'https://learn.microsoft.com/entra/identity/devices/troubleshoot-hybrid-join-windows-current',
  },
  'device-faq': {
    title: 'Microsoft Entra device management FAQ',
    url: 'https://learn.microsoft.com/entra/identity/devices/faq',
  },
  prt: {
    title: 'Understanding Primary Refresh Token (PRT)',
    url: 'https://learn.microsoft.com/entra/identity/devices/concept-primary-refresh-token',
  },
  'prt-troubleshooting': {
    title: 'Troubleshoot Primary Refresh Token issues on Windows devices',
    url: 'https://learn.microsoft.com/entra/identity/devices/troubleshoot-primary-refresh-token',
  },
  aadsts: {
    title: 'Microsoft Entra authentication and authorization error codes',
    url: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  },
  kb3193683: {
    title: 'KB3193683: Enterprise State Roaming settings do not sync when multifactor authentication is enabled',
    url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/mfa/esr-settings-not-sync-mfa-enabled',
  },
  kb3193791: {
    title: 'KB3193791: Event ID 6065, this user can’t sign in because this account is currently disabled',
    url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/mfa/event-id-6065-user-cant-sign',
  },
  kb3196528: {
    title: 'KB3196528: Event ID 1098, error 0xCAA5001C, token broker operation failed',
    url: 'https://learn.microsoft.com/troubleshoot/windows-client/user-profiles-and-logon/event-1098-error-0xcaa5001c',
  },
  kb3140743: { title: 'KB3140743: cumulative update for Windows 10 version 1511', url: 'https://support.microsoft.com/kb/3140743' },
  kb3172985: { title: 'KB3172985: cumulative update for Windows 10 version 1511', url: 'https://support.microsoft.com/kb/3172985' },
  kb3176934: { title: 'KB3176934: cumulative update for Windows 10 version 1607', url: 'https://support.microsoft.com/kb/3176934' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
