import type { Cause } from '../cause';
import accountDisabledOrLocked from './account-disabled-or-locked';
import awayFromCorporateNetwork from './away-from-corporate-network';
import backupIsNotRoaming from './backup-is-not-roaming';
import browserHasOwnSync from './browser-has-own-sync';
import carriedBySomethingElse from './carried-by-something-else';
import cloudNotCovered from './cloud-not-covered';
import conditionalAccessBlocks from './conditional-access-blocks';
import credentialsExpired from './credentials-expired';
import dateTimeRegion from './date-time-region';
import deviceAuthenticationFailed from './device-authentication-failed';
import deviceAuthenticationUnreachable from './device-authentication-unreachable';
import deviceCertificateBad from './device-certificate-bad';
import deviceCertificateExpired from './device-certificate-expired';
import deviceDisabledOrDeleted from './device-disabled-or-deleted';
import deviceKeyUnusable from './device-key-unusable';
import deviceNotAuthenticated from './device-not-authenticated';
import deviceNotJoined from './device-not-joined';
import differentAccount from './different-account';
import directorySyncPending from './directory-sync-pending';
import disabledByPolicy from './disabled-by-policy';
import domainControllerUnreachable from './domain-controller-unreachable';
import federatedMfaTokenExpired from './federated-mfa-token-expired';
import federationEndpointMisconfigured from './federation-endpoint-misconfigured';
import federationRefusedSignIn from './federation-refused-sign-in';
import federationSignInFailed from './federation-sign-in-failed';
import internetExplorerFavourites from './internet-explorer-favourites';
import joinTaskDisabled from './join-task-disabled';
import kerberosJoinFailed from './kerberos-join-failed';
import licenceMissing from './licence-missing';
import localAccountSignIn from './local-account-sign-in';
import malformedUserName from './malformed-user-name';
import managementMoved from './management-moved';
import mfaRequiredPasswordSignIn from './mfa-required-password-sign-in';
import mixedCaseUserName from './mixed-case-user-name';
import oldRoamingProfile from './old-roaming-profile';
import onPremisesRegistrationOnly from './on-premises-registration-only';
import personalAccountIsDefault from './personal-account-is-default';
import personalAccountSignIn from './personal-account-sign-in';
import policySetTwice from './policy-set-twice';
import registeredOnly from './registered-only';
import registrationHalfDone from './registration-half-done';
import registrationPending from './registration-pending';
import registrationRefused from './registration-refused';
import registrationServiceUnreachable from './registration-service-unreachable';
import registrationStale from './registration-stale';
import restartOutstanding from './restart-outstanding';
import restoreOnNewPc from './restore-on-new-pc';
import rightsManagementMissing from './rights-management-missing';
import roamingNotEnabled from './roaming-not-enabled';
import secondRegistration from './second-registration';
import serviceConnectionPointMissing from './service-connection-point-missing';
import settingDoesNotRoam from './setting-does-not-roam';
import settingsPageRenamed from './settings-page-renamed';
import settingsUrlEmpty from './settings-url-empty';
import sideLoadedApps from './side-loaded-apps';
import signInNeedsUpdates from './sign-in-needs-updates';
import signInServiceBusy from './sign-in-service-busy';
import signInTokenMissing from './sign-in-token-missing';
import signInTokenStale from './sign-in-token-stale';
import smartCardSignIn from './smart-card-sign-in';
import ssoConsentMissing from './sso-consent-missing';
import syncServiceBlockedHere from './sync-service-blocked-here';
import syncSwitchedOff from './sync-switched-off';
import tenantRestricted from './tenant-restricted';
import themeOrProtectedData from './theme-or-protected-data';
import tokenBrokerPermissions from './token-broker-permissions';
import tokenBrokerStoreBroken from './token-broker-store-broken';
import tokenEndpointUnreachable from './token-endpoint-unreachable';
import tpmFailure from './tpm-failure';
import userDomainNotVerified from './user-domain-not-verified';
import userNotFound from './user-not-found';
import virtualDesktopUnsupported from './virtual-desktop-unsupported';
import wifiPasswordPrompts from './wifi-password-prompts';
import windowsTooOld from './windows-too-old';
import workAccountNotDefault from './work-account-not-default';
import wrongPassword from './wrong-password';

