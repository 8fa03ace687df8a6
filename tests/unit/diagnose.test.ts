import { describe, expect, test } from 'vitest';
import { diagnose } from '@/diagnosis/diagnose';
import type { Known } from '@/diagnosis/facts';
import { rank } from '@/diagnosis/plan';
import { stepOf } from '@/diagnosis/steps';
import type { Tried } from '@/diagnosis/tried';

const of = (known: Known, tried: readonly Tried[] = []) => diagnose({ known, tried });
const ids = (known: Known, tried: readonly Tried[] = []) => of(known, tried).findings.map(({ id }) => id);
const stateOf = (known: Known, link: string) => of(known).chain.find((one) => one.link === link)?.state;

const healthy: Known = {
  windowsBuild: '26100.4946',
  azureAdJoined: 'yes',
  enterpriseJoined: 'no',
  domainJoined: 'no',
  workplaceJoined: 'no',
  deviceAuthStatus: 'success',
  azureAdPrt: 'yes',
  wamDefaultSet: 'yes',
  wamDefaultAccount: 'work',
  settingsUrl: 'filled',
};

describe('the chain', () => {
  test('has seven links in order, all unknown at first', () => {
    expect(of({}).chain.map(({ link }) => link)).toEqual(['windows', 'joined', 'trusted', 'signedIn', 'account', 'allowed', 'setting']);
    expect(new Set(of({}).chain.map(({ state }) => state))).toEqual(new Set(['unknown']));
  });

  test('has a link that holds if its proof is there', () => {
    expect(of(healthy).chain.map(({ state }) => state)).toEqual(['holds', 'holds', 'holds', 'holds', 'holds', 'holds', 'unknown']);
    expect(of(healthy).findings).toEqual([]);
  });

  test('breaks at a blocking finding only', () => {
    expect(stateOf({ ...healthy, settingsUrl: 'empty' }, 'allowed')).toBe('broken');
    expect(stateOf({ ...healthy, windowsBuild: '19045.3570' }, 'windows')).toBe('holds');
    expect(stateOf({ windowsBuild: '10240' }, 'windows')).toBe('broken');
  });

  test('has no link that holds against a known fact, even if no cause explains it', () => {
    expect(stateOf({ ...healthy, deviceAuthStatus: 'unreachable', keySignTest: 'passed' }, 'trusted')).toBe('unknown');
    expect(stateOf({ ...healthy, prtRenewal: 'stale' }, 'signedIn')).toBe('unknown');
    expect(stateOf({ ...healthy, prtRenewal: 'expired' }, 'signedIn')).toBe('broken');
  });

  test('breaks at a blocking consequence if a finding of the same link explains it', () => {
    const twice: Known = { azureAdJoined: 'yes', domainJoined: 'yes', workplaceJoined: 'yes', azureAdPrt: 'no' };
    expect(ids(twice)).toEqual(['second-registration']);
    expect(stateOf(twice, 'signedIn')).toBe('broken');
  });

  test('a link that was not pasted is not broken', () => {
    expect(of({ azureAdJoined: 'yes' }).chain.filter(({ state }) => state === 'broken')).toEqual([]);
  });
});

describe('findings', () => {
  test('are in chain order, with independent ones side by side', () => {
    expect(ids({ ...healthy, wamDefaultSet: 'no', settingsUrl: 'empty' })).toEqual(['work-account-not-default', 'settings-url-empty']);
  });

  test('a consequence is listed under its cause', () => {
    const { findings } = of({ ...healthy, settingsUrl: 'empty', restarted: 'no' });
    expect(findings.map(({ id, explains }) => [id, explains])).toEqual([['restart-outstanding', ['settings-url-empty']]]);
  });

  test('list the facts they rest on', () => {
    expect(of({ ...healthy, settingsUrl: 'empty' }).findings[0]?.because).toEqual(['azureAdJoined', 'settingsUrl']);
  });

  test('name the questions that could rule them out, and ask those next', () => {
    const { findings, nextQuestion } = diagnose({ known: { ...healthy, settingsUrl: 'empty' }, tried: [] }, 'helpDesk');
    expect(findings[0]?.unless).toEqual(['roamingManagedBy']);
    expect(nextQuestion).toBe('roamingManagedBy');
    expect(ids({ ...healthy, settingsUrl: 'empty', roamingManagedBy: 'backup-policy' })).toEqual([]);
  });

  test('a failed attempt with a valid token is only limiting', () => {
    const severity = (known: Known) => of(known).findings[0]?.severity;
    expect(severity({ azureAdPrt: 'yes', prtAttemptError: 'AADSTS50173' })).toBe('limiting');
    expect(severity({ azureAdPrt: 'no', prtAttemptError: 'AADSTS50173' })).toBe('blocking');
  });

  test('the same multi-factor fault is blocking by its code, but limiting by answers alone', () => {
    const severity = (known: Known) => of(known).findings[0]?.severity;
    expect(severity({ syncEventError: 'AADSTS50076' })).toBe('blocking');
    expect(severity({ azureAdPrt: 'yes', prtAttemptError: 'AADSTS50076' })).toBe('limiting');
    expect(severity({ mfaRequired: 'yes', signInMethod: 'password' })).toBe('limiting');
  });
});

