import type { Cause } from '../cause';

export default {
  link: 'account',
  // Microsoft describes it for Office only.
  severity: 'limiting',
  condition: { fact: 'event1098', is: '0x80070520' },
  unless: { fact: 'event1104', is: '0xc000005f' },
  steps: ['start-apps-as-yourself', 'ask-about-new-account', { step: 'remove-token-files', when: { tried: 'ask-about-new-account' } }],
  sources: ['kb4499299', 'office-80070520'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { event1098: '0x80070520' } }, { known: { azureAdJoined: 'yes', azureAdPrt: 'yes', event1098: '0x80070520' } }],
    silent: [{ known: { event1098: '0xcaa5001c' } }, { known: { event1098: '0x80070520', event1104: '0xc000005f' } }],
  },
} as const satisfies Cause;
