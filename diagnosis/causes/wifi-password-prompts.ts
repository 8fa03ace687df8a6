import type { Cause } from '../cause';

export default {
  link: 'setting',
  severity: 'limiting',
  // KB3140743 is build 10586.122; the 2017 article gave 10586.494, which belongs to another update.
  condition: {
    all: [
      { fact: 'windowsBuild', from: '10586', below: '10586.122' },
      { fact: 'uacPrompts', is: 'yes' },
      { fact: 'wirelessAdapter', is: 'yes' },
    ],
  },
  steps: ['install-kb3140743'],
  history: true,
  sources: ['esr-troubleshooting-2017', 'kb3140743'],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { windowsBuild: '10586.63', uacPrompts: 'yes', wirelessAdapter: 'yes' } }],
    silent: [
      { known: { windowsBuild: '10586.122', uacPrompts: 'yes', wirelessAdapter: 'yes' } },
      { known: { windowsBuild: '10586.63', uacPrompts: 'no', wirelessAdapter: 'yes' } },
    ],
  },
} as const satisfies Cause;
