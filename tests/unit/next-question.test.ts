import { describe, expect, test } from 'vitest';
import { causeIds } from '@/diagnosis/causes';
import { diagnose } from '@/diagnosis/diagnose';
import { type Audience, definitionOf, factIds, isAsked, isAskedOf, isFactId, type Known, parseValue, unsure } from '@/diagnosis/facts';

const of = (known: Known, audience?: Audience) => diagnose({ known, tried: [] }, audience);
const asked = (known: Known, audience?: Audience) => {
  const { nextQuestion, reasonToAsk } = of(known, audience);
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
    expect(asked({ ...joined, deviceAuthStatus: 'failed' }, 'helpDesk')).toEqual({
      fact: 'deviceInDirectory',
      reason: { kind: 'chooses-steps', causes: ['device-authentication-failed'] },
    });
  });

  test('the person’s report points to the causes that lack it', () => {
    const { fact, reason } = asked({ missingSettings: 'ie-favourites' });
    expect(fact).toBe('windowsBuild');
    expect(reason).toMatchObject({ kind: 'pointed-at', causes: expect.arrayContaining(['internet-explorer-favourites']) });
  });

  test('with nothing known: what is expected, what is missing, what Settings shows', () => {
    expect(asked({})).toMatchObject({ fact: 'expectation', reason: { kind: 'opens' } });
    expect(asked({ expectation: 'settings' })).toMatchObject({ fact: 'missingSettings', reason: { kind: 'opens' } });
    expect(asked({ expectation: 'settings', missingSettings: 'everything' }).fact).toBe('settingsPage');
  });

  test('not for a cause that also needs what people would have said', () => {
    const askedUnsure = (start: Known) => {
      const known: Record<string, string> = { ...start };
      for (let next = of(known).nextQuestion; next; next = of(known).nextQuestion) known[next] = unsure;
      return Object.keys(known);
    };
    const start: Known = { expectation: 'settings', missingSettings: 'everything' };
    expect(askedUnsure(start)).not.toContain('credentials');
    expect(askedUnsure({ ...start, awayFromNetwork: 'yes' })).toContain('credentials');
  });

  test('the next link of the chain is unproven', () => {
    const { fact, reason } = asked({ expectation: 'settings', missingSettings: 'everything', settingsPage: 'on' });
    expect(fact).toBe('azureAdJoined');
    expect(reason).toMatchObject({ kind: 'next-link', causes: expect.arrayContaining(['device-not-joined']) });
  });
});

