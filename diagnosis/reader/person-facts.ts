import type { Facts } from './facts-of';
import { executingAccount, isOfPerson, printedValue, shownValue, yesNo } from './fields';
import { utcMoment } from './moments';
import type { Field, Reading } from './reading';
import { isMasked } from './values';

/** What an output proves of the person who ran it: nothing when run as SYSTEM or remotely; elevated, YES alone; NO waits until they say that it was their own account. */
export function personFacts(reading: Reading): Facts {
  if (!isOfPerson(reading)) return {};
  const { fields, notes } = reading;
  const token = yesNo(shownValue(fields, 'AzureAdPrt'));
  const account = shownValue(fields, 'WamDefaultSet');
  const accountSet = /^ERROR\b/i.test(account ?? '') ? 'error' : yesNo(account);
  const registered = yesNo(shownValue(fields, 'WorkplaceJoined'));
  // Elevated, NO may be said of an administrator.
  const doubtful = notes.includes('ran-elevated');
  const unless = (value: string | undefined) => (doubtful && value === 'no' ? undefined : value);
  const only = (value: string | undefined) => (doubtful && value === 'no' ? 'no' : undefined);
  return {
    workplaceJoined: unless(registered),
    azureAdPrt: unless(token),
    azureAdPrtIfOwnAccount: only(token),
    wamDefaultSet: unless(accountSet),
    wamDefaultSetIfOwnAccount: only(accountSet),
    wamDefaultAccount: defaultAccount(fields),
    prtAttemptError: prtAttemptError(fields),
  };
}

/** The end of WamDefaultGUID names the provider, also beside a masked GUID. */
function defaultAccount(fields: readonly Field[]): string | undefined {
  const provider = printedValue(fields, 'WamDefaultGUID') ?? '';
  if (/\(AzureAd\)$/i.test(provider)) return 'work';
  if (/\(MicrosoftAccount\)$/i.test(provider)) return 'personal';
  return /^consumers$/i.test(shownValue(fields, 'WamDefaultAuthority') ?? '') ? 'personal' : undefined;
}

/** The AADSTS code of the last attempt to get a token, unless the token is newer or the attempt was another user's. */
function prtAttemptError(fields: readonly Field[]): string | undefined {
  const at = (name: string): number => fields.findIndex((field) => field.name === name);
  // Below EnterprisePrt the block belongs to the token of AD FS.
  if (at('EnterprisePrt') >= 0 && at('Server Error Description') > at('EnterprisePrt')) return undefined;
  const attempted = utcMoment(shownValue(fields, 'Previous Prt Attempt') ?? '');
  const updated = utcMoment(shownValue(fields, 'AzureAdPrtUpdateTime') ?? '');
  if (attempted !== undefined && updated !== undefined && attempted < updated) return undefined;
  if (isOfAnother(shownValue(fields, 'User Identity'), executingAccount(fields))) return undefined;
  return /AADSTS[1-9]\d{4,6}(?!\d)/.exec(printedValue(fields, 'Server Error Description') ?? '')?.[0];
}

/** Whether two user names are known to differ. `CONTOSO\\anna, anna@contoso.example` names the account twice. */
function isOfAnother(user: string | undefined, account: string | undefined): boolean {
  const upn = account
    ?.split(',')
    .map((name) => name.trim())
    .find((name) => /^[^@\s]+@[^@\s]+$/.test(name));
  if (!upn || !user?.includes('@') || isMasked(upn)) return false;
  return upn.toLowerCase() !== user.toLowerCase();
}
