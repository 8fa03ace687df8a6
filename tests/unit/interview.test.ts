import { describe, expect, test } from 'vitest';
import { diagnose } from '@/diagnosis/diagnose';
import { definitionOf, factIds, isAsked, isAskedOf, unsure } from '@/diagnosis/facts';
import { symptomFacts } from '@/diagnosis/symptoms';
import { canBeAnswered, greedyCount, hasHonestEnd, interview, mean, plays, playUnsure } from '../../scripts/interview';

const played = {
  employee: plays.map((play) => interview(play, 'employee')),
  helpDesk: plays.map((play) => interview(play, 'helpDesk')),
};

describe.each(['employee', 'helpDesk'] as const)('an interview of the %s, from what the person says to its end', (audience) => {
  const counts = played[audience].map(({ questions }) => questions.length);

  test('takes few questions on average, and never more than 8', () => {
    expect(mean(counts)).toBeLessThanOrEqual(audience === 'employee' ? 3 : 3.2);
    expect(Math.max(...counts)).toBeLessThanOrEqual(8);
  });

  test('takes at most 1.5 times as many questions as the greedy tree that knows every case', () => {
    expect(mean(counts)).toBeLessThanOrEqual(1.5 * mean(plays.map(greedyCount)));
  });

  test('asks only what the audience can answer', () => {
    for (const { questions } of played[audience]) for (const fact of questions) expect(isAskedOf(fact, audience), fact).toBe(true);
  });
});

test('an employee’s interview ends with the cause, another finding, or whom to ask what', () => {
  expect(played.employee.filter((one) => !hasHonestEnd(one)).map(({ play }) => play.cause)).toEqual([]);
});

test('where one answer in five is unknown, 75 % of the plays end with the cause, the others with a finding or whom to ask what', () => {
  const ends = playUnsure();
  expect(ends.filter(({ isFound }) => isFound).length / ends.length).toBeGreaterThanOrEqual(0.75);
  expect(ends.filter((one) => !hasHonestEnd(one)).map(({ play }) => play.cause)).toEqual([]);
});

test('the help desk finds every cause that answers alone can prove, unless nothing points to it while its link holds', () => {
  const missed = played.helpDesk.filter(({ play, isFound }) => canBeAnswered(play) && !isFound);
  expect(missed.map(({ play }) => play.cause)).toEqual(['second-registration', 'mixed-case-user-name']);
});

test('volunteered facts can be given on the symptoms page, or decide an existing finding', () => {
  const notOnSymptomsPage = factIds.filter((fact) => definitionOf(fact).volunteered && !symptomFacts.has(fact));
  expect(notOnSymptomsPage).toEqual(['windowsKind']);
  for (const fact of factIds.filter((one) => definitionOf(one).volunteered)) expect(isAsked(fact)).toBe(true);
});

test('neither a link that holds nor anything after a broken one is asked about', () => {
  const known = {
    expectation: 'settings',
    missingSettings: 'everything',
    settingsPage: 'on',
    azureAdJoined: 'yes',
    domainJoined: 'yes',
    deviceAuthStatus: 'success',
    azureAdPrt: 'yes',
  };
  expect(definitionOf(diagnose({ known, tried: [] }).nextQuestion ?? 'pasteSeen').link).toBe('account');
  const broken = { ...known, deviceAuthStatus: 'disabled-or-deleted', azureAdPrt: unsure };
  expect(diagnose({ known: broken, tried: [] }).nextQuestion).toBe(null);
  expect(diagnose({ known: broken, tried: [] }, 'helpDesk').nextQuestion).toBe('deviceInDirectory');
});
