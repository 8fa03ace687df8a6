import { expect, test } from 'vitest';
import { diagnose } from '@/diagnosis/diagnose';
import { definitionOf, factIds, isAsked } from '@/diagnosis/facts';
import { symptomFacts } from '@/diagnosis/symptoms';
import { mean, playAll } from '../../scripts/interview';

const ours = playAll();

test('without a paste, finding a cause takes at most 1.5 times as many questions as the greedy tree, and never more than 12', () => {
  const counts = ours.ours.map(({ count }) => count);
  expect(mean(counts)).toBeLessThanOrEqual(1.5 * mean(ours.greedy));
  expect(Math.max(...counts)).toBeLessThanOrEqual(12);
});

test('every cause that answers alone can prove becomes a finding', () => {
  const missed = ours.ours.filter(({ end, cause, truth, start, tried = [] }) => {
    const { findings } = diagnose({ known: { ...truth, ...start }, tried });
    return end !== 'found' && findings.some(({ id }) => id === cause);
  });
  // Causes that nothing points to are not asked about while their link holds.
  expect(missed.map(({ cause }) => cause)).toEqual(['mixed-case-user-name']);
});

test('volunteered facts can be given on the symptoms page, or decide an existing finding', () => {
  const notOnSymptomsPage = factIds.filter((fact) => definitionOf(fact).volunteered && !symptomFacts.has(fact));
  expect(notOnSymptomsPage).toEqual(['windowsKind']);
  for (const fact of factIds.filter((one) => definitionOf(one).volunteered)) expect(isAsked(fact)).toBe(true);
});

test('a symptom’s own questions come before those of the chain', () => {
  expect(diagnose({ known: { missingSettings: 'ie-favourites' }, tried: [] }).nextQuestion).toBe('windowsBuild');
  expect(diagnose({ known: { credentials: 'changed' }, tried: [] }).nextQuestion).toBe('event6065');
});

test('neither a link that holds nor anything after a broken one is asked about', () => {
  const known = { windowsBuild: '26100.4946', azureAdJoined: 'yes', domainJoined: 'yes', deviceAuthStatus: 'success', azureAdPrt: 'yes' };
  expect(definitionOf(diagnose({ known, tried: [] }).nextQuestion ?? 'pasteSeen').link).toBe('account');
  const broken = {
    windowsBuild: '26100.4946',
    azureAdJoined: 'yes',
    domainJoined: 'yes',
    deviceAuthStatus: 'disabled-or-deleted',
    deviceInDirectory: 'disabled',
    settingsPage: 'on',
  };
  expect(diagnose({ known: broken, tried: [] }).nextQuestion).toBe(null);
});
