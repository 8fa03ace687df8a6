import type { Cause } from './cause';
import { type Condition, type Evidence, evaluate } from './condition';
import { isAsked } from './facts';

/** True while answers that can still be asked for could make a cause true: only then is it worth a question. */
export const isWithinReach = ({ condition }: Pick<Cause, 'condition'>, evidence: Evidence): boolean => canBe(true, condition, evidence);

function canBe(wanted: boolean, condition: Condition, evidence: Evidence): boolean {
  if ('not' in condition) return canBe(!wanted, condition.not, evidence);
  const [parts, decisive] = 'all' in condition ? [condition.all, false] : 'any' in condition ? [condition.any, true] : [undefined, false];
  if (parts) {
    const can = (part: Condition) => canBe(wanted, part, evidence);
    return wanted === decisive ? parts.some(can) : parts.every(can);
  }
  const { holds, facts } = evaluate(condition, evidence);
  return holds === 'unknown' ? facts.some((fact) => isAsked(fact) && evidence.known[fact] === undefined) : holds === wanted;
}
