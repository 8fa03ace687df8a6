/**
 * Read-only Command Prompt commands for evidence that dsregcmd doesn't show.
 * Sources: policy key, Group Policy page of settings sync; channels, dsregcmd and hybrid join pages.
 */
export const evidenceCommands = {
  version: 'ver',
  policy: 'reg query HKLM\\Software\\Policies\\Microsoft\\Windows\\SettingSync',
  signIn: 'wevtutil qe Microsoft-Windows-AAD/Operational /c:30 /rd:true /f:text',
  registration: 'wevtutil qe "Microsoft-Windows-User Device Registration/Admin" /c:30 /rd:true /f:text',
} as const;

export type EvidenceId = keyof typeof evidenceCommands;

export const evidenceIds = Object.keys(evidenceCommands) as EvidenceId[];

const { version, policy, signIn } = evidenceCommands;

/** Runs all of these and puts the result on the clipboard. */
export const everythingCommand = `(${version} & dsregcmd /status & ${policy} & ${signIn}) 2>nul | clip`;
