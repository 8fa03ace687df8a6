import type { CauseId } from './causes';
import type { SourceId } from './sources';

/** The subjects of the 2017 article's statements, in page order. */
export const changeGroups = ['requirements', 'names', 'dsregcmd', 'remedies', 'events', 'issues'] as const;

export type ChangeGroup = (typeof changeGroups)[number];

/**
 * A statement of the 2017 article that is no longer true. `row`: its number, 1 to 35, in our check of that article. `causes`: where it
 * matters. `doubtful`: today's answer is unknown, or rests on more than Microsoft's own word; its text says so.
 */
export type Change = {
  readonly row: number;
  readonly group: ChangeGroup;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly causes?: readonly CauseId[];
  readonly doubtful?: true;
};

export const changes = {
  'minimum-version': {
    row: 15,
    group: 'requirements',
    sources: ['esr-troubleshooting', 'esr-faq', 'esr-settings-reference', 'windows-backup'],
    causes: ['windows-too-old'],
    doubtful: true,
  },
  licence: {
    row: 16,
    group: 'requirements',
    sources: ['esr-migration', 'esr-troubleshooting', 'windows-backup'],
    causes: ['licence-missing'],
    doubtful: true,
  },
  'portal-switch': {
    row: 13,
    group: 'requirements',
    sources: ['esr-migration', 'message-center-july', 'windows-backup'],
    causes: ['roaming-not-enabled'],
    doubtful: true,
  },

  'hybrid-name': { row: 34, group: 'names', sources: ['hybrid-join', 'dsregcmd'], causes: ['registered-only', 'device-not-joined'] },
  'settings-page': {
    row: 17,
    group: 'names',
    sources: ['esr-settings-reference', 'windows-backup'],
    causes: ['settings-page-renamed', 'sync-switched-off'],
  },
  'grey-text': {
    row: 20,
    group: 'names',
    sources: ['esr-troubleshooting', 'azure-docs-8499', 'windows-backup'],
    causes: ['device-not-authenticated', 'roaming-not-enabled'],
    doubtful: true,
  },
  'hello-name': {
    row: 22,
    group: 'names',
    sources: ['esr-troubleshooting'],
    causes: ['mfa-required-password-sign-in', 'federated-mfa-token-expired'],
  },
  'unjoin-path': { row: 29, group: 'names', sources: ['device-faq'], causes: ['mixed-case-user-name'] },
  'old-links': { row: 33, group: 'names', sources: ['esr-migration', 'esr-faq', 'esr-catalog'], doubtful: true },

  'settings-url': {
    row: 7,
    group: 'dsregcmd',
    sources: ['esr-troubleshooting', 'dsregcmd'],
    causes: ['settings-url-empty', 'device-certificate-bad'],
  },
  'default-account': { row: 8, group: 'dsregcmd', sources: ['esr-troubleshooting', 'dsregcmd'], causes: ['work-account-not-default'] },
  'default-error': { row: 9, group: 'dsregcmd', sources: ['dsregcmd'], causes: ['work-account-not-default'], doubtful: true },
  'not-joined-error': {
    row: 10,
    group: 'dsregcmd',
    sources: ['esr-troubleshooting'],
    causes: ['registration-pending', 'device-not-joined'],
    doubtful: true,
  },
  language: { row: 21, group: 'dsregcmd', sources: ['dsregcmd'], doubtful: true },

  'leave-command': {
    row: 12,
    group: 'remedies',
    sources: ['esr-troubleshooting', 'device-faq'],
    causes: ['registration-pending', 'device-certificate-bad'],
    doubtful: true,
  },
  'join-task': {
    row: 11,
    group: 'remedies',
    sources: ['dsreg-tool', 'azure-docs-60007'],
    causes: ['registration-pending'],
  },
  'switch-off-and-on': {
    row: 14,
    group: 'remedies',
    sources: ['esr-migration', 'esr-troubleshooting'],
    causes: ['settings-url-empty'],
    doubtful: true,
  },
  'taskbar-test': {
    row: 18,
    group: 'remedies',
    sources: ['esr-troubleshooting', 'esr-catalog'],
    causes: ['setting-does-not-roam'],
  },
  'what-to-tell': { row: 35, group: 'remedies', sources: ['esr-troubleshooting-2017', 'esr-troubleshooting'] },

  'sync-logs': { row: 6, group: 'events', sources: ['etw-manifests', 'esr-troubleshooting'], doubtful: true },
  'sign-in-log': { row: 4, group: 'events', sources: ['azure-docs-17916', 'etw-manifests'] },
  'event-table': { row: 5, group: 'events', sources: ['esr-troubleshooting-2017', 'esr-troubleshooting'] },
  'event-6065': {
    row: 30,
    group: 'events',
    sources: ['kb3193791', 'esr-faq'],
    causes: ['credentials-expired', 'rights-management-missing'],
    doubtful: true,
  },
  'event-1098': {
    row: 31,
    group: 'events',
    sources: ['kb3196528', 'prt-troubleshooting'],
    causes: ['token-broker-permissions'],
  },

  'wifi-update': {
    row: 1,
    group: 'issues',
    sources: ['esr-troubleshooting-2017', 'kb3140743'],
    causes: ['wifi-password-prompts'],
    doubtful: true,
  },
  'protected-data': {
    row: 24,
    group: 'issues',
    sources: ['esr-troubleshooting-2017', 'esr-catalog', 'backup-catalog'],
    causes: ['theme-or-protected-data'],
  },
  'automatic-time': {
    row: 25,
    group: 'issues',
    sources: ['esr-troubleshooting-2017', 'esr-troubleshooting'],
    causes: ['date-time-region'],
    doubtful: true,
  },
  'smart-card': {
    row: 26,
    group: 'issues',
    sources: ['esr-troubleshooting-2017', 'esr-troubleshooting'],
    causes: ['smart-card-sign-in'],
    doubtful: true,
  },
  'away-for-long': {
    row: 27,
    group: 'issues',
    sources: ['esr-troubleshooting-2017', 'prt'],
    causes: ['away-from-corporate-network'],
    doubtful: true,
  },
  'mixed-case': {
    row: 28,
    group: 'issues',
    sources: ['esr-troubleshooting-2017', 'esr-troubleshooting'],
    causes: ['mixed-case-user-name'],
  },
} as const satisfies Record<string, Change>;

