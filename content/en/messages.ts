import type { MessageTexts } from '../types';

export const messages = {
  'grey-account-text': {
    means: 'Windows does not see a work account that may sync. This text has more than one cause, so the rest of the answers decides.',
  },
  'managed-by-organisation': {
    means:
      'Some policy is at work on this page of Settings. It need not be one about sync, and a tool that changes Windows can set one too.',
    todo: 'Look at the policies on this PC. The help desk has a command for that on the page **Paste the output**.',
  },
  'not-available': {
    means: 'A work account was added to this PC, and its organisation decides about sync. It does not offer it for this account.',
  },
  'not-supported': {
    means: 'The app **Windows Backup** runs with an account for which the organisation does not allow a backup.',
  },
  'edge-not-available': {
    means: 'This is about Edge, which has its own sync. The organisation has no subscription for it, or has not switched it on.',
    todo: 'Ask IT. You cannot change it yourself.',
  },
  'edge-turned-off': {
    means: 'This is about Edge, which has its own sync. The organisation has turned it off with a policy.',
    todo: 'Ask IT. You cannot change it yourself.',
  },
  'edge-no-connection': {
    means: 'This is about Edge, which has its own sync. It cannot reach its server.',
    todo: 'Sign out of Edge and in again. If it stays, ask IT whether the network lets Edge through.',
  },
  'roaming-profile': {
    means:
      'This is about an older feature, in which a server of the organisation keeps the profile. It has nothing to do with settings sync.',
  },
  'device-deleted': {
    means:
      'The organisation has removed this PC from its list. Microsoft calls it `AADSTS700003`. Without it, nobody gets a sign-in token.',
    todo: 'Ask IT to look among the deleted devices first: for 30 days, some PCs can be restored from there.',
  },
  'not-allowed-to-join': {
    means: 'This person may not join a PC to the organisation, or may not enrol it. Microsoft’s old list gives the code `0x801c0003`.',
    todo: 'Ask IT.',
  },
  'too-many-devices': {
    means:
      'The account has reached its limit. The code tells which one: `0x801c000e` is the limit of Microsoft Entra, `0x80180013` that of the device management.',
    todo: 'Ask IT to remove PCs that are no longer used, or to raise the limit.',
  },
  'join-error': {
    means: 'Joining or registering the PC failed. This text has many causes; the code beside it tells which.',
    todo: 'Paste the code too.',
  },
  'enrolment-error': {
    means: 'Enrolling the PC in the device management failed. That is not settings sync.',
  },
  'account-locked': {
    means: 'Too many wrong passwords, or a sign-in from a place that looks risky. The lock lasts a minute at first, then longer.',
    todo: 'Wait a while. **I forgot my password** on the sign-in page ends it at once, where the organisation offers it.',
  },
  'permission-to-sign-in': {
    means: 'In Europe, Windows asks once whether apps may use your Windows sign-in. Until then, apps get no token without asking.',
    todo: 'Choose **Continue**.',
  },
  'access-blocked': {
    means: 'A rule of the organisation decides who may sign in, from where and with which PC. It refuses this sign-in.',
  },
  'no-registry-key': {
    means: 'There is no such key in the registry. If you asked for policies, none is set there. That is no fault.',
  },
  'no-events': { means: 'The log has no such events. That is no fault.' },
  'no-such-log': { means: 'This Windows does not have that log, or its name was typed differently.' },
  'access-denied': {
    means: 'The command was not allowed to read this.',
    todo: 'Leave it out, or ask the help desk to run it.',
  },
  'unknown-command': {
    means: 'Windows does not know this command, or not in this window.',
    todo: 'Open the **Command Prompt** and paste the line there.',
  },
} as const satisfies MessageTexts;
