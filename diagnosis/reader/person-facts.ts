import { attemptFacts } from './attempt-facts';
import { executingAccount, isOfPerson, printedValue, shownValue, yesNo } from './fields';
import type { PartialFacts } from './partial-facts';
import type { Field, Reading } from './reading';
import { isMasked } from './values';

/**
 * Facts about the user: none if run as SYSTEM or remotely. In an elevated run YES counts at once; NO waits until they confirm that it was
 * their own account.
 */
export function personFacts(reading: Reading): PartialFacts {
  if (!isOfPerson(reading)) return {};
  const { fields, notes } = reading;
  const token = yesNo(shownValue(fields, 'AzureAdPrt'));
  const account = shownValue(fields, 'WamDefaultSet');
  const accountSet = /^ERROR\b/i.test(account ?? '') ? 'error' : yesNo(account);
  const registered = yesNo(shownValue(fields, 'WorkplaceJoined'));
  // In an elevated run, NO and a personal account may describe an administrator.
  const isElevated = notes.includes('ran-elevated');
  const ifCertain = (value: string | undefined) => (isElevated && value === 'no' ? undefined : value);
  const ifConfirmed = (value: string | undefined) => (isElevated && value === 'no' ? 'no' : undefined);
  return {
    workplaceJoined: ifCertain(registered),
    azureAdPrt: ifCertain(token),
    azureAdPrtIfOwnAccount: ifConfirmed(token),
    wamDefaultSet: ifCertain(accountSet),
    wamDefaultSetIfOwnAccount: ifConfirmed(accountSet),
    wamDefaultAccount: isElevated && defaultAccount(fields) === 'personal' ? undefined : defaultAccount(fields),
    localAccount: isElevated ? undefined : localAccount(fields),
    ...attemptFacts(fields),
  };
}

/** The end of WamDefaultGUID names the provider, even if the GUID is masked. */
function defaultAccount(fields: readonly Field[]): string | undefined {
  const provider = printedValue(fields, 'WamDefaultGUID') ?? '';
  if (/\(AzureAd\)$/i.test(provider)) return 'work';
  if (/\(MicrosoftAccount\)$/i.test(provider)) return 'personal';
  return /^consumers$/i.test(shownValue(fields, 'WamDefaultAuthority') ?? '') ? 'personal' : undefined;
}

/**
 * Whether a local account ran dsregcmd: `PC-0042\anna` without a UPN.
 * The computer name in it is cut at 15 characters.
 */
function localAccount(fields: readonly Field[]): string | undefined {
  const account = executingAccount(fields);
  const [device] = shownValue(fields, 'Device Name')?.split('.') ?? [];
  if (!account || !device || isMasked(account)) return undefined;
  const [domain, name] = account.split(',', 1)[0]?.trim().split('\\') ?? [];
  if (account.includes('@') || !name) return account.includes('@') ? 'no' : undefined;
  return domain?.toLowerCase() === device.slice(0, 15).toLowerCase() ? 'yes' : 'no';
}