describe('a finding that accounts for everything the person misses ends the interview', () => {
  test.each(['start', 'taskbar.wallpaper', 'edge-data', 'start.edge-data'])(
    '%s never roams, whatever else is unknown',
    (missingSettings) => {
      const { findings, nextQuestion, forHelpDesk } = of({ missingSettings });
      expect(findings.length).toBeGreaterThan(0);
      expect([nextQuestion, forHelpDesk]).toEqual([null, []]);
      expect(of({ missingSettings, azureAdJoined: 'yes', azureAdPrt: 'no' }).nextQuestion).toBe(null);
    },
  );

  test('not if something else is missed too', () => {
    expect(of({ missingSettings: 'start.language' }).nextQuestion).not.toBe(null);
    expect(of({ missingSettings: 'everything' }).nextQuestion).not.toBe(null);
  });

  test('also if a policy stops just what is missed', () => {
    expect(of({ missingSettings: 'language', syncPolicyGroups: 'language' }).nextQuestion).toBe(null);
    for (const known of [
      { missingSettings: 'language', syncPolicyGroups: 'passwords' },
      { missingSettings: 'language.wallpaper', syncPolicyGroups: 'personalisation' },
      { missingSettings: 'language', settingsPage: 'grey-managed' },
    ])
      expect(of(known).nextQuestion).not.toBe(null);
  });

  test.each([{ otherNetwork: 'works' }, { virtualDesktop: 'shared' }, { cloud: 'not-covered' }] as const)(
    'also if it works elsewhere, or is not offered here: %j',
    (known) => {
      expect(of({ ...known, missingSettings: 'everything' }).nextQuestion).toBe(null);
      expect(of({ ...known, missingSettings: 'everything' }, 'helpDesk').nextQuestion).toBe(null);
      expect(of({ ...known, missingSettings: 'everything', azureAdJoined: 'yes', azureAdPrt: 'no' }).nextQuestion).not.toBe(null);
    },
  );

  test('not on a new PC, if live sync should have brought it', () => {
    for (const missingSettings of ['region', 'keyboard-layout.language', 'passwords', 'wallpaper.region'])
      expect(of({ expectation: 'restored-pc', missingSettings }).nextQuestion, missingSettings).not.toBe(null);
    for (const missingSettings of ['everything', 'wallpaper', 'mouse', 'date-time', unsure])
      expect(of({ expectation: 'restored-pc', missingSettings }).nextQuestion, missingSettings).toBe(null);
  });

  test('not if the finding is a note', () => {
    expect(of({ expectation: 'backup-only', missingSettings: 'language' }).nextQuestion).not.toBe(null);
  });

  test('a finding that stops everything leaves only what would explain it', () => {
    expect(of({ settingsPage: 'off', missingSettings: 'everything' }).nextQuestion).toBe(null);
    expect(asked({ ...joined, azureAdPrt: 'no' })).toMatchObject({
      fact: 'accountState',
      reason: { causes: expect.arrayContaining(['wrong-password']) },
    });
    expect(of({ ...joined, azureAdPrt: 'no', accountState: 'in-order', domainJoined: 'no' }).nextQuestion).not.toBe('windowsBuild');
  });

  test('or a blocking cause before it that something points to and one answer would show', () => {
    const known: Known = { missingSettings: 'everything', settingsUrl: 'empty', settingsPage: 'off' };
    expect(asked(known)).toMatchObject({ fact: 'azureAdJoined', reason: { causes: ['settings-url-empty'] } });
  });
});

describe('a question that makes no sense yet is not asked', () => {
  const told: Known = { expectation: 'settings', missingSettings: 'everything', settingsPage: 'on' };
  const factsAsked = (start: Known, answers: Known, audience?: Audience) => {
    const known: Record<string, string> = { ...start };
    for (let fact = of(known, audience).nextQuestion; fact; fact = of(known, audience).nextQuestion) known[fact] = answers[fact] ?? unsure;
    return Object.keys(known).filter((fact) => !(fact in start));
  };

  test('lines that dsregcmd prints after a join, unless the PC is joined', () => {
    const lines = ['deviceAuthStatus', 'azureAdPrt'];
    expect(factsAsked(told, { azureAdJoined: 'yes' })).toEqual(expect.arrayContaining(lines));
    for (const azureAdJoined of [unsure, 'no'])
      for (const line of lines) expect(factsAsked(told, { azureAdJoined, domainJoined: 'yes' })).not.toContain(line);
    expect(factsAsked({ ...told, settingsPage: 'grey-account-text' }, { domainJoined: 'yes' })).not.toContain('deviceAuthStatus');
  });

  test('the test of the company network and the task that joins, unless the PC is in a domain and not joined', () => {
    const lines = ['adConnectivityTest', 'joinTask'];
    const unjoined: Known = { azureAdJoined: 'no', domainJoined: 'yes', enterpriseJoined: 'no', hybridJoinUsed: 'yes' };
    expect(factsAsked(told, unjoined, 'helpDesk')).toEqual(expect.arrayContaining(lines));
    for (const answers of [{}, { azureAdJoined: 'no', domainJoined: 'no' }, { azureAdJoined: 'no' }, { domainJoined: 'yes' }])
      for (const line of lines) expect(factsAsked(told, answers, 'helpDesk')).not.toContain(line);
  });

  test('who ran a command that nobody ran', () => {
    const known: Known = { ...told, signInAccount: 'local' };
    expect(factsAsked(known, { azureAdJoined: 'yes' })).toEqual(['azureAdJoined', 'azureAdPrt']);
    expect(of({ ...known, azureAdJoined: 'yes', azureAdPrt: 'no' }).findings[0]?.unless).toEqual([]);
    expect(factsAsked({ azureAdJoined: 'yes', localAccount: 'yes', pasteSeen: 'yes' }, {})).toContain('ownAccount');
  });

  test('but what it would show is still within reach: it can rule a finding out', () => {
    const { findings } = of({ ...told, settingsPage: 'grey-account-text', domainJoined: 'yes', syncAccount: 'sign-in-account' });
    expect(findings.map(({ id, unless }) => [id, unless])).toEqual([['device-not-authenticated', ['deviceAuthStatus']]]);
  });
});

