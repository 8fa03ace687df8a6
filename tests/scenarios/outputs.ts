import { readFileSync } from 'node:fs';

type Changes = Readonly<Record<string, string | null>>;

const fixture = (name: string): string => readFileSync(`tests/fixtures/${name}.txt`, 'utf8');

const line = (name: string, value: string): string => `${name.padStart(26)} : ${value}`;

/** Replaces the value of each named line, or removes the line (null); throws on a name that is not in the output. */
export function changed(text: string, changes: Changes): string {
  return Object.entries(changes).reduce((before, [name, value]) => {
    const printed = new RegExp(`^ *${name.replace(/[()]/g, '\\$&')} :.*\n`, 'm');
    if (!printed.test(before)) throw new Error(`no line ${name} in this output`);
    return before.replace(printed, () => (value === null ? '' : `${line(name, value)}\n`));
  }, text);
}

/** Inserts lines below a named line. */
export function added(text: string, below: string, lines: Readonly<Record<string, string>>): string {
  const printed = new RegExp(`^ *${below} :.*\n`, 'm');
  if (!printed.test(text)) throw new Error(`no line ${below} in this output`);
  const block = Object.entries(lines).map(([name, value]) => `${line(name, value)}\n`);
  return text.replace(printed, (found) => found + block.join(''));
}

/** A healthy hybrid-joined PC with current Windows, run by its user, with the given lines changed. */
export const hybrid = (changes: Changes = {}): string => changed(fixture('gen5-joined'), changes);

/** The same PC, joined to Microsoft Entra but not to a domain. */
export const entra = (changes: Changes = {}): string => hybrid({ DomainJoined: 'NO', DomainName: null, ...changes });

const failedAttemptLines = [
  'Previous Registration',
  'Registration Type',
  'Error Phase',
  'Client ErrorCode',
  'Server ErrorCode',
  'Server Message',
  'Https Status',
  'Request Id',
];

/** A domain PC not joined to Microsoft Entra, with all pre-join tests passed and no attempt yet. */
export const pending = (changes: Changes = {}): string =>
  changed(fixture('registration-pending'), { ...Object.fromEntries(failedAttemptLines.map((name) => [name, null])), ...changes });

/** Adds a failed join attempt to the diagnostics of a PC that is not joined. */
export const failedJoin = (text: string, lines: Readonly<Record<string, string>>): string =>
  added(text, 'Fallback to Fed-Join', { 'Previous Registration': '2026-09-14 09:00:00.000 UTC', 'Registration Type': 'sync', ...lines });

/** A PC that is not joined, with a work account added. */
export const registered = (changes: Changes = {}): string => changed(fixture('registered-only'), changes);

/** Adds a failed token request below the token line of an output without a token. */
export const failedAttempt = (text: string, lines: Readonly<Record<string, string>>): string =>
  added(changed(text, { AzureAdPrt: 'NO', AzureAdPrtUpdateTime: null, AzureAdPrtExpiryTime: null }), 'AzureAdPrtAuthority', {
    AcquirePrtDiagnostics: 'PRESENT',
    'Previous Prt Attempt': '2026-09-14 09:28:11.000 UTC',
    ...lines,
  });

/** An event in the text format of Event Viewer. */
export const logged = (channel: string, id: number, description: string): string =>
  [
    `Log Name:      ${channel}`,
    `Source:        ${channel.split('/')[0]}`,
    'Date:          9/14/2026 9:11:31 AM',
    `Event ID:      ${id}`,
    'Level:         Error',
    'User:          CONTOSO\\anna',
    'Computer:      PC-0042.corp.contoso.example',
    'Description:',
    description,
    '',
  ].join('\n');
