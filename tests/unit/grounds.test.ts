import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causeIds, causeOf } from '@/diagnosis/causes';
import { evaluate } from '@/diagnosis/condition';
import { diagnose } from '@/diagnosis/diagnose';
import { isAsked } from '@/diagnosis/facts';
import { mentionedIn } from '@/diagnosis/grounds';
import { verdictOf } from '@/diagnosis/verdict';
import { knownFacts, marks } from './arbitraries';
import { runs } from './runs';

test('a cause not evaluated, because none of its facts is known, gets the verdict that evaluating it would give', () => {
  fc.assert(
    fc.property(
      knownFacts,
      fc.boolean(),
      marks,
      fc.option(fc.date({ noInvalidDate: true }), { nil: undefined }),
      (all, few, tried, now) => {
        const { counted: known, possible } = diagnose({
          known: few ? Object.fromEntries(Object.entries(all).slice(0, 4)) : all,
          tried,
          now,
        });
        const evidence = { known, tried, now };
        const spoken = mentionedIn(known);
        for (const [place, id] of causeIds.entries()) {
          if (spoken[place]) continue;
          expect(verdictOf(causeOf(id), evidence), id).toBe('unknown');
          expect(possible.find((one) => one.id === id)?.missing, id).toEqual(
            evaluate(causeOf(id).condition, evidence).facts.filter(isAsked),
          );
        }
      },
    ),
    { numRuns: runs(100) },
  );
});

test('only causes that use a known fact are evaluated', () => {
  const judged = (known: Parameters<typeof mentionedIn>[0]) => causeIds.filter((_, place) => mentionedIn(known)[place]);
  expect(judged({ settingsUrl: 'empty' })).toContain('settings-url-empty');
  expect(judged({ windowsRelease: 'windows-11' })).toContain('windows-too-old');
  expect(judged({}).length).toBeLessThan(5);
});
