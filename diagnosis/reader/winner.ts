import { executingAccount, isSystemAccount, printedValue } from './fields';
import type { Output } from './outputs';

function isOfAffectedUser({ fields }: Output): boolean {
  const failed = /^ERROR/i.test(printedValue(fields, 'WamDefaultSet') ?? '') && printedValue(fields, 'AzureAdJoined') === 'YES';
  return fields.some(({ section }) => section === 'User State') && !failed && !isSystemAccount(executingAccount(fields) ?? '');
}

/** The output that counts: the last with a User State that the affected user ran, or else the last. */
export const winnerOf = (outputs: readonly Output[]): Output | undefined => outputs.findLast(isOfAffectedUser) ?? outputs.at(-1);
