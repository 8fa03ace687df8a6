import type { Cause } from '../cause';

export default {
  link: 'setting',
  // Microsoft's article no longer lists it, and uses the region to test whether sync works.
  severity: 'note',
  condition: {
    all: [
      { fact: 'missingSettings', is: ['date-time', 'region'] },
      { fact: 'domainJoined', is: 'yes' },
      { fact: 'automaticTime', is: 'on' },
    ],
  },
  steps: [],
  history: true,
  sources: ['esr-troubleshooting-2017'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { missingSettings: 'date-time', domainJoined: 'yes', automaticTime: 'on' } },
      { known: { missingSettings: 'region', domainJoined: 'yes', automaticTime: 'on' } },
    ],
    silent: [
      { known: { missingSettings: 'date-time', domainJoined: 'no', automaticTime: 'on' } },
      { known: { missingSettings: 'date-time', domainJoined: 'yes', automaticTime: 'off' } },
    ],
  },
} as const satisfies Cause;
