import type { WhatSyncsTexts } from '../types';

export const whatSyncs = {
  title: 'Why doesn’t my … sync?',
  lede: 'Most things on a Windows PC never sync between PCs. Find yours here, see what brings it to another PC, and where its switch is.',
  lookUp: { label: 'What are you missing?', hint: 'For example wallpaper, signature or printer.', submit: 'Look up' },
  carriersHeading: 'What brings things to another PC',
  otherCarriers: 'Everything else that brings things to another PC',
  carriers: {
    'live-sync': {
      label: 'live sync',
      about:
        'A change on one PC reaches your other PC within minutes, if you use the same work account on both. The list is short; its official name is Enterprise State Roaming (ESR).',
    },
    backup: {
      label: 'backup',
      about:
        'Windows keeps a copy of your settings for a new or reset PC, never for two PCs that are in use. Your organisation decides whether there is a backup, and whether you can put it back.',
    },
    edge: {
      label: 'Edge’s own sync',
      about: 'Microsoft Edge syncs its own data, with its own switches. Your organisation can switch it off.',
    },
    onedrive: {
      label: 'OneDrive',
      about: 'OneDrive keeps files the same on all your PCs. Windows itself never syncs files.',
    },
    outlook: {
      label: 'Outlook’s cloud settings',
      about: 'Outlook stores most of its options with your account. It is on by default for mailboxes in the cloud.',
    },
    'microsoft-365': {
      label: 'Microsoft 365',
      about: 'It is kept with your work account or in your mailbox. Sign in to the app with the same account.',
    },
    'own-app': {
      label: 'the app itself',
      about: 'The app has its own account or its own sync. Windows has no part in it.',
    },
    powertoys: {
      label: 'PowerToys’ own backup',
      about: 'You make the backup in PowerToys. You restore it on the other PC.',
    },
    clipboard: {
      label: 'clipboard sync',
      about: 'Windows can send what you copy to your other PCs. It has its own switch.',
    },
    it: {
      label: 'IT',
      about: 'Your organisation installs or sets it on every PC. Ask your help desk if it is missing.',
    },
    'by-hand': {
      label: 'by hand',
      about: 'Nothing brings it to another PC. Set it again, or copy it yourself.',
    },
    nothing: {
      label: 'nothing',
      about: 'It belongs to one PC and stays there. Set it up on each PC.',
    },
  },
  jump: 'Kinds of things',
  kinds: {
    look: 'Background, colours and screen',
    desktop: 'Start, taskbar, desktop and File Explorer',
    input: 'Mouse, touchpad, pen and typing',
    language: 'Language, region and time',
    accessibility: 'Accessibility',
    devices: 'Network, printers and other devices',
    'sign-in': 'Passwords and sign-in',
    browser: 'Browsers',
    files: 'Files and clipboard',
    apps: 'Apps and programs',
    office: 'Outlook, Teams and Office',
  },
  columns: { thing: 'What you miss', carrier: 'What brings it to another PC', where: 'Where to look' },
  missed: {
    heading: 'How to get what you miss',
    all: 'Everything that people miss, in one list',
    backup: 'Set it here yourself, once. Only a new or reset PC can get it from a backup.',
  },
  inferred: 'Our own conclusion.',
  doubt: {
    heading: 'How sure this is',
    paragraphs: [
      '“Live sync” and “Backup” come from Microsoft’s two lists of settings. We read copies of 22 April 2025. Microsoft said in April 2026 that the set of synced settings doesn’t change, so we assume that the lists still hold.',
      'An older list, “Windows roaming settings reference” of 2024, names four things that the newer list doesn’t have: the display language, your own dictionary, toggle keys and voice access. We go by the newer list, and say so at each of them.',
      '“Our own conclusion” means that neither list has the thing, so Windows doesn’t bring it along. What does is common knowledge, not a page that we read.',
      'Paths are for Windows 11. On Windows 10 the names differ a little. Where the two versions differ in what they bring to another PC, the table says so.',
      'Your organisation can switch off parts of this with a policy.',
    ],
  },
  proof: {
    heading: 'Is anything stored at all?',
    summary: 'For administrators: how to prove that settings are stored',
    paragraphs: [
      "Microsoft Graph (beta) shows what Windows has stored for a person. In Graph Explorer, signed in as that person and with the permission that it asks for: `GET https://graph.microsoft.com/beta/me/settings/windows`. Add `?$filter=settingType eq 'roaming'` or `'backup'` to see one kind.",
      'Each row has a `payloadType`, the kind of setting, and `instances` with `lastModifiedDateTime`. Rows of a backup also have `windowsDeviceId`.',
      'How we read it: roaming rows with a fresh date mean that the sending PC works. No roaming rows mean that nothing ever left a PC. Only backup rows mean that there is a backup, and no live sync.',
      'The fields are documented; this reading is our own.',
    ],
  },
  sources: 'Sources',
} satisfies WhatSyncsTexts;
