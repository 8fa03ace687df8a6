import type { NoteTexts } from '../types';

export const notes = {
  'ran-elevated': {
    what: 'You ran it as administrator: what it says about you cannot be trusted.',
    todo: 'It may concern another account, so a “no” does not count. Run it again in an ordinary Command Prompt: `dsregcmd /status | clip`',
  },
  'ran-as-system': {
    what: 'It ran as the system, not as you: what it says about you does not count.',
    todo: 'Sign in as yourself and run it again in an ordinary Command Prompt: `dsregcmd /status | clip`',
  },
  'ran-remotely': {
    what: 'It ran over a remote session: what it says about you does not count.',
    todo: 'Sit down at the PC itself and run it again there: `dsregcmd /status | clip`',
  },
  truncated: {
    what: 'The text stops in the middle.',
    todo: 'The rest may decide. This puts all of it on the clipboard: `dsregcmd /status | clip`',
  },
  'several-outputs': {
    what: 'You pasted more than one output.',
    todo: 'We read the last one that was run as the affected person. If you meant another one, paste that one alone.',
  },
  'not-dsregcmd': {
    what: 'This is not the output of the command that we ask for.',
    todo: 'We read what we know in it. To see whether there is more, run this and paste the result: `dsregcmd /status | clip`',
  },
  'translated-output': {
    what: 'This text is a translation: Windows prints it in English in every language.',
    todo: 'Paste the original if you have it. A translation can lose what decides.',
  },
  'redacted-values': {
    what: 'Some values were blacked out.',
    todo: 'We treat them as not known. Names and ids may stay hidden; leave `YES`, `NO`, times and codes as they are.',
  },
  'one-line-paste': {
    what: 'All line breaks were lost.',
    todo: 'We could still read it. Check the result with a fresh copy if you can: `dsregcmd /status | clip`',
  },
  'field-unreadable': {
    what: 'Some lines could not be read.',
    todo: 'We treat them as not known. A fresh copy helps if they matter: `dsregcmd /status | clip`',
  },
} satisfies NoteTexts;
