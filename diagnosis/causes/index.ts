import type { Cause } from '../cause';
import awayFromCorporateNetwork from './away-from-corporate-network';
import browserHasOwnSync from './browser-has-own-sync';
import credentialsExpired from './credentials-expired';
import dateTimeRegion from './date-time-region';
import deviceCertificateBad from './device-certificate-bad';
import deviceNotAuthenticated from './device-not-authenticated';
import deviceNotJoined from './device-not-joined';
import differentAccount from './different-account';
import federatedMfaTokenExpired from './federated-mfa-token-expired';
import internetExplorerFavourites from './internet-explorer-favourites';
import licenceMissing from './licence-missing';
import mfaRequiredPasswordSignIn from './mfa-required-password-sign-in';
import mixedCaseUserName from './mixed-case-user-name';
import registeredOnly from './registered-only';
import registrationPending from './registration-pending';
import restartOutstanding from './restart-outstanding';
import rightsManagementMissing from './rights-management-missing';
import roamingNotEnabled from './roaming-not-enabled';
import settingDoesNotRoam from './setting-does-not-roam';
import settingsPageRenamed from './settings-page-renamed';
import settingsUrlEmpty from './settings-url-empty';
import sideLoadedApps from './side-loaded-apps';
import signInTokenMissing from './sign-in-token-missing';
import smartCardSignIn from './smart-card-sign-in';
import syncSwitchedOff from './sync-switched-off';
import themeOrProtectedData from './theme-or-protected-data';
import tokenBrokerPermissions from './token-broker-permissions';
import wifiPasswordPrompts from './wifi-password-prompts';
import windowsTooOld from './windows-too-old';
import workAccountNotDefault from './work-account-not-default';

/** Every cause, in chain order; within a link the specific before the general. The folder and this list are compared by a test. */
export const causes = {
  'windows-too-old': windowsTooOld,
  'registered-only': registeredOnly,
  'registration-pending': registrationPending,
  'device-not-joined': deviceNotJoined,
  'device-not-authenticated': deviceNotAuthenticated,
  'mfa-required-password-sign-in': mfaRequiredPasswordSignIn,
  'federated-mfa-token-expired': federatedMfaTokenExpired,
  'credentials-expired': credentialsExpired,
  'smart-card-sign-in': smartCardSignIn,
  'away-from-corporate-network': awayFromCorporateNetwork,
  'sign-in-token-missing': signInTokenMissing,
  'different-account': differentAccount,
  'token-broker-permissions': tokenBrokerPermissions,
  'mixed-case-user-name': mixedCaseUserName,
  'work-account-not-default': workAccountNotDefault,
  'roaming-not-enabled': roamingNotEnabled,
  'licence-missing': licenceMissing,
  'restart-outstanding': restartOutstanding,
  'rights-management-missing': rightsManagementMissing,
  'device-certificate-bad': deviceCertificateBad,
  'settings-url-empty': settingsUrlEmpty,
  'sync-switched-off': syncSwitchedOff,
  'settings-page-renamed': settingsPageRenamed,
  'setting-does-not-roam': settingDoesNotRoam,
  'browser-has-own-sync': browserHasOwnSync,
  'internet-explorer-favourites': internetExplorerFavourites,
  'theme-or-protected-data': themeOrProtectedData,
  'date-time-region': dateTimeRegion,
  'side-loaded-apps': sideLoadedApps,
  'wifi-password-prompts': wifiPasswordPrompts,
} as const;

export type CauseId = keyof typeof causes;

export const causeIds = Object.keys(causes) as CauseId[];

export const isCauseId = (text: string): text is CauseId => Object.hasOwn(causes, text);

/** A cause, without the narrow type of its own values. */
export const causeOf = (id: CauseId): Cause<CauseId> => causes[id];
