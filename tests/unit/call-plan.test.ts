import { expect, test } from 'vitest';
import { locales } from '@/content';
import { type Case, parseQuery } from '@/diagnosis/case';
import { definitionOf, factIds, isAsked } from '@/diagnosis/facts';
import { lastSteps } from '@/diagnosis/steps';
import { stepTried } from '@/diagnosis/tried';
import { callPlanOf } from '@/features/call/plan';
import { deskQuestionOf, sayStep } from '@/features/call/words';
import { diagnosisOf } from '@/features/diagnosis-of';
import { type Shape, shapeOf } from '@/features/result/shape';

const caseOf = (query: string): Case => ({ ...parseQuery(query), view: 'call' });

function planOf(query: string) {
  const state = caseOf(query);
  const diagnosis = diagnosisOf(state);
  return { ...callPlanOf(shapeOf(diagnosis, state), diagnosis, state), diagnosis, state };
}

const doubtful = 'azureAdJoined=yes&settingsUrl=empty';

test.each([
  doubtful,
  `${doubtful}&tried=restart-and-sign-in`,
  `${doubtful}&restarted=no&wamDefaultSet=no&tried=restart-and-sign-in.could-not`,
  'azureAdJoined=no&domainJoined=yes&hybridJoinUsed=yes',
  'settingsPage=off',
])('every step of %s is there once', (query) => {
  const { open, later, done, diagnosis } = planOf(query);
  const all = [...(open ? [open] : []), ...later, ...done];
  expect([...all].sort()).toEqual(diagnosis.steps.map(({ id }) => id).sort());
});

test('a question that the open step finds out is not asked twice', () => {
  const { diagnosis, state } = planOf('settingsPage=on');
  const asked = { ...diagnosis, nextQuestion: 'windowsBuild' as const };
  const finding = diagnosisOf(caseOf('settingsPage=off')).findings[0];
  if (!finding) throw new Error('There is no finding.');
  const shape: Shape = { kind: 'cause', finding, certainty: 'certain', turn: { kind: 'step', step: 'look-up-build' }, others: [] };
  expect(callPlanOf(shape, asked, state)).toMatchObject({ open: 'look-up-build', question: undefined, asksFirst: false });
});

test('a question that can change the finding or its steps comes before the step', () => {
  expect(planOf(doubtful)).toMatchObject({ open: 'ask-roaming-offered', question: 'roamingManagedBy', asksFirst: true });
});

test('whether an output is fresh is asked before the step only if the cause is not certain', () => {
  const waiting = 'azureAdJoined=yes&certificateValidityIfJustRun=valid';
  expect(planOf(waiting)).toMatchObject({ question: 'ranJustNow', asksFirst: true });
  expect(planOf(`${waiting}&deviceAuthStatus=disabled-or-deleted`)).toMatchObject({ question: 'ranJustNow', asksFirst: false });
});

test('without a finding the question comes first, then the last steps', () => {
  expect(planOf('settingsPage=on')).toMatchObject({ open: undefined, asksFirst: true, later: [] });
  const state = caseOf('');
  const plan = callPlanOf({ kind: 'unclear', isUnseen: false }, { ...diagnosisOf(state), nextQuestion: null, reasonToAsk: null }, state);
  expect([plan.open, ...plan.later]).toEqual(lastSteps);
});

test('after "it helped" nothing is left to do or to ask', () => {
  const { open, later, question, done, state } = planOf('settingsPage=off&tried=switch-sync-on.helped');
  expect([open, later, question]).toEqual([undefined, [], undefined]);
  expect(done).toEqual(state.tried.map(stepTried));
});

test('before a sign-out or a restart both agree who calls back', () => {
  expect(sayStep('sign-out-and-in', 'en').before).toBeDefined();
  expect(sayStep('restart-and-sign-in', 'en').before).toBeDefined();
  expect(sayStep('look-up-build', 'en').before).toBeUndefined();
});

test('a question for IT is put to the help desk, not to the caller', () => {
  expect(deskQuestionOf('roamingEnabled', 'en')).toMatchObject({ isForIt: true });
  expect(deskQuestionOf('roamingEnabled', 'en').find.join()).not.toContain('Ask IT or the help desk');
  expect(deskQuestionOf('settingsPage', 'en')).toMatchObject({ isForIt: false });
});

test.each(locales)('in a call no question for IT sends the help desk to the help desk (%s)', (locale) => {
  const ofIt = factIds.filter((fact) => isAsked(fact) && definitionOf(fact).knownTo === 'it');
  const wrong = ofIt.filter((fact) =>
    /\b(Ask IT|Ask the help desk|Vraag (het )?(aan )?(IT|de helpdesk))/.test(deskQuestionOf(fact, locale).find.join(' ')),
  );
  expect(ofIt.length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});
