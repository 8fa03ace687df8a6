import { type Damage, type Damages, linewise } from './lines';
import { gpresult, ipconfig, otherPc, systeminfo, trace, whoami } from './other-outputs';

const around =
  (before: string, after: string): Damage =>
  (text) =>
    `${before}\n\n${text}\n${after}\n`;

const transcript = (words: Readonly<Record<'start' | 'end' | 'user' | 'machine' | 'startTime' | 'endTime', string>>): Damage => {
  const line = '**********************';
  return around(
    `${line}\n${words.start}\n${words.startTime}: 20260914100000\n${words.user}: CONTOSO\\anna\nRunAs User: CONTOSO\\anna\nConfiguration Name: \n${words.machine}: PC-0042 (Microsoft Windows NT 10.0.26100.0)\nHost Application: C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe\nProcess ID: 4321\nPSVersion: 5.1.26100.4768\nPSEdition: Desktop\nPSCompatibleVersions: 1.0, 2.0, 3.0, 4.0, 5.0, 5.1.26100.4768\nBuildVersion: 10.0.26100.4768\nCLRVersion: 4.0.30319.42000\nWSManStackVersion: 3.0\nPSRemotingProtocolVersion: 2.3\nSerializationVersion: 1.1.0.1\n${line}\nTranscript started, output file is C:\\Users\\anna\\t.txt\nPS C:\\Users\\anna> dsregcmd /status`,
    `PS C:\\Users\\anna> Stop-Transcript\n${line}\n${words.end}\n${words.endTime}: 20260914100200\n${line}`,
  );
};

/** Text before and after an output when too much was copied. */
export const surroundings: Damages = {
  'Command Prompt': around(
    'Microsoft Windows [Version 10.0.26100.4946]\n(c) Microsoft Corporation. All rights reserved.\n\nC:\\Users\\anna>dsregcmd /status',
    'C:\\Users\\anna>',
  ),
  'Dutch Command Prompt': around(
    'Microsoft Windows [versie 10.0.26100.4946]\n(c) Microsoft Corporation. Alle rechten voorbehouden.\n\nC:\\Users\\anna>dsregcmd /status',
    'C:\\Users\\anna>',
  ),
  'German Command Prompt': around(
    'Microsoft Windows [Version 10.0.26100.4946]\n(c) Microsoft Corporation. Alle Rechte vorbehalten.\n\nC:\\Users\\anna>dsregcmd.exe /status',
    'C:\\Users\\anna>exit',
  ),
  'French Command Prompt': around(
    'Microsoft Windows [version 10.0.26100.4946]\n(c) Microsoft Corporation. Tous droits réservés.\n\nC:\\Users\\anna>dsregcmd /status',
    'C:\\Users\\anna>cls',
  ),
  PowerShell: around(
    'Windows PowerShell\nCopyright (C) Microsoft Corporation. All rights reserved.\n\nInstall the latest PowerShell for new features and improvements! https://aka.ms/PSWindows\n\nPS C:\\Users\\anna> dsregcmd /status',
    'PS C:\\Users\\anna> ',
  ),
  'PowerShell 7': around('PowerShell 7.6.1\nPS C:\\Users\\anna> dsregcmd.exe /status', 'PS C:\\Users\\anna> hostname\nPC-0042'),
  'PowerShell of another PC': around(
    '[PC-0042]: PS C:\\Users\\anna\\Documents> dsregcmd /status',
    '[PC-0042]: PS C:\\Users\\anna\\Documents> exit',
  ),
  'prompt of a shell': around('root@host:/mnt/c/Windows# dsregcmd.exe /status', 'root@host:/mnt/c/Windows# '),
  'prompt of a dollar': around('$ dsregcmd /status', '$ exit'),
  'themed prompt': around('╭─anna@PC-0042 ~\n╰─❯ dsregcmd /status', '╰─❯ '),
  'prompt with a time': around('[10:02:11] anna@PC-0042 C:\\> dsregcmd /status', '[10:02:14] anna@PC-0042 C:\\>'),
  'command with echo': around('C:\\>echo off & dsregcmd /status | clip', ''),
  'file and number of Select-String': linewise((line, index) => `dsreg.txt:${index + 1}:${line}`),
  'numbers of findstr': linewise((line, index) => `${index + 1}:${line}`),
  'only the command': around('dsregcmd /status', ''),
  transcript: transcript({
    start: 'Windows PowerShell transcript start',
    end: 'Windows PowerShell transcript end',
    user: 'Username',
    machine: 'Machine',
    startTime: 'Start time',
    endTime: 'End time',
  }),
  'Dutch transcript': transcript({
    start: 'Begin van Windows PowerShell-transcript',
    end: 'Einde van Windows PowerShell-transcript',
    user: 'Gebruikersnaam',
    machine: 'Computer',
    startTime: 'Begintijd',
    endTime: 'Eindtijd',
  }),
  'German transcript': transcript({
    start: 'Start der Windows PowerShell-Aufzeichnung',
    end: 'Ende der Windows PowerShell-Aufzeichnung',
    user: 'Benutzername',
    machine: 'Computer',
    startTime: 'Startzeit',
    endTime: 'Endzeit',
  }),
  'ipconfig around': around(`C:\\>ipconfig /all\n${ipconfig}\n\nC:\\>dsregcmd /status`, `C:\\>ipconfig /all\n${ipconfig}`),
  'whoami around': around(`C:\\>whoami /all\n${whoami}\n\nC:\\>dsregcmd /status`, `C:\\>whoami /all\n${whoami}`),
  'systeminfo around': around(`C:\\>systeminfo\n${systeminfo}\n\nC:\\>dsregcmd /status`, `C:\\>systeminfo\n${systeminfo}`),
  'gpresult around': around(`C:\\>gpresult /r\n${gpresult}\n\nC:\\>dsregcmd /status`, `C:\\>gpresult /r\n${gpresult}`),
  'ipconfig after it, without a prompt': around('', ipconfig),
  'systeminfo after it, without a prompt': around('', systeminfo),
  'gpresult after it, without a prompt': around('', gpresult),
  'systeminfo before it, without a prompt': around(systeminfo, ''),
  'greeting and signature': around(
    'Hi all,\n\nSettings do not follow me. Device : laptop, Windows 11. This is what I get:',
    'Any idea? Thanks!\n\nKind regards,\n\nAnna de Boer\nSystem administrator\nT: +31 20 000 0000\nE: anna@contoso.example\nWebsite : www.contoso.example',
  ),
  'Dutch mail': around(
    'Van: Anna de Boer <anna@contoso.example>\nVerzonden: maandag 14 september 2026 10:02\nAan: Helpdesk\nOnderwerp: instellingen\n\nBeste helpdesk,\n\nhierbij de uitvoer:',
    'Met vriendelijke groet,\n\nAnna de Boer\nTelefoon : 020 000 0000',
  ),
  'mail in mail': (text) =>
    around('On Mon, 14 Sep 2026 at 10:02, Anna <anna@contoso.example> wrote:', '> Thanks')(text.replace(/^/gm, '> ')),
  'form of a ticket': around('Category : Laptop\nPriority : 3\nName : Anna de Boer\nDescription :', 'Attachments : none\nStatus : open'),
  'another output before': (text) => `${otherPc}\n${text}`,
  'another output before, with prompts': (text) => `C:\\>dsregcmd /status\n\n${otherPc}\n\nC:\\>dsregcmd /status\n\n${text}\nC:\\>`,
  'the same output twice': (text) => `${text}\n${text}`,
  'lines of /debug before': around(trace, ''),
};
