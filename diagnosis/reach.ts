import type { Cause } from './cause';
import { type Condition, type Evidence, factUnder, holdsIn } from './condition';
import type { FactId } from './facts';

/** True while the open questions could still make the cause true; otherwise asking about it is pointless. */
export const isWithinReach = ({ condition }: Pick<Cause, 'condition'>, evidence: Evidence, isOpen: (fact: FactId) => boolean): boolean =>
  canBe(true, condition, evidence, isOpen);

function canBe(wanted: boolean, condition: Condition, evidence: Evidence, isOpen: (fact: FactId) => boolean): boolean {
  if ('not' in condition) return canBe(!wanted, condition.not, evidence, isOpen);
  const can = (part: Condition) => canBe(wanted, part, evidence, isOpen);
  if ('all' in condition) return wanted ? condition.all.every(can) : condition.all.some(can);
  if ('any' in condition) return wanted ? condition.any.some(can) : condition.any.every(can);
  const holds = holdsIn(condition, evidence);
  if (holds !== 'unknown') return holds === wanted;
  const fact = factUnder(condition, evidence.known);
  return fact !== undefined && isOpen(fact);
}
