import { buildPattern, spellBuild } from './build';
import { aadstsCode, anyCode, hexCode } from './error-code';
import type { Link } from './links';

/**
 * The vocabulary: everything that can be known, and so everything that a URL may contain.
 * A fact has a closed list of `values`, a closed `pattern`, or both. Optional properties:
 * - `spell`: normalises what people type;
 * - `many`: several values at once, joined by dots in list order (`theme.taskbar`);
 * - `field`: its dsregcmd field name;
 * - `pasted`: a paste can prove it, so a second paste replaces it;
 * - `asked`: it has a question page;
 * - `knownTo`: only IT can answer it, so an employee is never asked;
 * - `askedAs`: its question gave way to that of another fact; URLs may still answer it;
 * - `volunteered`: people report it when they see it; asked only if something points to it;
 * - `onlyIf`: what must be known for its question to make sense: dsregcmd prints some lines only before a join, or only after one;
 * - `context`: no cause depends on it; it is kept for the report;
 * - `ofPaste`: describes the paste, not the PC, so lists of facts leave it out;
 * - `becomes`: the fact that this value counts as once the fact `once` is yes.
 */
export type FactDefinition = {
  readonly link: Link;
  readonly values?: readonly string[];
  readonly pattern?: RegExp;
  readonly spell?: (typed: string) => string;
  readonly many?: true;
  readonly field?: string;
  readonly pasted?: true;
  readonly asked?: true;
  readonly knownTo?: 'it';
  readonly askedAs?: string;
  readonly volunteered?: true;
  readonly onlyIf?: Readonly<Record<string, string>>;
  readonly context?: true;
  readonly ofPaste?: true;
  readonly becomes?: string;
  readonly once?: string;
};

const yesNo = ['yes', 'no'] as const;
const testResults = ['pass', 'fail', 'skipped'] as const;

/** A PC in a domain that is not joined to Microsoft Entra. */
const beforeJoin = { azureAdJoined: 'no', domainJoined: 'yes' } as const;

