import type { NoteTexts } from '../types';

export const notes = {
  'ran-elevated':
    'The command ran as administrator. What it says about you may concern another account, so a “no” does not count. Run it again in an ordinary command prompt.',
  'ran-as-system': 'The command ran as the system, not as you. What it says about you does not count. Run it again in your own session.',
  'ran-remotely': 'The command ran over a remote session. What it says about you does not count. Run it again on the PC itself.',
  truncated: 'The text stops in the middle. Paste all of it if you can: the rest may decide.',
  'several-outputs': 'You pasted more than one output. We read the last one that was run as the affected person.',
  'not-dsregcmd': 'This is not the output of `dsregcmd /status`. We read what we know in it. That command can show whether there is more.',
  'translated-output': 'This text is a translation: Windows prints it in English in every language. Paste the original if you have it.',
  'redacted-values': 'Some values were blacked out. We treat them as not known.',
  'one-line-paste': 'All line breaks were lost. We could still read it, but check the result with a fresh copy if you can.',
  'field-unreadable': 'Some lines could not be read. We treat them as not known.',
} satisfies NoteTexts;
