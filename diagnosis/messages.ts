import type { Backed } from './backed';
import { type FactId, facts, type ListedValue } from './facts';

/**
 * What Windows, Edge or a command says. `sets`: the fact that the message states, like an answer.
 * `isOutput`: printed by a command that found nothing or could not run, which is no fault of sync.
 */
type Message = Backed & { readonly sets?: readonly [FactId, string]; readonly isOutput?: true };

export type MessageId = ListedValue<'seenMessage'>;

const captured = { evidence: 'captured', sources: [] } as const;
const edge = { evidence: 'documented', sources: ['edge-sync-troubleshooting'], sets: ['missingSettings', 'edge-data'] } as const;
const firstRun = { evidence: 'formerly', sources: ['mdm-enrolment-errors'] } as const;
const output = { ...captured, isOutput: true } as const;

/** The messages that we can explain. */
export const messages: Readonly<Record<MessageId, Message>> = {
  'grey-account-text': {
    evidence: 'formerly',
    sources: ['esr-troubleshooting', 'azure-docs-8499'],
    sets: ['settingsPage', 'grey-account-text'],
  },
  // Some policy is at work on that page, not necessarily one of sync.
  'managed-by-organisation': { ...captured, causes: ['disabled-by-policy'] },
  'not-available': { ...captured, causes: ['registered-only'], sets: ['settingsPage', 'not-available'] },
  'not-supported': { ...captured, causes: ['roaming-not-enabled', 'backup-is-not-roaming'], sets: ['settingsPage', 'not-supported'] },
  'edge-not-available': { ...edge, causes: ['browser-has-own-sync'] },
  'edge-turned-off': { ...edge, causes: ['browser-has-own-sync'] },
  'edge-no-connection': { ...edge, causes: ['browser-has-own-sync'] },
  'roaming-profile': {
    evidence: 'documented',
    sources: ['kb4340390'],
    causes: ['old-roaming-profile'],
    sets: ['profileMessage', 'yes'],
  },
  'device-deleted': {
    evidence: 'documented',
    sources: ['error-700003'],
    causes: ['device-disabled-or-deleted'],
    sets: ['deviceInDirectory', 'deleted'],
  },
  'not-allowed-to-join': { ...firstRun, causes: ['registration-refused'] },
  'too-many-devices': { ...firstRun, causes: ['registration-refused'] },
  'join-error': firstRun,
  'enrolment-error': firstRun,
  'account-locked': {
    evidence: 'documented',
    sources: ['smart-lockout'],
    causes: ['account-disabled-or-locked'],
    sets: ['accountState', 'disabled-or-locked'],
  },
  'permission-to-sign-in': { evidence: 'documented', sources: ['sso-prompts'] },
  'access-blocked': {
    evidence: 'documented',
    sources: ['windows-backup'],
    causes: ['conditional-access-blocks'],
    sets: ['accessBlocked', 'yes'],
  },
  'no-registry-key': output,
  'no-events': output,
  'no-such-log': output,
  'access-denied': output,
  'unknown-command': output,
};

export const messageIds = facts.seenMessage.values;

export const isMessageId = (text: string | undefined): text is MessageId => text !== undefined && Object.hasOwn(messages, text);
