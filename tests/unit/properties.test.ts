import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCase, queryOf } from '@/diagnosis/case';
import { causeIds, causeOf } from '@/diagnosis/causes';
import { evaluate } from '@/diagnosis/condition';
import { diagnose } from '@/diagnosis/diagnose';
import { type FactId, factIds, isAsked, type Known, unsure } from '@/diagnosis/facts';
import { settle } from '@/diagnosis/settle';
import { stepOf } from '@/diagnosis/steps';
import { cases, knownFacts, valuesOf } from './arbitraries';

const seeded = { seed: 20261123, numRuns: 1500 };

test('a decided condition never changes when more facts arrive', () => {
  fc.assert(
    fc.property(knownFacts, knownFacts, fc.constantFrom(...causeIds), (some, more, id) => {
      const { condition } = causeOf(id);
      // What was asked in vain is not known, so more facts may fill it.
      const known = Object.fromEntries(Object.entries(some).filter(([, value]) => value !== unsure)) as Known;
      const before = evaluate(condition, { known: settle(known), tried: [] }).holds;
      const all = settle({ ...more, ...settle(known) });
      fc.pre(isOneWindows(all));
      const after = evaluate(condition, { known: all, tried: [] }).holds;
      if (before !== 'unknown') expect(after).toBe(before);
    }),
    seeded,
  );
});

/** False where the release and the build speak of two different PCs. */
const isOneWindows = ({ windowsBuild = unsure, windowsRelease = unsure }: Known) =>
  windowsBuild === unsure || windowsRelease === unsure || Number(windowsBuild.split('.')[0]) >= 22000 === (windowsRelease === 'windows-11');

test('what is missing is what is not known, and a finding rests on what is known', () => {
  fc.assert(
    fc.property(knownFacts, (known) => {
      const { findings, possible } = diagnose({ known, tried: [] });
      const all = settle(known);
      for (const { because } of findings) for (const fact of because) expect(all[fact]).toBeDefined();
      for (const { missing } of possible)
        for (const fact of missing)
          expect(all[fact] === undefined || all[fact] === unsure || fact === 'windowsBuild' || fact === 'windowsRelease').toBe(true);
    }),
    seeded,
  );
});

describe('an interview', () => {
  test('ends, whatever is answered', () => {
    fc.assert(
      fc.property(knownFacts, fc.infiniteStream(fc.nat()), (start, picks) => {
        const known: Record<string, string> = { ...start };
        const asked: FactId[] = [];
        for (let fact = diagnose({ known, tried: [] }).nextQuestion; fact; fact = diagnose({ known, tried: [] }).nextQuestion) {
          expect(asked).not.toContain(fact);
          expect(isAsked(fact)).toBe(true);
          asked.push(fact);
          const answers = [...valuesOf(fact), unsure];
          known[fact] = answers[(picks.next().value ?? 0) % answers.length] ?? unsure;
        }
        expect(asked.length).toBeLessThanOrEqual(factIds.length);
      }),
      { ...seeded, numRuns: 300 },
    );
  });
});

test('every cause can be a finding', () => {
  const found = causeIds.filter((id) =>
    causeOf(id).examples.fires.some(({ known, tried = [] }) => diagnose({ known, tried }).findings.some((finding) => finding.id === id)),
  );
  expect(found).toEqual(causeIds);
});

test('steps never go back from destructive to harmless, and stand once', () => {
  const rank = { none: 0, signsOut: 1, restarts: 1, destructive: 2 };
  fc.assert(
    fc.property(knownFacts, (known) => {
      const { steps } = diagnose({ known, tried: [] });
      const ranks = steps.map(({ id }) => rank[stepOf(id).risk]);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    }),
    seeded,
  );
});

test('an address gives back the case that it was made of', () => {
  fc.assert(
    fc.property(cases, (state) => {
      expect(parseCase(new URLSearchParams(queryOf(state)))).toEqual(state);
    }),
    seeded,
  );
});

test('an address of nonsense is an empty case', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
      const state = parseCase(pairs.filter(([name]) => !(factIds as string[]).includes(name)));
      expect(state.known).toEqual({});
    }),
    seeded,
  );
});
