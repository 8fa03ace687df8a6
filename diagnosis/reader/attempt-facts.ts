import { errorCodeIn } from '../error-code';
import { namesFederationRefusal } from './federation-refusal';
import { executingAccount, isAnyPrinted, printedValue, shownValue } from './fields';
import { utcMoment } from './moments';
import type { PartialFacts } from './partial-facts';
import type { Field } from './reading';
import { isMasked } from './values';

/**
 * Facts from the last attempt to get a Primary Refresh Token; none if the token is newer. Under another name they wait until the person
 * says that the name is theirs: it may be an alternate login ID.
 */
export function attemptFacts(fields: readonly Field[]): PartialFacts {
  if (!isAttempt(fields)) return {};
  const description = printedValue(fields, 'Server Error Description') ?? '';
  const status = errorCodeIn(shownValue(fields, 'Attempt Status') ?? '');
  const httpError = errorCodeIn(shownValue(fields, 'HTTP Error') ?? '');
  const error = /AADSTS[1-9]\d{4,6}(?!\d)/.exec(description)?.[0] ?? (status && !isMasked(description) ? 'none' : undefined);
  const user = shownValue(fields, 'User Identity');
  if (isOtherName(user, executingAccount(fields)))
    return { prtAttemptStatusIfOwnName: status, prtAttemptHttpErrorIfOwnName: httpError, prtAttemptErrorIfOwnName: error };
  return {
    prtAttemptStatus: status,
    prtAttemptHttpError: httpError,
    prtAttemptError: error,
    federationRefusal: namesFederationRefusal(description) ? 'seen' : undefined,
    userNameSuffix: suffixOf(user),
  };
}

/** Lines printed only after an attempt. */
export const attemptFields: readonly string[] = ['Attempt Status', 'Server Error Description', 'HTTP Error'];

function isAttempt(fields: readonly Field[]): boolean {
  if (!isAnyPrinted(fields, attemptFields)) return false;
  const at = (name: string): number => fields.findIndex((field) => field.name === name);
  const first = Math.min(...attemptFields.map(at).filter((index) => index >= 0));
  // After EnterprisePrt, the block describes the AD FS token.
  if (at('EnterprisePrt') >= 0 && first > at('EnterprisePrt')) return false;
  const attempted = utcMoment(shownValue(fields, 'Previous Prt Attempt') ?? '');
  const updated = utcMoment(shownValue(fields, 'AzureAdPrtUpdateTime') ?? '');
  return attempted === undefined || updated === undefined || attempted >= updated;
}

/** Whether two user names certainly differ. `CONTOSO\anna, anna@contoso.example` names one account twice. */
function isOtherName(user: string | undefined, account: string | undefined): boolean {
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
