import type { BookTexts } from '../types';

export const book = {
  contents: 'Contents',
  turn: 'Previous and next chapter',
  about: {
    'what-syncs': 'The list of settings, and what brings each of them to another PC.',
    requirements: 'Eleven things that must be true, for you and for the PC.',
    test: 'Country or region, two PCs, ten minutes.',
    registration: 'One command that only reads, and what you should see.',
    mfa: 'When sync waits for a second proof, and how to give it.',
    policies: 'For IT: the policy, Intune, Group Policy and the old switch.',
    'known-issues': 'Each with its signs, its proof, its steps and its sources.',
    fields: 'Every line that `dsregcmd /status` prints.',
    codes: 'Error codes and event numbers, in any spelling.',
    events: 'For IT: which logs to open, and which events count.',
    changes: 'Old names, old switches and old articles, and what replaced them.',
    administrators: 'For IT: the names for tickets, who acts first, and when we checked.',
  },
  causes: (count) => (count === 1 ? '1 cause' : `${count} causes`),
  search: 'Look something up',
  examples: {
    label: 'For example',
    items: ['theme', 'settings url', 'prt', 'KB3193683', '0xCAA5001C', 'managed by your organization'],
  },
  parts: {
    codes: 'All codes and events, in parts',
    fields: 'All fields, by section of the output',
    entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
  },
  more: 'More that fits',
} satisfies BookTexts;
