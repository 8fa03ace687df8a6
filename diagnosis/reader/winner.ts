import { newestOf } from './dated';
import { executingAccount, isSystemAccount, printedValue } from './fields';
import { isOfNow, isSetApart } from './output-headings';
import type { Output } from './outputs';

/** Not run as SYSTEM, and not elevated by another account, for which WamDefaultSet is an error. */
function isOfAffectedUser({ fields }: Output): boolean {
  const failed = /^ERROR/i.test(printedValue(fields, 'WamDefaultSet') ?? '') && printedValue(fields, 'AzureAdJoined') === 'YES';
  return !failed && !isSystemAccount(executingAccount(fields) ?? '');
}

const hasUserState = ({ fields }: Output): boolean => fields.some(({ section }) => section === 'User State');

/**
 * The output that counts: of those with a User State that the affected user ran, the newest by the dates above them, or else the
 * only one that a heading calls that of now, or else the last that no heading calls an earlier one or that of a PC without the fault.
 * Lines copied by hand may lack a User State.
 */
export function winnerOf(outputs: readonly Output[]): Output | undefined {
  const isAnyTitled = outputs.some(({ isTitled }) => isTitled);
  const fit = outputs.filter((output) => isOfAffectedUser(output) && (hasUserState(output) || !isAnyTitled));
  const candidates = fit.length > 0 ? fit : outputs;
  const [now, ...others] = candidates.length > 1 ? candidates.filter(isOfNow) : [];
  const present = others.length === 0 ? now : undefined;
  return newestOf(candidates) ?? present ?? candidates.findLast((output) => !isSetApart(output)) ?? candidates.at(-1);
}
