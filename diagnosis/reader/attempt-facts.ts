import { errorCodeIn } from '../error-code';
import { executingAccount, isAnyPrinted, printedValue, shownValue } from './fields';
import { utcMoment } from './moments';
import type { PartialFacts } from './partial-facts';
import type { Field } from './reading';
import { isMasked } from './values';

/** Facts from the last attempt to get a Primary Refresh Token; none if the token is newer or the attempt was another user's. */
export function attemptFacts(fields: readonly Field[]): PartialFacts {
  if (!isAttempt(fields)) return {};
  const error = /AADSTS[1-9]\d{4,6}(?!\d)/.exec(printedValue(fields, 'Server Error Description') ?? '')?.[0];
  const status = errorCodeIn(shownValue(fields, 'Attempt Status') ?? '');
  return {
    prtAttemptStatus: status,
    prtAttemptHttpError: errorCodeIn(shownValue(fields, 'HTTP Error') ?? ''),
    prtAttemptError: error ?? (status && !isMasked(printedValue(fields, 'Server Error Description') ?? '') ? 'none' : undefined),
    userNameSuffix: suffixOf(shownValue(fields, 'User Identity')),
  };
}

/** Lines printed only after an attempt. */
const attemptFields = ['Attempt Status', 'Server Error Description', 'HTTP Error'];

function isAttempt(fields: readonly Field[]): boolean {
  if (!isAnyPrinted(fields, attemptFields)) return false;
  const at = (name: string): number => fields.findIndex((field) => field.name === name);
  const first = Math.min(...attemptFields.map(at).filter((index) => index >= 0));
  // After EnterprisePrt, the block describes the AD FS token.
  if (at('EnterprisePrt') >= 0 && first > at('EnterprisePrt')) return false;
  const attempted = utcMoment(shownValue(fields, 'Previous Prt Attempt') ?? '');
  const updated = utcMoment(shownValue(fields, 'AzureAdPrtUpdateTime') ?? '');
  if (attempted !== undefined && updated !== undefined && attempted < updated) return false;
  return !isOtherUser(shownValue(fields, 'User Identity'), executingAccount(fields));
}

/** Whether two user names certainly differ. `CONTOSO\anna, anna@contoso.example` names one account twice. */
function isOtherUser(user: string | undefined, account: string | undefined): boolean {
  const upn = account
    ?.split(',')
    .map((name) => name.trim())
    .find((name) => /^[^@\s]+@[^@\s]+$/.test(name));
  if (!upn || !user?.includes('@') || isMasked(upn)) return false;
  return upn.toLowerCase() !== user.toLowerCase();
}

/** UPN suffixes that no public domain has, so Microsoft Entra can't know them (PRT troubleshooting, 2026-02-23). */
const privateSuffix = /^[^.]+$|\.(?:local|localdomain|lan|internal|intranet|corp|home|private|domain)$/i;

function suffixOf(user: string | undefined): string | undefined {
  const suffix = /^[^@\s]+@([\w.-]+)$/.exec(user ?? '')?.[1];
  return suffix && (privateSuffix.test(suffix) ? 'private' : 'public');
}
