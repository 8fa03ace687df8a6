import type { ValueState } from './definition';

const neutral = { YES: 'neutral', NO: 'neutral' } as const satisfies Record<string, ValueState>;

/** Value lists shared by several fields. */
export const lists = {
  yesNo: neutral,
  yesNoUnknown: { ...neutral, UNKNOWN: 'neutral' },
  mayBeEmpty: { empty: 'neutral', filled: 'neutral' },
  test: { PASS: 'good', FAIL: 'bad', SKIPPED: 'neutral' },
  validity: { valid: 'good', expired: 'bad', 'not-yet-valid': 'bad' },
  keyProvider: { 'Microsoft Platform Crypto Provider': 'neutral', 'Microsoft Software Key Storage Provider': 'neutral' },
} as const satisfies Record<string, Record<string, ValueState>>;
