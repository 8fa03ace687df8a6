import { anyCode } from '../error-code';
import { isCodeId } from '../error-codes/tables';
import { eventsOf } from '../events';
import type { LoggedEvent } from '../reader/reading';
import type { Conceal } from './mask';

/** Eight digits without a letter could be someone's number, so only a known code is shown. */
const isShown = (code: string): boolean => isCodeId(code) || (anyCode.test(code) && /[a-f]|^AADSTS/.test(code.slice(2)));

/** A code, hidden unless it can't be anything else. */
export const maskedCode = (code: string, conceal: Conceal): string => (isShown(code) ? code : conceal(code));

/** The id and codes of an event, each hidden unless it can't be anything else. */
export function maskedEvent({ id, codes }: Pick<LoggedEvent, 'id' | 'codes'>, conceal: Conceal): { id: string; codes: string } {
  return {
    id: eventsOf(id).length > 0 ? `${id}` : conceal(`${id}`),
    codes: codes.map((code) => maskedCode(code, conceal)).join(', '),
  };
}
