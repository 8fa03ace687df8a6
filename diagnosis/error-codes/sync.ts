import type { CodeTable } from './row';

/** Codes in the settings sync logs, Windows 10 only (2017 article; KB3193791). */
export const syncCodes = {
  '0x80070259': {
    name: 'ERROR_FOUND_OUT_OF_SCOPE',
    evidence: 'formerly',
    sources: ['esr-troubleshooting-2017'],
  },
  '0x80070533': {
    name: 'ERROR_ACCOUNT_DISABLED',
    evidence: 'documented',
    sources: ['kb3193791', 'esr-troubleshooting-2017'],
  },
} as const satisfies CodeTable;