describe('what an elevated run says about the person', () => {
  const elevated: Known = { azureAdJoined: 'yes', azureAdPrtIfOwnAccount: 'no' };
  test('counts only if the account is their own, which is asked next', () => {
    expect(ids(elevated)).toEqual([]);
    expect(of(elevated).nextQuestion).toBe('ownAccount');
    expect(ids({ ...elevated, ownAccount: 'yes' })).toEqual(['sign-in-token-missing']);
    expect(ids({ ...elevated, ownAccount: 'no' })).toEqual([]);
  });
});

describe('what is fixed first', () => {
  const leadOf = (known: Known) => of({ ...known, expectation: 'restored-pc' }).lead;

  test('on a new PC that lacks what only a backup brings: the backup, not the switches', () => {
    expect(leadOf({ missingSettings: 'wallpaper', settingsPage: 'off' })).toBe('restore-on-new-pc');
    expect(leadOf({ missingSettings: 'region', settingsPage: 'off' })).toBe('sync-switched-off');
  });

  test('on a new PC whose organisation offers neither backup nor sync: that', () => {
    expect(leadOf({ missingSettings: 'wallpaper', settingsPage: 'grey-no-text' })).toBe('roaming-not-enabled');
  });

  test('grey switches do not mean for certain that sync is off where Windows has its address', () => {
    const of = (known: Known) => diagnose({ known: { ...known, settingsPage: 'grey-no-text' }, tried: [] }, 'helpDesk');
    expect(of({}).findings[0]?.severity).toBe('blocking');
    expect(of(healthy).findings[0]?.severity).toBe('limiting');
    expect(of({ ...healthy, roamingEnabled: 'no' }).findings[0]?.severity).toBe('blocking');
  });

  test('a restart is not the certain cause where Windows has the address that comes with it', () => {
    const severity = (known: Known) => of({ ...known, restarted: 'no' }).findings[0]?.severity;
    expect(severity({})).toBe('blocking');
    expect(severity(healthy)).toBe('limiting');
  });
});

