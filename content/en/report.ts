import type { ReportTexts } from '../types';

export const report = {
  title: 'Text for a ticket or an e-mail',
  lede: 'What was found comes first, as sure as we are of it. Read it, add what you want, and copy it.',
  paragraphs: [
    'Did the steps here not solve it? Then your own help desk is the first to ask. If needed, an administrator takes it to Microsoft support with the same answers.',
    'The more of this you can tell them, the less they have to ask.',
  ],
  never: { heading: 'Never needed', text: 'Nobody needs your password or PIN for this.' },
  call: { heading: 'Would you rather call?', text: 'The code is enough: it shows the help desk all of this.' },
  groups: {
    problem: {
      heading: 'What goes wrong',
      field: 'What goes wrong, in your own words',
      items: [
        'Did you see an error message? Copy its exact words, or take a picture of the screen.',
        'No message? Describe exactly what happens, and what you expected.',
        'Which switches are on for sync? Which settings do you expect to sync?',
        'Is it one setting that doesn’t sync, or several?',
      ],
    },
    people: {
      heading: 'Who has this problem',
      field: 'Who else has this problem, and on how many PCs',
      items: [
        'Is it only you, or do colleagues have the same problem? For whom does it work?',
        'How many PCs do you use? And how many does each of those colleagues use?',
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
        'Which build of Windows does it have? Press the **Windows key**, type `winver` and press **Enter**.',
        'Which updates came in most recently? The number behind the point of the build says most of it, as in 26100.4946.',
      ],
    },
    time: {
      heading: 'When it happened',
      field: 'When you saw it',
      items: [
        'On which date, and at exactly what time, did you see it? Add your time zone. Times in the output of `dsregcmd /status` are in UTC: pass them on as they are.',
      ],
    },
  },
  form: {
    heading: 'Add what we do not know',
    intro: 'Tell only what you want to tell. What you type is not in the address, and it is kept nowhere: it only goes into the text.',
    questions: 'What the help desk likes to know',
    paste: {
      label: 'The output of `dsregcmd /status`, if you have it',
      hint: 'With it, the text also shows the lines that we read. What you pasted in this tab is already here.',
    },
    identifiers: {
      label: 'Include names and IDs',
      hint: 'Device, tenant, account and correlation IDs: Microsoft support asks for them. If you leave this unticked, they become `[id-1]`, `[account-1]` and so on.',
    },
    format: { legend: 'Written as', text: 'Plain text', markdown: 'Markdown, for tickets that show it' },
    submit: 'Put it into the text',
    otherLanguage: 'Zet de tekst in het Nederlands',
    errors: {
      heading: 'We couldn’t make the report',
      kept: 'What you typed is still there. We kept nothing.',
      'too-large': 'This text is too long: more than 256 KB. Paste only the output of dsregcmd /status, about 100 lines.',
      'not-dsregcmd': 'This is not the output of dsregcmd /status. Leave the box empty, or paste everything that the command shows.',
      'too-complex': 'Reading the output took too long, so we stopped. Paste only the output of dsregcmd /status, about 100 lines.',
      internal: 'Something went wrong on our side. Try again, or tell the help desk this reference: {fault}.',
      failed: 'We couldn’t reach the server, or it didn’t accept the text. Try again in a moment.',
    },
  },
  made: {
    heading: 'The text, ready to copy',
    intro: 'This is exactly what you hand over, nothing more. Read it before you send it.',
    select: 'One click in the text selects all of it. Then press **Ctrl + C**.',
    copy: { label: 'Copy the text', done: 'Copied' },
    download: 'Save as file',
    ticket: 'Open the ticket form',
    mail: 'E-mail it',
    leaves: {
      mail: 'The e-mail gets only the names of the causes, the code, the link and the language. Paste the text there yourself.',
      ticket:
        'The ticket form and the e-mail get only the names of the causes, the code, the link and the language. Paste the text there yourself.',
    },
    forgotten: {
      heading: 'What happens to it',
      text: 'The text is made and forgotten. Our server keeps nothing of it and sends it to nobody.',
    },
  },
  written: {
    subject: (code: string) => `Settings do not sync, code ${code}`,
    code: 'Code',
    made: 'Made on',
    link: 'Link',
    next: 'Next, for the help desk and IT',
    links: 'The seven links',
    pc: 'About the PC',
    person: 'The person says',
    findings: 'What was found',
    noFindings: 'Nothing was found so far.',
    proof: 'Proof',
    line: 'line',
    tried: 'Steps tried',
    noTried: 'None yet.',
    unsure: 'Could not tell',
    output: (section: string) => `From the output: ${section}`,
    events: 'Event log',
    joinLog: 'Join log',
    registry: 'Registry',
    messages: 'Messages',
    windows: 'Windows',
  },
} satisfies ReportTexts;
