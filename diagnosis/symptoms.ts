import type { FactId, ValueOf } from './facts';

/** An observable symptom and the fact it sets. */
export type Symptom = { readonly [F in FactId]: { readonly fact: F; readonly value: ValueOf<F> } }[FactId];

/**
 * What people can tick first, in page order. A `one` group allows a single answer, so its symptoms are values of one fact; `missing`: what
 * people can miss, `rare` the less common things; `helpDesk`: what employees aren't asked to look up. The others are optional.
 */
export const symptomGroups = {
  pcs: {
    one: true,
    symptoms: {
      'two-pcs': { fact: 'expectation', value: 'settings' },
      'new-pc': { fact: 'expectation', value: 'restored-pc' },
    },
  },
  settings: {
    missing: true,
    symptoms: {
      'misses-everything': { fact: 'missingSettings', value: 'everything' },
      'misses-theme': { fact: 'missingSettings', value: 'theme' },
      'misses-wallpaper': { fact: 'missingSettings', value: 'wallpaper' },
      'misses-lock-screen': { fact: 'missingSettings', value: 'lock-screen' },
      'misses-taskbar': { fact: 'missingSettings', value: 'taskbar' },
      'misses-start': { fact: 'missingSettings', value: 'start' },
    },
  },
  language: {
    missing: true,
    symptoms: {
      'misses-language': { fact: 'missingSettings', value: 'language' },
      'misses-display-language': { fact: 'missingSettings', value: 'display-language' },
      'misses-keyboard-layout': { fact: 'missingSettings', value: 'keyboard-layout' },
      'misses-region': { fact: 'missingSettings', value: 'region' },
      'misses-mouse': { fact: 'missingSettings', value: 'mouse' },
      'misses-accessibility': { fact: 'missingSettings', value: 'accessibility' },
    },
  },
  programs: {
    missing: true,
    symptoms: {
      'misses-passwords': { fact: 'missingSettings', value: 'passwords' },
      'misses-edge-data': { fact: 'missingSettings', value: 'edge-data' },
      'misses-outlook': { fact: 'missingSettings', value: 'outlook' },
      'misses-teams': { fact: 'missingSettings', value: 'teams' },
      'misses-office': { fact: 'missingSettings', value: 'office' },
      'misses-desktop-programs': { fact: 'missingSettings', value: 'desktop-programs' },
    },
  },
  things: {
    missing: true,
    symptoms: {
      'misses-files': { fact: 'missingSettings', value: 'files' },
      'misses-file-explorer': { fact: 'missingSettings', value: 'file-explorer' },
      'misses-other': { fact: 'missingSettings', value: 'other' },
    },
  },
  rare: {
    missing: true,
    symptoms: {
      'misses-desktop-icons': { fact: 'missingSettings', value: 'desktop-icons' },
      'misses-date-time': { fact: 'missingSettings', value: 'date-time' },
      'misses-app-data': { fact: 'missingSettings', value: 'app-data' },
      'misses-night-light': { fact: 'missingSettings', value: 'night-light' },
      'misses-time-zone': { fact: 'missingSettings', value: 'time-zone' },
      'misses-ie-favourites': { fact: 'missingSettings', value: 'ie-favourites' },
      'misses-powertoys': { fact: 'missingSettings', value: 'powertoys' },
      'misses-clipboard': { fact: 'missingSettings', value: 'clipboard' },
      'misses-printers': { fact: 'missingSettings', value: 'printers' },
    },
  },
  page: {
    one: true,
    symptoms: {
      'switches-off': { fact: 'settingsPage', value: 'off' },
      'grey-account-text': { fact: 'settingsPage', value: 'grey-account-text' },
      'grey-managed': { fact: 'settingsPage', value: 'grey-managed' },
      'grey-no-text': { fact: 'settingsPage', value: 'grey-no-text' },
      'page-not-available': { fact: 'settingsPage', value: 'not-available' },
      'page-not-supported': { fact: 'settingsPage', value: 'not-supported' },
      'page-not-found': { fact: 'settingsPage', value: 'not-found' },
      'switches-on': { fact: 'settingsPage', value: 'on' },
    },
  },
  signIn: {
    one: true,
    symptoms: {
      'work-account': { fact: 'signInAccount', value: 'work' },
      'personal-account': { fact: 'signInAccount', value: 'personal' },
      'local-account': { fact: 'signInAccount', value: 'local' },
    },
  },
  account: {
    symptoms: {
      'other-account-shown': { fact: 'syncAccount', value: 'other-account' },
      'two-accounts': { fact: 'sameAccount', value: 'no' },
      'smart-card': { fact: 'signInMethod', value: 'smart-card' },
    },
  },
  changed: {
    symptoms: {
      'password-changed': { fact: 'credentials', value: 'changed' },
      'mfa-new': { fact: 'mfaRequired', value: 'yes' },
      'away-long': { fact: 'awayFromNetwork', value: 'yes' },
      'access-blocked': { fact: 'accessBlocked', value: 'yes' },
      'works-elsewhere': { fact: 'otherNetwork', value: 'works' },
      'shared-desktop': { fact: 'virtualDesktop', value: 'shared' },
      'profile-message': { fact: 'profileMessage', value: 'yes' },
      'asked-for-permission': { fact: 'uacPrompts', value: 'yes' },
    },
  },
  people: {
    one: true,
    symptoms: {
      'only-me': { fact: 'whoIsAffected', value: 'only-me' },
      'several-people': { fact: 'whoIsAffected', value: 'several' },
    },
  },
  devices: {
    one: true,
    symptoms: {
      'some-pcs': { fact: 'devicesAffected', value: 'some' },
      'all-pcs': { fact: 'devicesAffected', value: 'all' },
    },
  },
  events: {
    helpDesk: true,
    symptoms: {
      'event-1098': { fact: 'event1098', value: '0xcaa5001c' },
      'event-1104': { fact: 'event1104', value: '0xc000005f' },
      'event-6065': { fact: 'event6065', value: '0x80070533' },
      'event-6013': { fact: 'event6013', value: '0x80070259' },
    },
  },
  directory: {
    one: true,
    helpDesk: true,
    symptoms: {
      'device-disabled': { fact: 'deviceInDirectory', value: 'disabled' },
      'device-deleted': { fact: 'deviceInDirectory', value: 'deleted' },
      'device-pending': { fact: 'deviceInDirectory', value: 'pending' },
    },
  },
  organisation: {
    helpDesk: true,
    symptoms: {
      'not-offered': { fact: 'roamingEnabled', value: 'no' },
      'not-in-group': { fact: 'roamingAssigned', value: 'no' },
      'no-licence': { fact: 'licence', value: 'no' },
      'old-switch': { fact: 'roamingManagedBy', value: 'old-controls' },
      'policy-twice': { fact: 'policyChannels', value: 'both' },
      'separate-cloud': { fact: 'cloud', value: 'not-covered' },
      'not-restarted': { fact: 'restarted', value: 'no' },
      'misses-protected-data': { fact: 'missingSettings', value: 'protected-data' },
    },
  },
  which: {
    one: true,
    symptoms: {
      'pc-lacking': { fact: 'whichPc', value: 'lacking' },
      'pc-source': { fact: 'whichPc', value: 'source' },
    },
  },
} as const satisfies Record<
  string,
  { readonly one?: true; readonly missing?: true; readonly helpDesk?: true; readonly symptoms: Readonly<Record<string, Symptom>> }
>;

export type SymptomGroupId = keyof typeof symptomGroups;

type SymptomsOf<G extends SymptomGroupId> = keyof (typeof symptomGroups)[G]['symptoms'];

export type SymptomId = { [G in SymptomGroupId]: SymptomsOf<G> }[SymptomGroupId];

/** Facts that can be reported on the symptoms page. */
export const symptomFacts: ReadonlySet<FactId> = new Set(
  Object.values(symptomGroups).flatMap(({ symptoms }) => Object.values<Symptom>(symptoms).map(({ fact }) => fact)),
);