describe('steps', () => {
  test('go from harmless to disruptive to destructive, each once', () => {
    const { steps } = of({ domainJoined: 'yes', azureAdJoined: 'no', hybridJoinUsed: 'yes', roamingEnabled: 'no', restarted: 'no' });
    const ranks = steps.map(({ id }) => rank[stepOf(id).risk]);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    expect(steps.at(-1)?.id).toBe('leave-and-rejoin');
  });

  test('a repeated step belongs to the first cause that needs it', () => {
    const { steps } = of({ roamingEnabled: 'no', licence: 'no' });
    expect(steps.filter(({ id }) => id === 'restart-after-change')).toEqual([{ id: 'restart-after-change', cause: 'roaming-not-enabled' }]);
  });

  const bad: Known = { azureAdJoined: 'yes', settingsUrl: 'empty', roamingEnabled: 'yes', roamingAssigned: 'yes' };
  const registering = (known: Known) =>
    of(known, ['restart-and-sign-in'])
      .steps.map(({ id }) => id)
      .filter((id) => stepOf(id).risk === 'destructive');

  test('registering again depends on the kind of join, which is asked if unknown', () => {
    expect(registering({ ...bad, domainJoined: 'yes' })).toEqual(['leave-and-rejoin']);
    expect(registering({ ...bad, domainJoined: 'no' })).toEqual(['force-recovery']);
    expect(registering(bad)).toEqual([]);
    const refused: Known = { ...bad, deviceAuthStatus: 'failed', roamingManagedBy: 'old-controls', deviceInDirectory: 'enabled' };
    expect(of(refused, ['restart-and-sign-in']).nextQuestion).toBe('domainJoined');
  });

  const refusals: readonly Known[] = [
    { deviceAuthStatus: 'failed', deviceAuthError: '0x801c0005' },
    { deviceAuthStatus: 'failed', deviceAuthError: '0x80072f9a' },
    { deviceAuthStatus: 'disabled-or-deleted' },
    { prtAttemptError: 'AADSTS50155' },
    { prtAttemptError: 'AADSTS700003' },
    { syncEventError: 'AADSTS50155' },
    { syncEventError: 'AADSTS135011' },
  ];

  test.each(refusals)('an event or a code alone never leads to registering again: %o', (refusal) => {
    for (const domainJoined of ['yes', 'no'])
      expect(registering({ azureAdJoined: 'yes', domainJoined, azureAdPrt: 'no', ...refusal })).toEqual([]);
  });

  test('registering again needs a look at the directory', () => {
    const refused: Known = { azureAdJoined: 'yes', domainJoined: 'yes', azureAdPrt: 'no', deviceAuthStatus: 'disabled-or-deleted' };
    const lookedUp = (deviceInDirectory: string) => of({ ...refused, deviceInDirectory }).steps.map(({ id }) => id);
    expect(of(refused).steps.map(({ id }) => id)).toEqual(['look-up-device']);
    expect(lookedUp('disabled')).toEqual(['enable-device']);
    expect(lookedUp('deleted')).toEqual(['restore-deleted-device', 'leave-and-rejoin']);
    expect(lookedUp('pending')).toEqual(['put-device-in-sync-scope', 'sign-out-and-in', 'leave-and-rejoin']);
    expect(registering({ ...refused, deviceAuthStatus: 'failed', deviceInDirectory: 'enabled' })).toEqual(['leave-and-rejoin']);
  });

  test('a joined PC with a token is never registered again, unless the token is old', () => {
    const expired: Known = { ...healthy, certificateValidity: 'expired', azureAdPrt: 'yes' };
    expect(registering(expired)).toEqual([]);
    expect(registering({ ...expired, prtRenewal: 'fresh' })).toEqual([]);
    expect(registering({ ...expired, prtRenewal: 'expired' })).toEqual(['force-recovery']);
  });

  test('a person who is in no group that may sync is added to one', () => {
    expect(of({ roamingAssigned: 'no' }).steps.map(({ id }) => id)).toContain('check-assignment');
  });

  test('a policy that was read is changed, not read again', () => {
    expect(of({ settingsPage: 'grey-managed' }).steps[0]?.id).toBe('read-policy-key');
    const read: readonly Known[] = [
      { allowSyncMySettings: 'blocked' },
      { windowsBackupPolicy: 'disabled' },
      { syncPolicyGroups: 'language' },
      { backupPolicies: 'EnableCdp' },
    ];
    for (const known of read) expect(of({ ...known, settingsPage: 'grey-managed' }).steps[0]?.id).toBe('change-policy');
  });

  test('the limits of people are not checked for a PC in a domain', () => {
    const refused: Known = { azureAdJoined: 'no', joinError: '0x801c000e' };
    expect(of({ ...refused, domainJoined: 'no' }).steps.map(({ id }) => id)).toContain('check-device-limits');
    expect(of({ ...refused, domainJoined: 'yes' }).steps.map(({ id }) => id)).not.toContain('check-device-limits');
  });

  test('/leave is never suggested if the device is in no domain', () => {
    for (const known of [
      { azureAdJoined: 'no', domainJoined: 'no' },
      { ...healthy, settingsUrl: 'empty' },
    ])
      expect(of(known).steps.map(({ id }) => id)).not.toContain('leave-and-rejoin');
  });

  test('waiting is not advised if hybrid join is not used', () => {
    const steps = of({ domainJoined: 'yes', azureAdJoined: 'no', hybridJoinUsed: 'no' }).steps.map(({ id }) => id);
    expect(steps).toEqual(['join-device']);
  });
});

describe('the next question', () => {
  test('is whether the paste was made just now, if it has times but no clock', () => {
    expect(of({ ...healthy, prtRenewalIfJustRun: 'stale', settingsUrl: 'empty' }).nextQuestion).toBe('ranJustNow');
  });

  test('goes from the first unknown link to the last, and to Windows at the end', () => {
    const opened: Known = { expectation: 'settings', missingSettings: 'everything', settingsPage: 'on' };
    expect(of(opened).nextQuestion).toBe('azureAdJoined');
    const joined: Known = { ...opened, azureAdJoined: 'yes', deviceAuthStatus: 'success', azureAdPrt: 'yes' };
    expect(of({ ...joined, wamDefaultAccount: 'work', settingsUrl: 'filled' }).nextQuestion).toBe('windowsBuild');
  });

  test('is asked only for a cause that answers can still make true', () => {
    // The person does not know the build, so no further answer can settle what concerns two old versions.
    const known: Known = { windowsBuild: 'unsure', windowsRelease: 'unsure' };
    const asked: string[] = [];
    for (let fact = of(known).nextQuestion; fact; fact = of(known).nextQuestion) {
      asked.push(fact);
      (known as Record<string, string>)[fact] = 'unsure';
    }
    expect(asked).toContain('restarted');
    for (const fact of ['upgradedFrom1511', 'upnMixedCase', 'event6013', 'uacPrompts', 'wirelessAdapter'])
      expect(asked).not.toContain(fact);
  });

  test('is never one that was answered, not even with "I do not know"', () => {
    expect(of({ missingSettings: 'app-data' }).nextQuestion).toBe('windowsBuild');
    expect(of({ missingSettings: 'app-data', windowsBuild: 'unsure' }).nextQuestion).toBe('windowsRelease');
    expect(of({ missingSettings: 'app-data', windowsBuild: 'unsure', windowsRelease: 'unsure' }).nextQuestion).toBe('expectation');
  });
});
