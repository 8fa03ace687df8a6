import type { ListedValue } from './facts';
import type { SourceId } from './sources';

/** What can bring a thing to another PC. `nothing`: it belongs to one PC. `by-hand`: set it again, or copy it. */
export const carriers = [
  'live-sync',
  'backup',
  'edge',
  'onedrive',
  'outlook',
  'microsoft-365',
  'own-app',
  'powertoys',
  'clipboard',
  'it',
  'by-hand',
  'nothing',
] as const;

export type Carrier = (typeof carriers)[number];

/** Kinds of things, in page order. */
export const thingKinds = [
  'look',
  'desktop',
  'input',
  'language',
  'accessibility',
  'devices',
  'sign-in',
  'browser',
  'files',
  'apps',
  'office',
] as const;

export type ThingKind = (typeof thingKinds)[number];

export type MissedSetting = ListedValue<'missingSettings'>;

/**
 * A thing that people miss on another PC. `carriers`: what brings it on Windows 11, best first; `windows10`: where Windows 10 differs.
 * `missed`: the answers that mean it. `inferred`: a source shows at most what does not carry it; the rest is our conclusion.
 * `disputed`: sources disagree; its text says so.
 */
export type Thing = {
  readonly kind: ThingKind;
  readonly carriers: readonly [Carrier, ...Carrier[]];
  readonly windows10?: readonly [Carrier, ...Carrier[]];
  readonly missed?: readonly MissedSetting[];
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly inferred?: true;
  readonly disputed?: true;
};

const live = ['esr-catalog'] as const;
const backup = ['backup-catalog'] as const;
const both = ['esr-catalog', 'backup-catalog'] as const;
const edge = ['edge-sync', 'edge-sync-types'] as const;

