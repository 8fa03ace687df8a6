import type { Cause } from '../cause';

export default {
  link: 'allowed',
  // Microsoft says one year from July 2026 and gives no exact date.
  severity: { cases: [{ when: { today: { from: '2027-07-01' } }, is: 'limiting' }], otherwise: 'note' },
  condition: { fact: 'roamingManagedBy', is: 'old-controls' },
  steps: ['move-to-backup-policy'],
  sources: ['esr-migration', 'windows-backup'],
  verified: '2026-11-30',
  examples: { fires: [{ known: { roamingManagedBy: 'old-controls' } }], silent: [{ known: { roamingManagedBy: 'backup-policy' } }] },
} as const satisfies Cause;
