/** The keys below HKLM\Software with policies for sync, the permission to sign in, and the tenant that a PC joins. */
const policyKeys = [
  'Policies\\Microsoft\\Windows\\SettingSync',
  'Policies\\Microsoft\\Windows\\System',
  'Policies\\Microsoft\\Windows\\AAD',
  'Microsoft\\PolicyManager\\current\\device\\SettingsSync',
  'Microsoft\\PolicyManager\\current\\device\\Experience',
  'Microsoft\\PolicyManager\\current\\device\\Connectivity',
  'Microsoft\\Windows\\CurrentVersion\\CDJ\\AAD',
];

/** Parts of the lines worth pasting: keys, and values that affect sync. The keys also contain policies about other things. */
const policyWords = '[ SettingSync SyncOnPaid WindowsBackup Activit EnableCdp Clipboard SyncMy DoNotSync ConnectedD AutoAccept Tenant';

const policies = `(for %k in (${policyKeys.join(' ')}) do @(echo [HKLM\\Software\\%k]& reg query HKLM\\Software\\%k 2>nul || echo [none])) | findstr /i /l "${policyWords}"`;

/**
 * Read-only Command Prompt commands for evidence that dsregcmd doesn't show.
 * Sources: policy keys, Group Policy page of settings sync, Policy CSP and control of hybrid join; channels, dsregcmd and hybrid join pages.
 */
export const evidenceCommands = {
  version: 'ver',
  policy: policies,
  signIn: 'wevtutil qe Microsoft-Windows-AAD/Operational /c:30 /rd:true /f:text',
  registration: 'wevtutil qe "Microsoft-Windows-User Device Registration/Admin" /c:30 /rd:true /f:text',
} as const;

export type EvidenceId = keyof typeof evidenceCommands;

export const evidenceIds = Object.keys(evidenceCommands) as EvidenceId[];

const { version, policy, signIn, registration } = evidenceCommands;

/** Prints the time in UTC, the same in every language of Windows. */
const time = `powershell -nop -c "'[Time '+[DateTime]::UtcNow.ToString('u')+']'"`;

/** Runs all of these and puts the result on the clipboard. */
export const everythingCommand = `(${time} & ${version} & dsregcmd /status & ${policy} & ${signIn} & ${registration}) 2>nul | clip`;
