import type { NoteTexts } from '../types';

export const notes = {
  'ran-elevated': {
    what: 'It ran as administrator: what it says about you can’t be trusted.',
    todo: 'It may be about another account, so a “no” doesn’t count.',
    again: 'Run it again in an ordinary Command Prompt: `dsregcmd /status | clip`',
  },
  'ran-as-system': {
    what: 'It ran as the system, not as you: what it says about you doesn’t count.',
    again: 'Sign in as yourself and run it again in an ordinary Command Prompt: `dsregcmd /status | clip`',
  },
  'ran-remotely': {
    what: 'It ran in a remote session: what it says about you doesn’t count.',
    again: 'Sit down at the PC itself and run it again there: `dsregcmd /status | clip`',
  },
  truncated: {
    what: 'The text stops in the middle.',
    todo: 'The answer may be in the rest.',
    again: 'This copies all of it: `dsregcmd /status | clip`',
  },
  'several-outputs': {
    what: 'You pasted more than one output.',
    todo: 'We read the last one that was run as the person with the problem. If you meant another one, paste only that one.',
  },
  'not-dsregcmd': {
    what: 'This is not the output of the command that we asked for.',
    todo: 'We read what we recognise in it.',
    again: 'To see whether there is more, run this and paste the result: `dsregcmd /status | clip`',
  },
  'translated-output': {
    what: 'This text is a translation: on every PC, Windows shows it in English.',
    todo: 'Paste the original if you have it. A translation can lose the part that matters.',
  },
  'redacted-values': {
    what: 'Some values were hidden.',
    todo: 'We treat them as not known. Names and IDs may stay hidden; leave `YES`, `NO`, times and codes as they are.',
  },
  'one-line-paste': {
    what: 'All line breaks were lost.',
    todo: 'We could still read it.',
    again: 'Check the result with a fresh copy if you can: `dsregcmd /status | clip`',
  },
  'field-unreadable': {
    what: 'Some lines couldn’t be read.',
    todo: 'We treat them as not known.',
    again: 'A fresh copy helps if they matter: `dsregcmd /status | clip`',
  },
} satisfies NoteTexts;
