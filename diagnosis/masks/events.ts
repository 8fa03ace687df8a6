import { anyCode } from '../error-code';
import { isCodeId } from '../error-codes/tables';
import { eventsOf } from '../events';
import type { LoggedEvent } from '../reader/reading';
import type { Conceal } from './mask';

/** Eight digits without a letter may be a number of somebody, so they must be a code that is known. */
const isShown = (code: string): boolean => isCodeId(code) || (anyCode.test(code) && /[a-f]|^AADSTS/.test(code.slice(2)));

/** Takes an event; gives its number and its codes, each hidden unless it can be nothing else. */
export function maskedEvent({ id, codes }: Pick<LoggedEvent, 'id' | 'codes'>, conceal: Conceal): { id: string; codes: string } {
  return {
    id: eventsOf(id).length > 0 ? `${id}` : conceal(`${id}`),
    codes: codes.map((code) => (isShown(code) ? code : conceal(code))).join(', '),
  };
}