export const facts = {
  windowsBuild: { link: 'windows', pattern: buildPattern, spell: spellBuild, pasted: true, asked: true },
  windowsRelease: { link: 'windows', values: ['windows-10', 'windows-11'], asked: true },
  windowsKind: { link: 'windows', values: ['client', 'server'], asked: true, volunteered: true },

  azureAdJoined: { link: 'joined', field: 'AzureAdJoined', values: yesNo, pasted: true, asked: true },
  enterpriseJoined: {
    link: 'joined',
    field: 'EnterpriseJoined',
    values: yesNo,
    pasted: true,
    asked: true,
    onlyIf: { azureAdJoined: 'no' },
  },
  domainJoined: { link: 'joined', field: 'DomainJoined', values: yesNo, pasted: true, asked: true },
  workplaceJoined: { link: 'joined', field: 'WorkplaceJoined', values: yesNo, pasted: true, asked: true },
  hybridJoinUsed: { link: 'joined', values: yesNo, asked: true, knownTo: 'it' },
  adConnectivityTest: {
    link: 'joined',
    field: 'AD Connectivity Test',
    values: testResults,
    pasted: true,
    asked: true,
    onlyIf: beforeJoin,
  },
  adConfigurationTest: { link: 'joined', field: 'AD Configuration Test', values: testResults, pasted: true },
  drsDiscoveryTest: { link: 'joined', field: 'DRS Discovery Test', values: testResults, pasted: true },
  drsConnectivityTest: { link: 'joined', field: 'DRS Connectivity Test', values: testResults, pasted: true },
  joinPhase: { link: 'joined', field: 'Error Phase', values: ['pre-check', 'discover', 'auth', 'join'], pasted: true },
  joinError: { link: 'joined', field: 'Client ErrorCode', pattern: hexCode, pasted: true },
  joinServerMessage: {
    link: 'joined',
    field: 'Server Message',
    values: ['device-not-found', 'sid-not-verified', 'tenant-not-found', 'throttled', 'other'],
    pasted: true,
  },
  serverOperation: { link: 'joined', field: 'Server Operation', values: ['device-renew', 'other'], pasted: true },
  domainController: { link: 'joined', values: ['found', 'not-found'], pasted: true },
  joinTask: { link: 'joined', values: ['enabled', 'disabled'], pasted: true, asked: true, knownTo: 'it', onlyIf: beforeJoin },
  event220: { link: 'joined', values: ['seen', 'none'], pasted: true },
  adReplication: { link: 'joined', values: ['in-order', 'behind'], asked: true, knownTo: 'it' },

  deviceAuthStatus: {
    link: 'trusted',
    field: 'DeviceAuthStatus',
    values: ['success', 'disabled-or-deleted', 'unreachable', 'failed'],
    pasted: true,
    asked: true,
    onlyIf: { azureAdJoined: 'yes' },
  },
  deviceAuthError: { link: 'trusted', pattern: anyCode, pasted: true },
  deviceInDirectory: { link: 'trusted', values: ['enabled', 'disabled', 'deleted', 'pending'], asked: true, knownTo: 'it' },
  keySignTest: { link: 'trusted', field: 'KeySignTest', values: ['passed', 'failed'], pasted: true },
  aadRecoveryEnabled: { link: 'trusted', field: 'AadRecoveryEnabled', values: yesNo, pasted: true },
  certificateValidity: { link: 'trusted', field: 'DeviceCertificateValidity', values: ['valid', 'expired', 'not-yet-valid'], pasted: true },
  certificateValidityIfJustRun: {
    link: 'trusted',
    values: ['valid', 'expired', 'not-yet-valid'],
    pasted: true,
    becomes: 'certificateValidity',
    once: 'ranJustNow',
  },

  azureAdPrt: {
    link: 'signedIn',
    field: 'AzureAdPrt',
    values: yesNo,
    pasted: true,
    asked: true,
    onlyIf: { azureAdJoined: 'yes' },
  },
  azureAdPrtIfOwnAccount: { link: 'signedIn', values: yesNo, pasted: true, becomes: 'azureAdPrt', once: 'ownAccount' },
  prtRenewal: { link: 'signedIn', field: 'AzureAdPrtUpdateTime', values: ['fresh', 'stale', 'expired'], pasted: true },
  prtRenewalIfJustRun: { link: 'signedIn', values: ['fresh', 'stale', 'expired'], pasted: true, becomes: 'prtRenewal', once: 'ranJustNow' },
  ranJustNow: { link: 'signedIn', values: yesNo, pasted: true, asked: true },
  ownAccount: { link: 'signedIn', values: yesNo, pasted: true, asked: true, onlyIf: { pasteSeen: 'yes' } },
  prtAttemptStatus: { link: 'signedIn', field: 'Attempt Status', pattern: hexCode, pasted: true },
  prtAttemptHttpError: { link: 'signedIn', field: 'HTTP Error', pattern: hexCode, pasted: true },
  prtAttemptError: { link: 'signedIn', field: 'Server Error Description', values: ['none'], pattern: aadstsCode, pasted: true },
  prtAttemptStatusIfOwnName: { link: 'signedIn', pattern: hexCode, pasted: true, becomes: 'prtAttemptStatus', once: 'ownSignInName' },
  prtAttemptHttpErrorIfOwnName: { link: 'signedIn', pattern: hexCode, pasted: true, becomes: 'prtAttemptHttpError', once: 'ownSignInName' },
  prtAttemptErrorIfOwnName: {
    link: 'signedIn',
    values: ['none'],
    pattern: aadstsCode,
    pasted: true,
    becomes: 'prtAttemptError',
    once: 'ownSignInName',
  },
  ownSignInName: { link: 'signedIn', values: yesNo, pasted: true, asked: true },
  federationRefusal: { link: 'signedIn', values: ['seen'], pasted: true },
  domainVerified: { link: 'signedIn', values: yesNo, asked: true, knownTo: 'it' },
  userNameSuffix: { link: 'signedIn', field: 'User Identity', values: ['public', 'private'], pasted: true, asked: true },
  event1144: { link: 'signedIn', values: ['seen'], pasted: true, context: true },
  accountState: {
    link: 'signedIn',
    values: ['in-order', 'wrong-password', 'disabled-or-locked', 'not-found'],
    asked: true,
  },
  accessBlocked: { link: 'signedIn', values: yesNo, asked: true, volunteered: true },
  syncEventError: { link: 'signedIn', pattern: aadstsCode, pasted: true },
  event6065: {
    link: 'signedIn',
    values: ['0x80070533', 'none'],
    pattern: hexCode,
    pasted: true,
    asked: true,
    knownTo: 'it',
    volunteered: true,
  },
  signInMethod: { link: 'signedIn', values: ['password', 'hello', 'smart-card'], asked: true },
  mfaRequired: { link: 'signedIn', values: yesNo, asked: true },
  tenantFederated: { link: 'signedIn', values: yesNo, asked: true, knownTo: 'it' },
  accessTokenExpired: { link: 'signedIn', values: yesNo, asked: true, knownTo: 'it' },
  credentials: { link: 'signedIn', values: ['changed', 'current'], asked: true },
  awayFromNetwork: { link: 'signedIn', values: yesNo, asked: true, volunteered: true },

  wamDefaultSet: { link: 'account', field: 'WamDefaultSet', values: ['yes', 'no', 'error'], pasted: true, asked: true },
  wamDefaultSetIfOwnAccount: { link: 'account', values: yesNo, pasted: true, becomes: 'wamDefaultSet', once: 'ownAccount' },
  signInAccount: { link: 'account', values: ['work', 'personal', 'local'], asked: true },
  localAccount: { link: 'account', values: yesNo, pasted: true, asked: true, askedAs: 'signInAccount' },
  wamDefaultAccount: { link: 'account', field: 'WamDefaultGUID', values: ['work', 'personal'], pasted: true, asked: true },
  syncAccount: { link: 'account', values: ['sign-in-account', 'other-account'], asked: true },
  sameAccount: { link: 'account', values: yesNo, asked: true },
  event1098: {
    link: 'account',
    values: ['0xcaa5001c', 'none'],
    pattern: hexCode,
    pasted: true,
    asked: true,
    knownTo: 'it',
    volunteered: true,
  },
  event1104: {
    link: 'account',
    values: ['0xc000005f', 'none'],
    pattern: hexCode,
    pasted: true,
    asked: true,
    knownTo: 'it',
    volunteered: true,
  },
  upgradedFrom1511: { link: 'account', values: yesNo, asked: true, knownTo: 'it' },
  upnMixedCase: { link: 'account', values: yesNo, asked: true },

  virtualDesktop: {
    link: 'allowed',
    field: 'Virtual Desktop',
    values: ['none', 'one-person', 'shared', 'unknown-kind'],
    pasted: true,
    asked: true,
    volunteered: true,
  },
  remoteSession: { link: 'allowed', values: ['yes'], pasted: true },
  cloud: { link: 'allowed', values: ['public', 'not-covered'], asked: true, knownTo: 'it', volunteered: true },
  settingsUrl: { link: 'allowed', field: 'SettingsUrl', values: ['filled', 'empty'], pasted: true, asked: true },
  roamingManagedBy: { link: 'allowed', values: ['backup-policy', 'old-controls'], asked: true, knownTo: 'it' },
  windowsBackupPolicy: { link: 'allowed', values: ['enabled', 'disabled'], pasted: true },
  syncPolicy: { link: 'allowed', values: ['off', 'off-by-default', 'none'], pasted: true, asked: true, knownTo: 'it' },
  syncPolicyGroups: {
    link: 'allowed',
    values: ['accessibility', 'apps', 'browser', 'language', 'metered', 'passwords', 'personalisation', 'windows'],
    many: true,
    pasted: true,
  },
  allowSyncMySettings: { link: 'allowed', values: ['allowed', 'blocked'], pasted: true },
  backupPolicies: {
    link: 'allowed',
    values: ['EnableActivityFeed', 'PublishUserActivities', 'UploadUserActivities', 'EnableCdp', 'AllowConnectedDevices'],
    many: true,
    pasted: true,
  },
  policyChannels: { link: 'allowed', values: ['one', 'both'], asked: true, knownTo: 'it', volunteered: true },
  roamingEnabled: { link: 'allowed', values: yesNo, asked: true, knownTo: 'it' },
  roamingAssigned: { link: 'allowed', values: yesNo, asked: true, knownTo: 'it' },
  licence: { link: 'allowed', values: yesNo, asked: true, knownTo: 'it' },
  restarted: { link: 'allowed', values: yesNo, asked: true },
  otherNetwork: { link: 'allowed', values: ['works', 'no-difference'], asked: true, volunteered: true },
  proxies: { link: 'allowed', values: ['different'], pasted: true, context: true },

  settingsPage: {
    link: 'setting',
    values: ['on', 'off', 'grey-account-text', 'grey-managed', 'grey-no-text', 'not-available', 'not-supported', 'not-found'],
    asked: true,
  },
  missingSettings: {
    link: 'setting',
    values: [
      'everything',
      'theme',
      'wallpaper',
      'lock-screen',
      'taskbar',
      'start',
      'language',
      'date-time',
      'passwords',
      'app-data',
      'desktop-programs',
      'edge-data',
      'ie-favourites',
      'protected-data',
      'mouse',
      'accessibility',
      'desktop-icons',
      'display-language',
      'keyboard-layout',
      'region',
      'time-zone',
      'night-light',
      'file-explorer',
      'clipboard',
      'printers',
      'files',
      'outlook',
      'teams',
      'office',
      'powertoys',
      'other',
    ],
    many: true,
    asked: true,
  },
  expectation: { link: 'setting', values: ['settings', 'apps-or-layout', 'restored-pc', 'backup-only'], asked: true, volunteered: true },
  profileMessage: { link: 'setting', values: yesNo, asked: true, volunteered: true },
  automaticTime: { link: 'setting', values: ['on', 'off'], asked: true },
  event6013: {
    link: 'setting',
    values: ['0x80070259', 'none'],
    pattern: hexCode,
    pasted: true,
    asked: true,
    knownTo: 'it',
    volunteered: true,
  },
  uacPrompts: { link: 'setting', values: yesNo, asked: true, volunteered: true },
  wirelessAdapter: { link: 'setting', values: yesNo, asked: true },

  whichPc: { link: 'setting', values: ['lacking', 'source'], asked: true, context: true },
  whoIsAffected: { link: 'allowed', values: ['only-me', 'several'], asked: true, context: true },
  deviceCount: { link: 'setting', values: ['two', 'more'], asked: true, context: true },
  devicesAffected: { link: 'trusted', values: ['some', 'all'], asked: true, context: true },
  pasteSeen: { link: 'windows', values: ['yes'], pasted: true, context: true, ofPaste: true },
  seenCode: { link: 'windows', pattern: anyCode, pasted: true, ofPaste: true },
  seenMessage: {
    link: 'windows',
    values: [
      'grey-account-text',
      'managed-by-organisation',
      'not-available',
      'not-supported',
      'edge-not-available',
      'edge-turned-off',
      'edge-no-connection',
      'roaming-profile',
      'device-deleted',
      'not-allowed-to-join',
      'too-many-devices',
      'join-error',
      'enrolment-error',
      'account-locked',
      'permission-to-sign-in',
      'access-blocked',
      'no-registry-key',
      'no-events',
      'no-such-log',
      'access-denied',
      'unknown-command',
    ],
    pasted: true,
    context: true,
    ofPaste: true,
  },
  pasteLacks: {
    link: 'windows',
    values: ['device-state', 'device-details', 'tenant-details', 'user-state', 'sso-state'],
    many: true,
    pasted: true,
    context: true,
    ofPaste: true,
  },
} as const satisfies Record<string, FactDefinition>;

