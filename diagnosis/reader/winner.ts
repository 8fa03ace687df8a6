import { executingAccount, isSystemAccount, printedValue } from './fields';
import type { Output } from './outputs';

/** Not run as SYSTEM, and not elevated by another account, for which WamDefaultSet is an error. */
function isOfAffectedUser({ fields }: Output): boolean {
  const failed = /^ERROR/i.test(printedValue(fields, 'WamDefaultSet') ?? '') && printedValue(fields, 'AzureAdJoined') === 'YES';
  return !failed && !isSystemAccount(executingAccount(fields) ?? '');
}

const hasUserState = ({ fields }: Output): boolean => fields.some(({ section }) => section === 'User State');

/** The output that counts: the last with a User State that the affected user ran, or else the last. Lines copied by hand may lack it. */
export function winnerOf(outputs: readonly Output[]): Output | undefined {
  const isAnyTitled = outputs.some(({ isTitled }) => isTitled);
  return outputs.findLast((output) => isOfAffectedUser(output) && (hasUserState(output) || !isAnyTitled)) ?? outputs.at(-1);
}
