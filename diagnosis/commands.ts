/**
 * Commands that show more than the state of the device, for the Command Prompt; each only reads.
 * Policy key: Group Policy page of settings sync. Channels: dsregcmd and hybrid join pages.
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

/** Collects it all and puts it on the clipboard. */
export const everythingCommand = `(${version} & dsregcmd /status & ${policy} & ${signIn}) 2>nul | clip`;
