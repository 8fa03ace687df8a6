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
      field: 'What goes wrong, in your own words',
      items: [
        'Did you see an error message? Copy its exact words, or take a picture of the screen.',
        'No message? Describe in detail what happens, and what you expected.',
        'Which switches are on for sync? Which settings do you expect to come along?',
        'Is it one setting that stays behind, or are there several?',
      ],
    },
    people: {
      heading: 'Who it concerns',
      field: 'Who else has it, and on how many PCs',
      items: [
        'Is it only you, or do colleagues have it too? For whom does it work?',
        'How many PCs do you use? And how many does each colleague use who has it too?',
        'Does it fail on all of those PCs, or only on some?',
      ],
    },
    person: {
      heading: 'You and your account',
      field: 'Your account, and how you sign in',
      items: [
        'Which account do you sign in to the PC with: your work account, a personal one, or a local one?',
        'How do you sign in: with a password, a Windows Hello PIN, a smart card, or in another way?',
        'Are you in a group that may sync? Today that means: does the policy **Enable Windows Backup** reach you or your PC? An administrator can look it up.',
      ],
    },
    device: {
      heading: 'The PC',
      field: 'The PC and its latest updates',
      items: [
        'Is the PC joined to Microsoft Entra (formerly Azure AD), to the company domain, or to both? Look for `AzureAdJoined` and `DomainJoined` in the output of `dsregcmd /status`.',
        'Which build of Windows does it have? Press **Windows + R**, type `winver` and press **Enter**.',
        'Which updates came in most recently? The number behind the point of the build says most of it, as in 26100.4946.',
      ],
    },
    time: {
      heading: 'When it was',
      field: 'When you saw it',
      items: [
        'On which date, and at what time exactly, did you see it? Add your time zone. Times in the output of `dsregcmd /status` are in UTC: pass them on as they are.',
      ],
    },
  },
  form: {
    heading: 'Add what we do not know',
    intro: 'Tell only what you want to tell. What you type is not in the address, and it is kept nowhere: it only goes into your report.',
    questions: 'What the help desk likes to know',
    paste: {
      label: 'The output of `dsregcmd /status`, if you have it',
      hint: 'With it, the report holds the lines that were read. What you pasted in this tab already stands here.',
    },
    identifiers: {
      label: 'Include names and ids',
      hint: 'Device, tenant, accounts and correlation ids: Microsoft support asks for them. Without a tick they become `[id-1]`, `[account-1]` and so on.',
    },
    format: { legend: 'Written as', text: 'Plain text', markdown: 'Markdown, for tickets that show it' },
    submit: 'Make the report',
    otherLanguage: 'Maak het verslag in het Nederlands',
    errors: {
      heading: 'We could not make the report',
      kept: 'What you typed is still there, and nothing was kept.',
      'too-large': 'This text is too long: more than 256 KB. Paste only what dsregcmd /status prints, about 100 lines.',
      'not-dsregcmd': 'This is not the output of dsregcmd /status. Leave the box empty, or paste everything that the command prints.',
      'too-complex': 'Reading the output took too long, so we stopped. Paste only what dsregcmd /status prints, about 100 lines.',
      internal: 'Something went wrong on our side. Try again, or tell the help desk this reference: {fault}.',
      failed: 'The server could not be reached, or did not take the text. Try again in a moment.',
    },
  },
  made: {
    heading: 'The report',
    intro: 'This is exactly what you hand over, nothing more. Read it before you send it.',
    select: 'One click in the text selects all of it. Then press **Ctrl + C**.',
    copy: { label: 'Copy the report', done: 'Copied' },
    download: 'Save as a file',
    ticket: 'Open the ticket form',
    mail: 'Begin an e-mail',
    leaves:
      'The ticket form and the e-mail get only the names of the causes, the code, the link and the language. Paste the report there yourself.',
    forgotten: {
      heading: 'What happens to it',
      text: 'The report is made and forgotten. Our server keeps nothing of it and sends it to nobody.',
    },
  },
  written: {
    title: 'Settings Sync Help: report',
    subject: (code: string) => `Settings do not sync, code ${code}`,
    made: 'Made on',
    code: 'Code',
    link: 'Link',
    chain: 'Chain',
    findings: 'What was found',
    noFindings: 'Nothing was found so far.',
    proof: 'Proof',
    line: 'line',
    tried: 'Steps tried',
    noTried: 'None yet.',
    output: (section: string) => `From the output: ${section}`,
    events: 'Event log',
    joinLog: 'Join log',
    registry: 'Registry',
    messages: 'Messages',
    windows: 'Windows',
  },
} satisfies ReportTexts;