export type ChangeId = keyof typeof changes;

export const changeIds = Object.keys(changes) as ChangeId[];

/** A change with its literal types widened. */
export const changeOf = (id: ChangeId): Change => changes[id];

/** The changes relevant to a cause, in page order. */
export const changesOf = (cause: CauseId): readonly ChangeId[] => changeIds.filter((id) => changeOf(id).causes?.includes(cause));

/** Rows that need no correction: a second source confirms them, or today's article still says so. */
export const leftOut = { 2: 'confirmed', 3: 'confirmed', 19: 'still-said', 23: 'still-said', 32: 'still-said' } as const satisfies Readonly<
  Record<number, 'confirmed' | 'still-said'>
>;

/** What happened in 2026, in order (sources: Message center, the migration page, the backup page). */
export const happenings = {
  announced: ['message-center-april'],
  'both-places': ['message-center-april', 'message-center-july'],
  moved: ['message-center-july', 'esr-migration'],
  'year-of-grace': ['esr-migration'],
  renamed: ['windows-backup'],
  'on-by-default': ['windows-backup', 'message-center-26h2'],
  'after-the-year': ['esr-migration'],
} as const satisfies Record<string, readonly [SourceId, ...SourceId[]]>;

export type HappeningId = keyof typeof happenings;

export const happeningIds = Object.keys(happenings) as HappeningId[];

/** When the sources of this page were last read. */
export const changesVerified = '2026-11-25';
