import type { Cause } from '../cause';

export default {
  link: 'account',
  // The broker's code is a general one; the second event makes it sure.
  severity: {
    cases: [
      { when: { fact: 'azureAdPrt', is: 'yes' }, is: 'limiting' },
      { when: { fact: 'event1104', is: '0xc000005f' }, is: 'blocking' },
    ],
    otherwise: 'limiting',
  },
  condition: {
    any: [
      { fact: 'event1098', is: '0xcaa5001c' },
      // Beside the second event, the files of an earlier account are not the reason.
      {
        all: [
          { fact: 'event1098', is: '0x80070520' },
          { fact: 'event1104', is: '0xc000005f' },
        ],
      },
    ],
  },
  steps: [
    'confirm-access-denied',
    { step: 'repair-broker-key', when: { any: [{ fact: 'event1104', is: '0xc000005f' }, { tried: 'confirm-access-denied' }] } },
  ],
  sources: ['kb3196528', 'esr-troubleshooting-2017'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { event1098: '0xcaa5001c', event1104: '0xc000005f' } },
      { known: { event1098: '0xcaa5001c' } },
      { known: { event1098: '0x80070520', event1104: '0xc000005f' } },
    ],
    silent: [
      { known: { event1104: '0xc000005f' } },
      { known: { event1098: '0x80070520' } },
      { known: { event1098: '0xcaa2000c', event1104: '0xc000005f' } },
    ],
  },
} as const satisfies Cause;
