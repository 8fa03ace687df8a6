import fc from 'fast-check';
import type { Case } from '@/diagnosis/case';
import { definitionOf, type FactId, factIds, type Known, unsure } from '@/diagnosis/facts';
import { noteIds } from '@/diagnosis/notes';
import { stepIds } from '@/diagnosis/steps';
import { markOf, outcomes, type Tried } from '@/diagnosis/tried';

const codes: Readonly<Record<string, readonly string[]>> = {
  windowsBuild: ['10240', '10586', '10586.100', '10586.494', '14393.10', '14393', '19045.3570', '19045.6216', '22000', '26100.4946'],
  joinError: ['0x801c001d', '0x801c03f2', '0x80072ee7', '0x80290407', '0xcaa90017', '0x801c000e', '0x801c0002', '0x801c03f3', '0x80090311'],
  deviceAuthError: ['0x801c0005', 'AADSTS50155', '0x80072f9a'],
  prtAttemptStatus: ['0xc000006a', '0xc000005f', '0xc004844c', '0xc00484c1', '0xc000023c'],
  prtAttemptHttpError: ['0x80072ee7'],
  prtAttemptError: [
    'AADSTS53003',
    'AADSTS90002',
    'AADSTS700003',
    'AADSTS50034',
    'AADSTS50057',
    'AADSTS50076',
    'AADSTS50079',
    'AADSTS50126',
    'AADSTS50173',
  ],
  prtAttemptStatusIfOwnName: ['0xc000006a'],
  prtAttemptHttpErrorIfOwnName: ['0x80072ee7'],
  prtAttemptErrorIfOwnName: ['AADSTS50126'],
  seenCode: ['0x801c0003', '0x801c03ed'],
  syncEventError: ['AADSTS50155', 'AADSTS50076', 'AADSTS50058', 'AADSTS50055'],
};

/** Possible values of a fact, including codes and builds. */
export const valuesOf = (fact: FactId): readonly string[] => [...(definitionOf(fact).values ?? []), ...(codes[fact] ?? [])];

/** Any facts, including "I do not know". */
export const knownFacts: fc.Arbitrary<Known> = fc.record(
  Object.fromEntries(factIds.map((fact) => [fact, fc.constantFrom(...valuesOf(fact), ...(definitionOf(fact).asked ? [unsure] : []))])),
  { requiredKeys: [] },
);

/** Any tried steps, each once, with an outcome. */
export const marks: fc.Arbitrary<readonly Tried[]> = fc
  .uniqueArray(fc.record({ step: fc.constantFrom(...stepIds), outcome: fc.constantFrom(...outcomes) }), { selector: ({ step }) => step })
  .map((steps) => steps.map(({ step, outcome }) => markOf(step, outcome)));

/** Any case that a URL can contain. */
export const cases: fc.Arbitrary<Case> = fc.record({
  known: knownFacts,
  tried: marks,
  notes: fc.uniqueArray(fc.constantFrom(...noteIds)),
  overruled: fc.uniqueArray(fc.constantFrom(...factIds)),
});
