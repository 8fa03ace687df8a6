import type { Cause } from '../cause';

export default {
  link: 'allowed',
  severity: 'limiting',
  condition: { fact: 'otherNetwork', is: 'works' },
  steps: ['try-other-network', 'allow-microsoft-endpoints'],
  sources: ['prt-troubleshooting', 'hybrid-join'],
  verified: '2026-11-25',
  examples: {
    fires: [{ known: { otherNetwork: 'works' } }],
    silent: [{ known: { otherNetwork: 'no-difference' } }, { known: { proxies: 'different' } }],
  },
} as const satisfies Cause;
