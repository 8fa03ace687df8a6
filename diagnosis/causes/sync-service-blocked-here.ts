import type { Cause } from '../cause';

export default {
  link: 'allowed',
  severity: 'limiting',
  condition: { fact: 'otherNetwork', is: 'works' },
  steps: ['try-other-network', 'allow-sync-hosts'],
  sources: ['kb3193683', 'azure-file-sync-hosts', 'hybrid-join', 'prt-troubleshooting'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { otherNetwork: 'works' } }],
    silent: [{ known: { otherNetwork: 'no-difference' } }, { known: { proxies: 'different' } }],
  },
} as const satisfies Cause;
