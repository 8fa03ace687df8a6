import { type CauseId, causeIds, causeOf } from '../causes';
import { evaluate } from '../condition';
import { definitionOf, factIds } from '../facts';
import { isWorkAccount, type SectionName } from '../reader/catalogue';

/** The causes a field can prove: those in the field's own link of the chain that depend on it. */
export function causesProvenBy(section: SectionName, name: string): readonly CauseId[] {
  if (isWorkAccount(section)) return [];
  const shown = factIds.filter((fact) => definitionOf(fact).field === name);
  return causeIds.filter((id) => {
    const { link, condition } = causeOf(id);
    const { facts } = evaluate(condition, { known: {}, tried: [] });
    return shown.some((fact) => definitionOf(fact).link === link && facts.includes(fact));
  });
}