export type FactId = keyof typeof facts;

type Listed<F extends FactId> = (typeof facts)[F] extends { values: readonly (infer V extends string)[] } ? V : never;

/** The listed values of a fact; each has its own text in `content/`. */
export type ListedValue<F extends FactId> = Listed<F>;

/** The values that a condition may compare a fact with. */
export type ValueOf<F extends FactId> = (typeof facts)[F] extends { pattern: RegExp } ? string : Listed<F>;

/** The person was asked and couldn't tell: evaluates as unknown and is not asked again. */
export const unsure = 'unsure';

/** Known facts, as a plain object. */
export type Known = { readonly [F in FactId]?: string };

export const factIds = Object.keys(facts) as FactId[];

/** A fact's definition with its literal types widened. */
export const definitionOf = (fact: FactId): FactDefinition => facts[fact];

export const isFactId = (text: string): text is FactId => Object.hasOwn(facts, text);

/** A value in its canonical spelling, or undefined if the vocabulary doesn't have it. */
export function parseValue(fact: FactId, text: string): string | undefined {
  const { values = [], pattern, spell, many } = definitionOf(fact);
  if (text === unsure) return isAsked(fact) ? unsure : undefined;
  if (many) {
    const parts = new Set(text.split('.'));
    const kept = values.filter((value) => parts.has(value));
    return kept.length === parts.size ? kept.join('.') : undefined;
  }
  const spelled = spell ? spell(text) : text;
  return values.includes(spelled) || pattern?.test(spelled) ? spelled : undefined;
}

const asked: ReadonlySet<FactId> = new Set(factIds.filter((fact) => definitionOf(fact).asked));

export const isAsked = (fact: FactId): boolean => asked.has(fact);

/** Who answers: an employee is asked only what a person can see or know without IT. */
export const audiences = ['employee', 'helpDesk'] as const;

export type Audience = (typeof audiences)[number];

/** Whether a question may come next for an audience. */
export function isAskedOf(fact: FactId, audience: Audience): boolean {
  const { knownTo, askedAs } = definitionOf(fact);
  return isAsked(fact) && !askedAs && (audience === 'helpDesk' || !knownTo);
}

/** Whether the question makes sense with what is known; `canLearn`: what may still become known. */
export const makesSense = (fact: FactId, known: Known, canLearn: (needed: FactId) => boolean = () => false): boolean =>
  Object.entries(definitionOf(fact).onlyIf ?? {}).every(
    ([needed, value]) => known[needed as FactId] === value || canLearn(needed as FactId),
  );

/** Facts with a question page. */
export type AskedFactId = { [F in FactId]: (typeof facts)[F] extends { asked: true } ? F : never }[FactId];
