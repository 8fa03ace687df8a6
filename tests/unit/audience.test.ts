import { expect, test } from 'vitest';
import { emptyCase } from '@/diagnosis/case';
import type { Known } from '@/diagnosis/facts';
import { caseOfRequest } from '@/features/api/case-of-request';
import { parseRequest } from '@/features/api/request';
import { responseBody } from '@/features/api/response-body';
import { diagnosisOf } from '@/features/diagnosis-of';

const known: Known = {
  azureAdJoined: 'yes',
  deviceAuthStatus: 'success',
  azureAdPrt: 'yes',
  settingsUrl: 'empty',
  settingsPage: 'on',
  restarted: 'yes',
};

test('in a call the help desk is asked, otherwise the person', () => {
  expect(diagnosisOf({ ...emptyCase, known }).nextQuestion).toBe(null);
  expect(diagnosisOf({ ...emptyCase, known, view: 'call' }).nextQuestion).toBe('roamingManagedBy');
});

test.each([
  [{}, null],
  [{ audience: 'employee' }, null],
  [{ audience: 'helpDesk' }, 'roamingManagedBy'],
])('a request with %j is asked %s', async (asked, fact) => {
  const request = parseRequest({ answers: known, ...asked });
  const state = request && (await caseOfRequest(request));
  if (!state || typeof state === 'string') throw new Error('The request was refused.');
  const body = responseBody(state, 'en');
  expect(body.nextQuestion?.fact ?? null).toBe(fact);
  expect(body.forHelpDesk.some((one) => one.fact === 'roamingManagedBy')).toBe(fact === null);
});

test('another audience is refused', () => {
  expect(parseRequest({ answers: known, audience: 'admin' })).toBeUndefined();
});
