import fc from 'fast-check';
import type { Case } from '@/diagnosis/case';
import { definitionOf, type FactId, factIds, type Known, unsure } from '@/diagnosis/facts';
import { noteIds } from '@/diagnosis/notes';
import { stepIds } from '@/diagnosis/steps';

const codes: Readonly<Record<string, readonly string[]>> = {
  windowsBuild: ['10240', '10586', '10586.100', '10586.494', '14393.10', '14393', '19045.3570', '19045.6216', '22000', '26100.4946'],
  prtAttemptError: ['AADSTS50076', 'AADSTS50079', 'AADSTS50126', 'AADSTS50173'],
  syncEventError: ['AADSTS50076', 'AADSTS50058', 'AADSTS50055'],
};

/** Values that a fact can have, codes and builds included. */
export const valuesOf = (fact: FactId): readonly string[] => [...(definitionOf(fact).values ?? []), ...(codes[fact] ?? [])];

/** Any facts, "I do not know" included. */
export const knownFacts: fc.Arbitrary<Known> = fc.record(
  Object.fromEntries(factIds.map((fact) => [fact, fc.constantFrom(...valuesOf(fact), ...(definitionOf(fact).asked ? [unsure] : []))])),
  { requiredKeys: [] },
);

/** Any case that an address can hold. */
export const cases: fc.Arbitrary<Case> = fc.record({
  known: knownFacts.map((known) => known),
  tried: fc.uniqueArray(fc.constantFrom(...stepIds)),
  notes: fc.uniqueArray(fc.constantFrom(...noteIds)),
  overruled: fc.uniqueArray(fc.constantFrom(...factIds)),
});