describe('what only IT can answer', () => {
  test('is never asked of an employee, but of the help desk', () => {
    const known: Known = { ...joined, settingsUrl: 'empty', settingsPage: 'on', restarted: 'yes' };
    expect(of(known).nextQuestion).toBe(null);
    expect(of(known, 'helpDesk').nextQuestion).toBe('roamingManagedBy');
  });

  test('is on a list for the help desk while it decides something, each fact once and in order', () => {
    const { forHelpDesk } = of({ ...joined, settingsUrl: 'empty', settingsPage: 'on', restarted: 'yes' });
    const facts = forHelpDesk.map(({ fact }) => fact);
    expect(facts).toEqual(factIds.filter((fact) => facts.includes(fact)));
    expect(facts).toEqual(expect.arrayContaining(['roamingManagedBy', 'roamingEnabled', 'licence']));
    expect(forHelpDesk.find(({ fact }) => fact === 'roamingManagedBy')?.reason).toEqual({
      kind: 'may-stop',
      causes: ['settings-url-empty'],
    });
    expect(forHelpDesk.find(({ fact }) => fact === 'licence')?.reason).toEqual({ kind: 'next-link', causes: ['licence-missing'] });
    expect(of({ ...joined, settingsUrl: 'filled', settingsPage: 'on', restarted: 'yes' }).forHelpDesk).toEqual([]);
  });

  test('comes when nothing is left to ask, and includes what the person could not tell', () => {
    const known: Record<string, string> = { missingSettings: 'everything' };
    for (let fact = of(known).nextQuestion; fact; fact = of(known).nextQuestion) {
      expect(of(known).forHelpDesk).toEqual([]);
      known[fact] = unsure;
    }
    expect(known.azureAdJoined).toBe(unsure);
    expect(of(known).forHelpDesk.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['azureAdJoined', 'deviceInDirectory', 'licence']),
    );
  });

  test('is what the licence, the policies, the directory and the event logs say', () => {
    const ofIt = factIds.filter((fact) => isAsked(fact) && definitionOf(fact).knownTo === 'it');
    for (const fact of ['licence', 'roamingEnabled', 'hybridJoinUsed', 'deviceInDirectory', 'event1098', 'syncPolicy'] as const)
      expect(ofIt).toContain(fact);
    for (const fact of ofIt) expect([isAskedOf(fact, 'employee'), isAskedOf(fact, 'helpDesk')]).toEqual([false, true]);
  });
});

test('a question that gave way to another is never asked, but its answers stay valid', () => {
  for (const fact of factIds) {
    const { askedAs } = definitionOf(fact);
    if (!askedAs) continue;
    expect(isAskedOf(fact, 'helpDesk')).toBe(false);
    expect(isFactId(askedAs) && isAskedOf(askedAs, 'employee')).toBe(true);
    expect(parseValue(fact, unsure)).toBe(unsure);
  }
  expect(definitionOf('localAccount').askedAs).toBe('signInAccount');
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
