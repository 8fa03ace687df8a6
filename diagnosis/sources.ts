/**
 * The sources of the product's statements. Titles are the publishers' own.
 * `withdrawn`: the text is gone from its URL, or has changed since.
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
    title: 'Enterprise State Roaming settings catalog (we read a copy of 22 April 2025)',
    url: 'https://learn.microsoft.com/windows/configuration/windows-backup/catalog-esr',
  },
  'backup-catalog': {
    title: 'Windows Backup for Organizations settings catalog (we read a copy of 22 April 2025)',
    url: 'https://learn.microsoft.com/windows/configuration/windows-backup/catalog',
  },
  'esr-group-policy': {
    title: 'Group Policy and MDM settings for settings sync',
    url: 'https://learn.microsoft.com/entra/identity/devices/enterprise-state-roaming-group-policy-settings',
  },
  'intune-restore': {
    title: 'Windows Backup for Organizations in Microsoft Intune (we read a copy of 11 November 2025)',
    url: 'https://learn.microsoft.com/intune/intune-service/enrollment/windows-backup-restore',
  },
  'policy-csp-settingsync': {
    title: 'Policy CSP - ADMX_SettingSync',
    url: 'https://learn.microsoft.com/windows/client-management/mdm/policy-csp-admx-settingsync',
  },
  'windows-10-releases': {
    title: 'Windows 10 release information',
    url: 'https://learn.microsoft.com/windows/release-health/release-information',
  },
  'windows-11-releases': {
    title: 'Windows 11 release information',
    url: 'https://learn.microsoft.com/windows/release-health/windows11-release-information',
  },
  'azure-file-sync-hosts': {
    title: 'Azure File Sync on-premises firewall and proxy settings',
    url: 'https://learn.microsoft.com/azure/storage/file-sync/file-sync-firewall-and-proxy',
  },
  'sync-not-available': {
    title: 'Windows 10: “Sync is not available for your account”, in Japanese (Hebikuzure’s Tech Memo, January 2018, public copy)',
    url: 'https://hebikuzure1.rssing.com/chan-26016554/article89.html',
  },
  'message-center-restore': {
    title: 'Message center MC1238409 (restore at the first sign-in, public copy)',
    url: 'https://deltapulse.app/item/MC1238409',
  },
  'message-center-april': {
    title: 'Message center MC1274349 (8 April 2026, public copy)',
    url: 'https://deltapulse.app/item/MC1274349',
  },
  'message-center-july': {
    title: 'Message center MC1411499 (1 July 2026, public copy)',
    url: 'https://deltapulse.app/item/MC1411499',
  },
  'message-center-26h2': {
    title: 'Message center MC1483538 (backup on by default in 26H2, public copy)',
    url: 'https://mc.merill.net/message/MC1483538',
  },
  'windows-backup': {
    title: 'Windows settings backup and restore',
    url: 'https://learn.microsoft.com/windows/configuration/windows-backup/',
  },
  'edge-sync': {
    title: 'Microsoft Edge enterprise sync (we read a copy of 8 March 2021)',
    url: 'https://learn.microsoft.com/deployedge/microsoft-edge-enterprise-sync',
  },
  'edge-sync-types': {
    title: 'SyncTypesListDisabled: the types of data that Microsoft Edge syncs',
    url: 'https://learn.microsoft.com/deployedge/microsoft-edge-policies/synctypeslistdisabled',
  },
  'outlook-cloud': {
    title: 'Information about Store my Outlook settings in the cloud',
    url: 'https://support.microsoft.com/office/information-about-store-my-outlook-settings-in-the-cloud-528d4012-9b72-4d00-8426-7b00d7d6ad01',
  },
  'clipboard-roaming': {
    title: 'Clipboard.IsRoamingEnabled method',
    url: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.clipboard.isroamingenabled',
  },
  'powertoys-backup': { title: 'PowerToys, issue 34737', url: 'https://github.com/microsoft/PowerToys/issues/34737' },
  'graph-windows-settings': {
    title: 'windowsSetting resource type, Microsoft Graph beta (we read a copy of 24 April 2024)',
    url: 'https://learn.microsoft.com/graph/api/resources/windowssetting?view=graph-rest-beta',
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
  'pending-devices': {
    title: 'Pending devices in Microsoft Entra ID',
    url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/dir-dmns-obj/pending-devices',
  },
  'deleted-devices': {
    title: 'Soft delete for devices in Microsoft Entra ID',
    url: 'https://learn.microsoft.com/entra/identity/devices/concept-soft-delete-devices',
  },
  'manage-devices': {
    title: 'Manage device identities in Microsoft Entra ID',
    url: 'https://learn.microsoft.com/entra/identity/devices/manage-device-identities',
  },
  'cloud-sync-devices': {
    title: 'Device sync with Microsoft Entra Cloud Sync',
    url: 'https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/device-sync',
  },
  'connect-devices': {
    title: 'Understanding Microsoft Entra Connect 1.4.xx.x and device disappearance',
    url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/ad-dmn-services/reference-connect-device-disappearance',
  },
  'hybrid-join-plan': {
    title: 'Plan your Microsoft Entra hybrid join deployment',
    url: 'https://learn.microsoft.com/entra/identity/devices/hybrid-join-plan',
  },
  'entra-kerberos-join': {
    title: 'Microsoft Entra hybrid join using Microsoft Entra Kerberos',
    url: 'https://learn.microsoft.com/entra/identity/devices/how-to-hybrid-join-using-microsoft-entra-kerberos',
  },
  'error-700003': {
    title: 'Error AADSTS700003: device object was not found in the tenant',
    url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts700003-device-object-was-not-found',
  },
  'task-scheduler-errors': {
    title: 'Task Scheduler error and success constants',
    url: 'https://learn.microsoft.com/windows/win32/taskschd/task-scheduler-error-and-success-constants',
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
  'sso-prompts': {
    title: 'Admin control for SSO prompts in Windows',
    url: 'https://learn.microsoft.com/entra/identity/devices/sso-admin-control',
  },
  'key-derivation': {
    title: 'Security update to remove KDFv1 algorithm support in Microsoft Entra authentication',
    url: 'https://learn.microsoft.com/entra/identity/devices/deprecation-key-derivation-function-version-1',
  },
  'tenant-restrictions': {
    title: 'Restrict access to a tenant',
    url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/tenant-restrictions',
  },
  'smart-lockout': {
    title: 'Protect user accounts from attacks with Microsoft Entra smart lockout',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-password-smart-lockout',
  },
  'certificate-sign-in': {
    title: 'Windows smart card sign-in using Microsoft Entra certificate-based authentication',
    url: 'https://learn.microsoft.com/entra/identity/authentication/concept-certificate-based-authentication-smartcard',
  },
  kb4499299: {
    title: 'KB4499299: Unable to create an Outlook profile after a migration with Event 1098 in Microsoft Entra ID log',
    url: 'https://learn.microsoft.com/outlook/troubleshoot/authentication/event-1098-azure-token-errors',
  },
  'office-80070520': {
    title: 'Error code 80070520, -2147023584, or 2147943712 when signing in to Microsoft 365 apps',
    url: 'https://learn.microsoft.com/troubleshoot/microsoft-365-apps/activation/error-80070520-sign-in-microsoft-365-apps',
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
  kb4480781: {
    title: 'KB4480781: Event ID 307 and Event ID 304 are logged after you deploy Windows',
    url: 'https://support.microsoft.com/kb/4480781',
  },
  kb3140743: { title: 'KB3140743: cumulative update for Windows 10 version 1511', url: 'https://support.microsoft.com/kb/3140743' },
  kb3172985: { title: 'KB3172985: cumulative update for Windows 10 version 1511', url: 'https://support.microsoft.com/kb/3172985' },
  kb3176934: { title: 'KB3176934: cumulative update for Windows 10 version 1607', url: 'https://support.microsoft.com/kb/3176934' },
  'hello-pin': {
    title: 'Windows Hello errors during PIN creation',
    url: 'https://learn.microsoft.com/windows/security/identity-protection/hello-for-business/hello-errors-during-pin-creation',
  },
  'vm-sign-in': {
    title: 'Sign in to a Windows virtual machine in Azure by using Microsoft Entra ID',
    url: 'https://learn.microsoft.com/entra/identity/devices/howto-vm-sign-in-azure-ad-windows',
  },
  winhttp: { title: 'Error Messages (Winhttp.h)', url: 'https://learn.microsoft.com/windows/win32/winhttp/error-messages' },
  'web-provider-error': {
    title: 'WebProviderError.ErrorCode (the list of February to July 2020)',
    url: 'https://learn.microsoft.com/uwp/api/windows.security.authentication.web.core.webprovidererror.errorcode',
    withdrawn: true,
  },
  'roaming-profiles': {
    title: 'Folder Redirection and Roaming User Profiles overview',
    url: 'https://learn.microsoft.com/windows-server/storage/folder-redirection/folder-redirection-rup-overview',
  },
  'azure-docs-8499': { title: 'Azure documentation, issue 8499', url: 'https://github.com/MicrosoftDocs/azure-docs/issues/8499' },
  'azure-docs-17916': { title: 'Azure documentation, pull request 17916', url: 'https://github.com/MicrosoftDocs/azure-docs/pull/17916' },
  'azure-docs-60007': { title: 'Azure documentation, issue 60007', url: 'https://github.com/MicrosoftDocs/azure-docs/issues/60007' },
  'azure-docs-42065': { title: 'Azure documentation, issue 42065', url: 'https://github.com/MicrosoftDocs/azure-docs/issues/42065' },
  'dsreg-tool': { title: 'DSRegTool (Microsoft sample script)', url: 'https://github.com/Azure-Samples/DSRegTool' },
  'etw-manifests': {
    title: 'Event manifests of each Windows version (jdu2600, Windows10EtwEvents)',
    url: 'https://github.com/jdu2600/Windows10EtwEvents',
  },
  'registration-events': {
    title: 'Microsoft-Windows-User Device Registration, list of events (Detection Wiki)',
    url: 'https://detection-wiki-staging.pages.dev/microsoft-windows-user-device-registration/',
  },
  kb4340390: {
    title: 'KB4340390: “Your roaming profile was not completely synchronized”',
    url: 'https://learn.microsoft.com/troubleshoot/windows-client/user-profiles-and-logon/roaming-profile-was-not-completely-synchronized-error',
  },
  'edge-sync-troubleshooting': {
    title: 'Diagnose and fix Microsoft Edge sync issues',
    url: 'https://learn.microsoft.com/deployedge/microsoft-edge-troubleshoot-enterprise-sync',
  },
  'mdm-enrolment-errors': {
    title: 'Azure AD integration with MDM, error messages (about 2017 to 2019)',
    url: 'https://learn.microsoft.com/windows/client-management/azure-active-directory-integration-with-mdm',
  },
  'aad-event-texts': {
    title: 'Event texts of Windows 10 1507 and Windows 11 21H2 (nasbench, EVTX-ETW-Resources)',
    url: 'https://github.com/nasbench/EVTX-ETW-Resources',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
