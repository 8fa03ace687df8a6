import type { Cause } from '../cause';

export default {
  link: 'windows',
  severity: { cases: [{ when: { fact: 'windowsBuild', below: '10586' }, is: 'blocking' }], otherwise: 'limiting' },
  // 10586 was the minimum in 2017; the others are the minimum builds of the backup policy, today's practical minimum.
  condition: {
    any: [
      { fact: 'windowsBuild', below: '19045.6216', buildAlone: true },
      { fact: 'windowsBuild', from: '22000', below: '22001', buildAlone: true },
      { fact: 'windowsBuild', from: '22621', below: '22621.5768', buildAlone: true },
      { fact: 'windowsBuild', from: '22631', below: '22631.5768', buildAlone: true },
      { fact: 'windowsBuild', from: '26100', below: '26100.4946', buildAlone: true },
    ],
  },
  // Windows Server also has these builds.
  unless: {
    all: [
      {
        any: [
          { fact: 'windowsBuild', from: '14393', below: '14394' },
          { fact: 'windowsBuild', from: '17763', below: '17764' },
          { fact: 'windowsBuild', from: '26100', below: '26101' },
        ],
      },
      { fact: 'windowsKind', is: 'server' },
    ],
  },
  steps: [{ step: 'look-up-build', unless: { fact: 'windowsBuild', from: '10240' } }, 'ask-it-to-update'],
  sources: [
    'esr-troubleshooting-2017',
    'esr-troubleshooting',
    'esr-faq',
    'esr-settings-reference',
    'windows-backup',
    'esr-migration',
    'windows-10-releases',
    'windows-11-releases',
  ],
  verified: '2026-11-30',
  examples: {
    fires: [{ known: { windowsBuild: '10240' } }, { known: { windowsBuild: '19045.3570' } }, { known: { windowsBuild: '26100.4202' } }],
    silent: [
      { known: { windowsBuild: '19045' } },
      { known: { windowsBuild: '26100.4946' } },
      { known: { windowsBuild: '26200.7922' } },
      { known: { windowsBuild: '14393.8688', windowsKind: 'server' } },
      { known: { windowsBuild: '26100.1742', windowsKind: 'server' } },
      { known: { windowsBuild: '20348.2340' } },
    ],
  },
} as const satisfies Cause;
