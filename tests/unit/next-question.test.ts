import { describe, expect, test } from 'vitest';
import { causeIds } from '@/diagnosis/causes';
import { diagnose } from '@/diagnosis/diagnose';
import type { Known } from '@/diagnosis/facts';

const of = (known: Known) => diagnose({ known, tried: [] });
const asked = (known: Known) => {
  const { nextQuestion, reasonToAsk } = of(known);
  return { fact: nextQuestion, reason: reasonToAsk };
};

const joined: Known = {
  windowsBuild: '26100.4946',
  azureAdJoined: 'yes',
  enterpriseJoined: 'no',
  domainJoined: 'no',
  workplaceJoined: 'no',
  deviceAuthStatus: 'success',
  azureAdPrt: 'yes',
  wamDefaultSet: 'yes',
  wamDefaultAccount: 'work',
};

describe('a question says what it is for', () => {
  test('a pasted fact would start to count', () => {
    expect(asked({ ...joined, prtRenewalIfJustRun: 'stale', settingsUrl: 'empty' })).toEqual({
      fact: 'ranJustNow',
      reason: { kind: 'lets-count', facts: ['prtRenewal'] },
    });
  });

  test('a finding could be ruled out', () => {
    expect(asked({ azureAdJoined: 'no', domainJoined: 'yes' })).toEqual({
      fact: 'enterpriseJoined',
      reason: { kind: 'may-stop', causes: ['registration-pending'] },
    });
  });

  test('the steps of a finding depend on it', () => {
    expect(asked({ ...joined, deviceAuthStatus: 'failed' })).toEqual({
      fact: 'deviceInDirectory',
      reason: { kind: 'chooses-steps', causes: ['device-authentication-failed'] },
    });
  });

  test('the person’s report points to the causes that lack it', () => {
    const { fact, reason } = asked({ missingSettings: 'ie-favourites' });
    expect(fact).toBe('windowsBuild');
    expect(reason).toMatchObject({ kind: 'pointed-at', causes: expect.arrayContaining(['internet-explorer-favourites']) });
  });

  test('with nothing known, the chain is asked from its start', () => {
    expect(asked({})).toEqual({ fact: 'windowsBuild', reason: { kind: 'next-link', causes: ['windows-too-old'] } });
  });
});

test('the causes that a question would decide are possible ones that lack its answer', () => {
  const known: Known = { windowsBuild: '26100.4946' };
  const { nextQuestion, reasonToAsk, possible } = of(known);
  const causes = reasonToAsk && 'causes' in reasonToAsk ? reasonToAsk.causes : [];
  expect(causes.length).toBeGreaterThan(0);
  for (const id of causes) expect(possible.find((one) => one.id === id)?.missing, id).toContain(nextQuestion);
});

test('every question has a reason, and there is no reason without a question', () => {
  for (const known of [
    {},
    joined,
    { ...joined, settingsUrl: 'empty' },
    { azureAdJoined: 'yes', deviceAuthStatus: 'failed' },
  ] satisfies Known[]) {
    const { fact, reason } = asked(known);
    expect(reason === null).toBe(fact === null);
    if (reason && 'causes' in reason) for (const id of reason.causes) expect(causeIds).toContain(id);
  }
});
