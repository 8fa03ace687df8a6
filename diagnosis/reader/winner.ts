import type { Output } from './outputs';
import type { Field } from './reading';

/** The value of a field outside work accounts: null printed empty, undefined not printed. */
export function valueOf(fields: readonly Field[], name: string): string | null | undefined {
  return fields.find((field) => field.name === name && !field.section.startsWith('Work Account '))?.value;
}

/** SYSTEM and the account of the PC itself, which ends with a dollar sign. */
export function isSystemAccount(account: string): boolean {
  const name = account.split(',', 1)[0]?.trim() ?? '';
  return /\\(?:SYSTEM|SYSTÈME)$/i.test(name) || name.endsWith('$');
}

/** The account that ran the tool; the proxy test names the one of its own task. */
export const executingAccount = (fields: readonly Field[]): string | undefined =>
  fields.find(({ name, section }) => name === 'Executing Account Name' && section !== 'URL Specific Proxy Config')?.value ?? undefined;

function isOfAffectedUser({ fields }: Output): boolean {
  const failed = /^ERROR/i.test(valueOf(fields, 'WamDefaultSet') ?? '') && valueOf(fields, 'AzureAdJoined') === 'YES';
  return fields.some(({ section }) => section === 'User State') && !failed && !isSystemAccount(executingAccount(fields) ?? '');
}

/** Takes the outputs of a text; gives the one that counts: the last with a User State that the affected user ran, else the last. */
export const winnerOf = (outputs: readonly Output[]): Output | undefined => outputs.findLast(isOfAffectedUser) ?? outputs.at(-1);
