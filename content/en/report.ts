import type { ReportTexts } from '../types';

export const report = {
  title: 'What to tell the help desk',
  lede: 'Start with your own help desk. The more of this you can tell them, the less they have to ask.',
  paragraphs: [
    'Did the steps here not solve it? Then your own help desk is the first to ask. If needed, an administrator takes it to Microsoft support with the same answers.',
    'You do not need every answer: leave out what you do not know. Nobody needs your password or PIN for this.',
  ],
  groups: {
    problem: {
      heading: 'What goes wrong',
      items: [
        'Did you see an error message? Copy its exact words, or take a picture of the screen.',
        'No message? Describe in detail what happens, and what you expected.',
        'Which switches are on for sync? Which settings do you expect to come along?',
        'Is it one setting that stays behind, or are there several?',
      ],
    },
    people: {
      heading: 'Who it concerns',
      items: [
        'Is it only you, or do colleagues have it too? For whom does it work?',
        'How many PCs do you use? And how many does each colleague use who has it too?',
        'Does it fail on all of those PCs, or only on some?',
      ],
    },
    person: {
      heading: 'You and your account',
      items: [
        'Which account do you sign in to the PC with: your work account, a personal one, or a local one?',
        'How do you sign in: with a password, a Windows Hello PIN, a smart card, or in another way?',
        'Are you in a group that may sync? Today that means: does the policy **Enable Windows Backup** reach you or your PC? An administrator can look it up.',
      ],
    },
    device: {
      heading: 'The PC',
      items: [
        'Is the PC joined to Microsoft Entra (formerly Azure AD), to the company domain, or to both? Look for `AzureAdJoined` and `DomainJoined` in the output of `dsregcmd /status`.',
        'Which build of Windows does it have? Press **Windows + R**, type `winver` and press **Enter**.',
        'Which updates came in most recently? The number behind the point of the build says most of it, as in 26100.4946.',
      ],
    },
    time: {
      heading: 'When it was',
      items: [
        'On which date, and at what time exactly, did you see it? Add your time zone. Times in the output of `dsregcmd /status` are in UTC: pass them on as they are.',
      ],
    },
  },
} satisfies ReportTexts;
