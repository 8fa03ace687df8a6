import { attemptFacts } from './attempt-facts';
import { executingAccount, isOfPerson, printedValue, shownValue, yesNo } from './fields';
import type { PartialFacts } from './partial-facts';
import type { Field, Reading } from './reading';
import { isMasked } from './values';

/** What an output proves of the person who ran it: nothing when run as SYSTEM or remotely; elevated, YES alone; NO waits until they say that it was their own account. */
export function personFacts(reading: Reading): PartialFacts {
  if (!isOfPerson(reading)) return {};
  const { fields, notes } = reading;
  const token = yesNo(shownValue(fields, 'AzureAdPrt'));
  const account = shownValue(fields, 'WamDefaultSet');
  const accountSet = /^ERROR\b/i.test(account ?? '') ? 'error' : yesNo(account);
  const registered = yesNo(shownValue(fields, 'WorkplaceJoined'));
  // Elevated, NO and a personal account may be said of an administrator.
  const doubtful = notes.includes('ran-elevated');
  const unless = (value: string | undefined) => (doubtful && value === 'no' ? undefined : value);
  const only = (value: string | undefined) => (doubtful && value === 'no' ? 'no' : undefined);
  return {
    workplaceJoined: unless(registered),
    azureAdPrt: unless(token),
    azureAdPrtIfOwnAccount: only(token),
    wamDefaultSet: unless(accountSet),
    wamDefaultSetIfOwnAccount: only(accountSet),
    wamDefaultAccount: doubtful && defaultAccount(fields) === 'personal' ? undefined : defaultAccount(fields),
    localAccount: doubtful ? undefined : localAccount(fields),
    ...attemptFacts(fields),
  };
}

/** The end of WamDefaultGUID names the provider, also beside a masked GUID. */
function defaultAccount(fields: readonly Field[]): string | undefined {
  const provider = printedValue(fields, 'WamDefaultGUID') ?? '';
  if (/\(AzureAd\)$/i.test(provider)) return 'work';
  if (/\(MicrosoftAccount\)$/i.test(provider)) return 'personal';
  return /^consumers$/i.test(shownValue(fields, 'WamDefaultAuthority') ?? '') ? 'personal' : undefined;
}

/**
 * Whether the one who ran it signed in with an account of the PC itself: `PC-0042\\anna` without a user name of the directory.
 * Names of PCs are cut at 15 letters there.
 */
function localAccount(fields: readonly Field[]): string | undefined {
  const account = executingAccount(fields);
  const [device] = shownValue(fields, 'Device Name')?.split('.') ?? [];
  if (!account || !device || isMasked(account)) return undefined;
  const [place, name] = account.split(',', 1)[0]?.trim().split('\\') ?? [];
  if (account.includes('@') || !name) return account.includes('@') ? 'no' : undefined;
  return place?.toLowerCase() === device.slice(0, 15).toLowerCase() ? 'yes' : 'no';
}