/** Every cause in chain order, specific before general within a link. A test compares this list with the folder. */
export const causes = {
  'windows-too-old': windowsTooOld,
  'registered-only': registeredOnly,
  'on-premises-registration-only': onPremisesRegistrationOnly,
  'domain-controller-unreachable': domainControllerUnreachable,
  'service-connection-point-missing': serviceConnectionPointMissing,
  'federation-sign-in-failed': federationSignInFailed,
  'kerberos-join-failed': kerberosJoinFailed,
  'tpm-failure': tpmFailure,
  'registration-stale': registrationStale,
  'directory-sync-pending': directorySyncPending,
  'registration-refused': registrationRefused,
  'registration-service-unreachable': registrationServiceUnreachable,
  'join-task-disabled': joinTaskDisabled,
  'registration-pending': registrationPending,
  'device-not-joined': deviceNotJoined,
  'registration-half-done': registrationHalfDone,
  'device-disabled-or-deleted': deviceDisabledOrDeleted,
  'device-certificate-expired': deviceCertificateExpired,
  'device-key-unusable': deviceKeyUnusable,
  'device-authentication-failed': deviceAuthenticationFailed,
  'device-authentication-unreachable': deviceAuthenticationUnreachable,
  'device-not-authenticated': deviceNotAuthenticated,
  'wrong-password': wrongPassword,
  'account-disabled-or-locked': accountDisabledOrLocked,
  'user-not-found': userNotFound,
  'user-domain-not-verified': userDomainNotVerified,
  'malformed-user-name': malformedUserName,
  'sign-in-needs-updates': signInNeedsUpdates,
  'tenant-restricted': tenantRestricted,
  'conditional-access-blocks': conditionalAccessBlocks,
  'mfa-required-password-sign-in': mfaRequiredPasswordSignIn,
  'federated-mfa-token-expired': federatedMfaTokenExpired,
  'sso-consent-missing': ssoConsentMissing,
  'credentials-expired': credentialsExpired,
  'federation-refused-sign-in': federationRefusedSignIn,
  'federation-endpoint-misconfigured': federationEndpointMisconfigured,
  'token-endpoint-unreachable': tokenEndpointUnreachable,
  'sign-in-service-busy': signInServiceBusy,
  'second-registration': secondRegistration,
  'smart-card-sign-in': smartCardSignIn,
  'away-from-corporate-network': awayFromCorporateNetwork,
  'sign-in-token-stale': signInTokenStale,
  'sign-in-token-missing': signInTokenMissing,
  'local-account-sign-in': localAccountSignIn,
  'personal-account-sign-in': personalAccountSignIn,
  'personal-account-is-default': personalAccountIsDefault,
  'different-account': differentAccount,
  'token-broker-permissions': tokenBrokerPermissions,
  'token-broker-store-broken': tokenBrokerStoreBroken,
  'mixed-case-user-name': mixedCaseUserName,
  'work-account-not-default': workAccountNotDefault,
  'virtual-desktop-unsupported': virtualDesktopUnsupported,
  'cloud-not-covered': cloudNotCovered,
  'disabled-by-policy': disabledByPolicy,
  'policy-set-twice': policySetTwice,
  'roaming-not-enabled': roamingNotEnabled,
  'licence-missing': licenceMissing,
  'restart-outstanding': restartOutstanding,
  'rights-management-missing': rightsManagementMissing,
  'sync-service-blocked-here': syncServiceBlockedHere,
  'device-certificate-bad': deviceCertificateBad,
  'settings-url-empty': settingsUrlEmpty,
  'management-moved': managementMoved,
  'sync-switched-off': syncSwitchedOff,
  'settings-page-renamed': settingsPageRenamed,
  'restore-on-new-pc': restoreOnNewPc,
  'setting-does-not-roam': settingDoesNotRoam,
  'carried-by-something-else': carriedBySomethingElse,
  'backup-is-not-roaming': backupIsNotRoaming,
  'browser-has-own-sync': browserHasOwnSync,
  'internet-explorer-favourites': internetExplorerFavourites,
  'theme-or-protected-data': themeOrProtectedData,
  'date-time-region': dateTimeRegion,
  'side-loaded-apps': sideLoadedApps,
  'wifi-password-prompts': wifiPasswordPrompts,
  'old-roaming-profile': oldRoamingProfile,
} as const;

export type CauseId = keyof typeof causes;

export const causeIds = Object.keys(causes) as CauseId[];

export const isCauseId = (text: string): text is CauseId => Object.hasOwn(causes, text);

/** A cause with its literal types widened. */
export const causeOf = (id: CauseId): Cause<CauseId> => causes[id];

/** The day by which every cause was checked against its sources. */
export const causesVerified: string = causeIds.map((id) => causes[id].verified).reduce((oldest, day) => (day < oldest ? day : oldest));