export const things = {
  wallpaper: { kind: 'look', carriers: ['backup'], missed: ['wallpaper'], sources: backup },
  theme: { kind: 'look', carriers: ['backup'], windows10: ['by-hand'], missed: ['theme'], sources: backup },
  colours: { kind: 'look', carriers: ['backup'], missed: ['theme'], sources: backup },
  'lock-screen': { kind: 'look', carriers: ['backup'], missed: ['lock-screen'], sources: backup },
  'night-light': { kind: 'look', carriers: ['backup'], missed: ['night-light'], sources: backup },
  screen: { kind: 'look', carriers: ['nothing'], sources: both, inferred: true },
  'window-positions': { kind: 'look', carriers: ['backup'], windows10: ['by-hand'], sources: backup },
  sounds: { kind: 'look', carriers: ['backup'], missed: ['theme'], sources: backup },

  'start-layout': { kind: 'desktop', carriers: ['backup'], windows10: ['by-hand', 'it'], missed: ['start'], sources: backup },
  'start-options': { kind: 'desktop', carriers: ['backup'], missed: ['start'], sources: backup },
  'taskbar-pins': { kind: 'desktop', carriers: ['by-hand', 'it'], windows10: ['backup'], missed: ['taskbar'], sources: backup },
  'taskbar-behaviour': { kind: 'desktop', carriers: ['backup'], missed: ['taskbar'], sources: backup },
  'taskbar-position': { kind: 'desktop', carriers: ['nothing'], windows10: ['by-hand'], missed: ['taskbar'], sources: backup },
  'desktop-icons': { kind: 'desktop', carriers: ['backup'], missed: ['desktop-icons'], sources: backup },
  'file-explorer-options': { kind: 'desktop', carriers: ['backup'], missed: ['file-explorer'], sources: backup },
  'quick-access': { kind: 'desktop', carriers: ['by-hand'], missed: ['file-explorer'], sources: both, inferred: true },
  'mapped-drives': { kind: 'desktop', carriers: ['it', 'by-hand'], missed: ['file-explorer'], sources: both, inferred: true },
  notifications: { kind: 'desktop', carriers: ['backup'], sources: backup },
  'virtual-desktops': { kind: 'desktop', carriers: ['backup'], windows10: ['by-hand'], sources: backup },
  'snap-windows': { kind: 'desktop', carriers: ['by-hand'], sources: backup },

  'mouse-button': { kind: 'input', carriers: ['live-sync'], missed: ['mouse'], sources: live },
  'mouse-speed': { kind: 'input', carriers: ['backup'], missed: ['mouse'], sources: backup },
  'touchpad-scrolling': { kind: 'input', carriers: ['live-sync'], missed: ['mouse'], sources: live },
  touchpad: { kind: 'input', carriers: ['backup'], missed: ['mouse'], sources: backup },
  'pen-hand': { kind: 'input', carriers: ['live-sync'], sources: live },
  'pen-ink': { kind: 'input', carriers: ['live-sync'], windows10: ['by-hand'], sources: live },
  'pen-buttons': { kind: 'input', carriers: ['backup'], sources: backup },
  handwriting: { kind: 'input', carriers: ['live-sync'], windows10: ['by-hand'], sources: live },
  'touch-gestures': { kind: 'input', carriers: ['backup'], windows10: ['by-hand'], sources: backup },
  'touch-keyboard': { kind: 'input', carriers: ['backup'], windows10: ['by-hand'], sources: backup },
  typing: { kind: 'input', carriers: ['backup'], sources: backup },
  'voice-typing': { kind: 'input', carriers: ['live-sync'], windows10: ['by-hand'], sources: live },

  region: { kind: 'language', carriers: ['live-sync'], missed: ['region', 'language'], sources: live },
  'regional-format': { kind: 'language', carriers: ['live-sync'], missed: ['region', 'language', 'date-time'], sources: live },
  languages: { kind: 'language', carriers: ['live-sync'], missed: ['language'], sources: live },
  'display-language': {
    kind: 'language',
    carriers: ['by-hand', 'it'],
    missed: ['display-language'],
    sources: ['esr-catalog', 'esr-settings-reference'],
    disputed: true,
  },
  'keyboard-layout': { kind: 'language', carriers: ['live-sync'], missed: ['keyboard-layout', 'language'], sources: live, inferred: true },
  'time-zone': { kind: 'language', carriers: ['backup'], missed: ['time-zone', 'date-time'], sources: backup },
  calendars: { kind: 'language', carriers: ['backup'], missed: ['date-time'], sources: backup },
  'japanese-input': { kind: 'language', carriers: ['live-sync'], sources: live },
  dictionary: { kind: 'language', carriers: ['by-hand'], sources: ['esr-catalog', 'esr-settings-reference'], disputed: true },

  'text-size': { kind: 'accessibility', carriers: ['backup'], missed: ['accessibility'], sources: backup },
  pointer: { kind: 'accessibility', carriers: ['backup'], missed: ['accessibility', 'mouse', 'theme'], sources: backup },
  contrast: { kind: 'accessibility', carriers: ['backup'], missed: ['accessibility'], sources: backup },
  'sticky-keys': {
    kind: 'accessibility',
    carriers: ['backup'],
    missed: ['accessibility'],
    sources: ['backup-catalog', 'esr-catalog', 'esr-settings-reference'],
    disputed: true,
  },
  narrator: { kind: 'accessibility', carriers: ['backup'], missed: ['accessibility'], sources: backup },
  magnifier: { kind: 'accessibility', carriers: ['backup'], missed: ['accessibility'], sources: backup },
  'mono-sound': { kind: 'accessibility', carriers: ['backup'], missed: ['accessibility'], sources: backup },
  captions: { kind: 'accessibility', carriers: ['backup'], windows10: ['by-hand'], missed: ['accessibility'], sources: backup },
  'voice-access': {
    kind: 'accessibility',
    carriers: ['backup'],
    windows10: ['nothing'],
    missed: ['accessibility'],
    sources: ['backup-catalog', 'esr-catalog', 'esr-settings-reference'],
    disputed: true,
  },

  'wifi-networks': { kind: 'devices', carriers: ['live-sync'], missed: ['passwords'], sources: ['esr-catalog', 'esr-settings-reference'] },
  'company-wifi': { kind: 'devices', carriers: ['it'], missed: ['passwords'], sources: ['esr-settings-reference'], inferred: true },
  'vpn-connections': { kind: 'devices', carriers: ['it'], sources: both, inferred: true },
  'vpn-options': { kind: 'devices', carriers: ['backup'], windows10: ['by-hand'], sources: backup },
  printers: { kind: 'devices', carriers: ['it', 'by-hand'], missed: ['printers'], sources: both, inferred: true },
  'default-printer': { kind: 'devices', carriers: ['backup'], missed: ['printers'], sources: backup },
  bluetooth: { kind: 'devices', carriers: ['nothing'], sources: both, inferred: true },
  'sound-devices': { kind: 'devices', carriers: ['nothing'], sources: both, inferred: true },
  power: { kind: 'devices', carriers: ['it', 'by-hand'], sources: both, inferred: true },
  autoplay: { kind: 'devices', carriers: ['backup'], sources: backup },

  'web-passwords': { kind: 'sign-in', carriers: ['live-sync'], missed: ['passwords'], sources: live },
  'windows-hello': { kind: 'sign-in', carriers: ['nothing'], sources: both, inferred: true },
  certificates: { kind: 'sign-in', carriers: ['it'], sources: both, inferred: true },
  'app-accounts': { kind: 'sign-in', carriers: ['backup', 'by-hand'], sources: backup },

  'edge-favourites': { kind: 'browser', carriers: ['edge'], missed: ['edge-data'], sources: edge },
  'edge-passwords': { kind: 'browser', carriers: ['edge'], missed: ['edge-data', 'passwords'], sources: edge },
  'other-browsers': { kind: 'browser', carriers: ['own-app'], missed: ['desktop-programs'], sources: both, inferred: true },
  'ie-favourites': { kind: 'browser', carriers: ['by-hand'], missed: ['ie-favourites'], sources: both, inferred: true },

  files: { kind: 'files', carriers: ['onedrive', 'by-hand'], missed: ['files'], sources: ['windows-backup'], inferred: true },
  downloads: { kind: 'files', carriers: ['by-hand'], missed: ['files'], sources: ['windows-backup'], inferred: true },
  clipboard: { kind: 'files', carriers: ['clipboard'], missed: ['clipboard'], sources: ['clipboard-roaming'] },

  'store-apps': {
    kind: 'apps',
    carriers: ['backup', 'by-hand'],
    sources: ['windows-backup', 'backup-catalog'],
    disputed: true,
  },
  'app-data': { kind: 'apps', carriers: ['own-app', 'by-hand'], missed: ['app-data'], sources: both, inferred: true },
  programs: { kind: 'apps', carriers: ['it', 'by-hand'], missed: ['desktop-programs'], sources: ['windows-backup'], inferred: true },
  'program-settings': {
    kind: 'apps',
    carriers: ['own-app', 'by-hand'],
    missed: ['desktop-programs'],
    sources: ['windows-backup'],
    inferred: true,
  },
  'sticky-notes': { kind: 'apps', carriers: ['own-app'], missed: ['app-data'], sources: both, inferred: true },
  powertoys: { kind: 'apps', carriers: ['powertoys'], missed: ['powertoys'], sources: ['powertoys-backup'] },
  'developer-tools': { kind: 'apps', carriers: ['own-app', 'by-hand'], sources: both, inferred: true },
  'default-apps': { kind: 'apps', carriers: ['it', 'by-hand'], sources: both, inferred: true },
  fonts: { kind: 'apps', carriers: ['by-hand', 'it'], sources: both, inferred: true },
  'system-variables': { kind: 'apps', carriers: ['by-hand', 'it'], sources: both, inferred: true },
  'remote-desktop': { kind: 'apps', carriers: ['by-hand'], sources: both, inferred: true },
  'game-bar': { kind: 'apps', carriers: ['backup'], sources: backup },
  'windows-update': { kind: 'apps', carriers: ['it', 'by-hand'], sources: backup, inferred: true },

  'outlook-options': { kind: 'office', carriers: ['outlook'], missed: ['outlook'], sources: ['outlook-cloud'] },
  'outlook-signature': {
    kind: 'office',
    carriers: ['outlook', 'by-hand'],
    missed: ['outlook'],
    sources: ['outlook-cloud'],
    disputed: true,
  },
  'outlook-mailbox': { kind: 'office', carriers: ['microsoft-365'], missed: ['outlook'], sources: ['outlook-cloud'], inferred: true },
  'office-ribbon': { kind: 'office', carriers: ['by-hand'], missed: ['office', 'outlook'], sources: ['outlook-cloud'], inferred: true },
  'office-dictionary': { kind: 'office', carriers: ['microsoft-365', 'by-hand'], missed: ['office'], sources: both, inferred: true },
  'recent-documents': { kind: 'office', carriers: ['microsoft-365'], missed: ['office'], sources: both, inferred: true },
  onenote: { kind: 'office', carriers: ['onedrive', 'microsoft-365'], missed: ['office'], sources: both, inferred: true },
  teams: { kind: 'office', carriers: ['microsoft-365'], missed: ['teams'], sources: both, inferred: true },
  'teams-devices': { kind: 'office', carriers: ['nothing'], missed: ['teams'], sources: both, inferred: true },
} as const satisfies Record<string, Thing>;

export type ThingId = keyof typeof things;

export const thingIds = Object.keys(things) as ThingId[];

export const thingOf = (id: ThingId): Thing => things[id];

/** When the sources of the table were last read, as an ISO date. */
export const thingsVerified = '2026-11-30';
