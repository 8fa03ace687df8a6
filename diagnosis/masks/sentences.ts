import { originPattern } from './addresses';
import { type Conceal, codePattern, literal, type Mask } from './mask';

/**
 * Phrases that dsregcmd and Microsoft's servers print around names. Sources: Microsoft's list of sign-in errors (2024-04-24), its dsregcmd
 * and hybrid join pages, public captures.
 */
const phrases = [
  'A transient error has occurred. Please try again',
  'Access has been blocked by Conditional Access policies',
  'Access to',
  'Check to make sure you have the correct tenant ID and are signing into the correct cloud',
  'Check with your subscription administrator',
  'Conditional Access policy requires a compliant device, and the device is not compliant',
  'Correlation ID',
  'Device authentication failed',
  'Device authentication is required',
  'Device is not in required device state',
  'Device object was not found in the tenant',
  'Due to a configuration change made by your administrator, or because you moved to a new location',
  'Error validating credentials due to invalid username or password',
  'External security challenge was not satisfied',
  'Failed to auto detect the Proxy Auto-Configuration (PAC) script using WPAD',
  'Symmetric Key Derivation Function version',
  'The access policy does not allow token issuance',
  'The device object by the given id',
  'The password is expired',
  'The provided grant has expired due to it being revoked, a fresh auth token is needed',
  'The provided grant has expired due to it being revoked',
  'The refresh token has expired',
  'The requested federation realm object does not exist',
  'The user account is disabled',
  'The user account',
  'The account is locked',
  'The verification of the target computer SID failed',
  'This may happen if there are no active subscriptions for the tenant',
  'To sign into this application, the account must be added to the directory',
  'Timestamp',
  'Update the device with the latest updates',
  'Trace ID',
  'does not exist in the',
  'due to inactivity',
  'you must use multi-factor authentication to access',
  'you must use multi-factor authentication',
  'not found in the tenant',
  'is not found',
  'is invalid',
  'tenant is denied',
  'not found',
  'Tenant',
  'directory',
  'code',
];

const phrase = phrases
  .toSorted((a, b) => b.length - a.length)
  .map((text) => literal(text).replaceAll(' ', '\\s{1,3}'))
  .join('|');

const known = new RegExp(`(?<![\\w@.\\\\-])(?:AADSTS\\d{5,8}|${codePattern}|${originPattern}|${phrase})(?![\\w@\\\\-]|\\.\\w)`, 'gi');

/** Shows known phrases, codes and hosts in a sentence, and hides everything between them. */
export const sentence: Mask = (value, conceal) => {
  let shown = '';
  let end = 0;
  for (const { 0: text, index } of value.matchAll(known)) {
    shown += between(value.slice(end, index), conceal) + text;
    end = index + text.length;
  }
  return end === 0 ? undefined : shown + between(value.slice(end), conceal);
};

const edges = new Set(' \t\n\r\'"`()[]{}:;,.');

/** Hides the text between two known phrases, apart from surrounding punctuation. */
function between(text: string, conceal: Conceal): string {
  let first = 0;
  let last = text.length;
  while (first < last && edges.has(text.charAt(first))) first += 1;
  while (last > first && edges.has(text.charAt(last - 1))) last -= 1;
  return first === last ? text : text.slice(0, first) + conceal(text.slice(first, last)) + text.slice(last);
}
