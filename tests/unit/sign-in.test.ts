import { describe, expect, test } from 'vitest';
import { diagnose } from '@/diagnosis/diagnose';
import { causesOfCode } from '@/diagnosis/error-codes/causes';
import type { Known } from '@/diagnosis/facts';
import { stepOf } from '@/diagnosis/steps';
import type { Tried } from '@/diagnosis/tried';

const of = (known: Known, tried: readonly Tried[] = []) => diagnose({ known, tried });
const ids = (known: Known) => of(known).findings.map(({ id }) => id);
const severityOf = (known: Known, id: string) => of(known).findings.find((finding) => finding.id === id)?.severity;
const stepsOf = (known: Known, tried: readonly Tried[] = []) => of(known, tried).steps.map(({ id }) => id);

const hybrid: Known = { azureAdJoined: 'yes', domainJoined: 'yes' };
const noToken: Known = { ...hybrid, azureAdPrt: 'no' };

describe('how sure a sign-in cause is', () => {
  test('a wrong password is certain only with the code of Microsoft Entra, or the person’s word', () => {
    expect(severityOf({ ...noToken, prtAttemptError: 'AADSTS50126' }, 'wrong-password')).toBe('blocking');
    expect(severityOf({ ...noToken, accountState: 'wrong-password' }, 'wrong-password')).toBe('blocking');
    expect(severityOf({ ...noToken, prtAttemptStatus: '0xc000006a', prtAttemptError: 'none' }, 'wrong-password')).toBe('limiting');
  });

  test('an unverified domain stays a suspicion until somebody has looked', () => {
    const unless = (known: Known) => of({ ...noToken, prtAttemptStatus: '0xc000005f', ...known }).findings[0]?.unless;
    expect(unless({ userNameSuffix: 'public' })).toEqual(['domainVerified']);
    expect(unless({ userNameSuffix: 'private' })).toEqual([]);
    expect(unless({ userNameSuffix: 'public', domainVerified: 'no' })).toEqual([]);
  });

  test('a token that ended as usual blocks nothing beside a valid one', () => {
    const known: Known = { ...hybrid, azureAdPrt: 'yes', syncEventError: 'AADSTS700082' };
    expect(severityOf(known, 'credentials-expired')).toBe('limiting');
  });

  test('the broker’s general code is sure only with the second event', () => {
    expect(severityOf({ event1098: '0xcaa5001c' }, 'token-broker-permissions')).toBe('limiting');
    expect(severityOf({ event1098: '0xcaa5001c', event1104: '0xc000005f' }, 'token-broker-permissions')).toBe('blocking');
    expect(severityOf({ ...hybrid, azureAdPrt: 'yes', event1098: '0xcaa5001c', event1104: '0xc000005f' }, 'token-broker-permissions')).toBe(
      'limiting',
    );
  });

  test('a rule is certain only with the code of the sync service, not by a message that any app may show', () => {
    expect(severityOf({ syncEventError: 'AADSTS53003' }, 'conditional-access-blocks')).toBe('blocking');
    expect(severityOf({ accessBlocked: 'yes' }, 'conditional-access-blocks')).toBe('limiting');
  });

  test('a personal account is not certain beside a token, which only a work account gets', () => {
    expect(severityOf({ signInAccount: 'personal' }, 'personal-account-sign-in')).toBe('blocking');
    expect(severityOf({ ...hybrid, azureAdPrt: 'yes', signInAccount: 'personal' }, 'personal-account-sign-in')).toBe('limiting');
  });

  test('a personal default account, a busy service and a second registration block nothing', () => {
    expect(severityOf({ ...hybrid, wamDefaultAccount: 'personal' }, 'personal-account-is-default')).toBe('limiting');
    expect(severityOf({ ...noToken, prtAttemptError: 'AADSTS90033' }, 'sign-in-service-busy')).toBe('note');
    expect(severityOf({ ...noToken, workplaceJoined: 'yes' }, 'second-registration')).toBe('limiting');
  });
});

describe('what a sign-in cause does not explain', () => {
  test('a missing or old token, while the PC was away or a rule blocked sync', () => {
    expect(ids({ ...noToken, awayFromNetwork: 'yes' })).toContain('sign-in-token-missing');
    expect(ids({ ...hybrid, azureAdPrt: 'yes', prtRenewal: 'stale', awayFromNetwork: 'yes' })).toContain('sign-in-token-stale');
    expect(ids({ ...noToken, accessBlocked: 'yes' })).toContain('sign-in-token-missing');
  });

  test('Conditional Access is no reason for a failed token attempt', () => {
    for (const code of ['AADSTS53000', 'AADSTS53003', 'AADSTS530032'])
      expect(ids({ ...noToken, prtAttemptError: code })).toEqual(['sign-in-token-missing']);
  });

  test('event 1144 and the general answer of the broker prove nothing', () => {
    expect(ids({ ...hybrid, event1144: 'seen' })).toEqual([]);
    expect(ids({ ...hybrid, event1098: '0xcaa2000c' })).toEqual([]);
  });
});

describe('steps', () => {
  test('setting the clock takes administrator rights', () => {
    expect(stepOf('set-clock')).toMatchObject({ who: 'helpDesk', elevated: true });
  });

  test('whoever was away is asked about a new password, and signs in with it only then', () => {
    const away: Known = { ...noToken, awayFromNetwork: 'yes' };
    expect(of(away).nextQuestion).toBe('credentials');
    expect(stepsOf(away)).not.toContain('sign-in-with-new-credentials');
    expect(stepsOf({ ...away, credentials: 'changed' })).toContain('sign-in-with-new-credentials');
  });

  test('whoever was away with a new password is told to connect, unless the PC is in no domain', () => {
    const away: Known = { awayFromNetwork: 'yes', credentials: 'changed' };
    expect(of(away).findings).toMatchObject([{ id: 'away-from-corporate-network', severity: 'limiting', unless: ['domainJoined'] }]);
    expect(stepsOf(away)[0]).toBe('connect-to-corporate-network');
    expect(ids({ ...away, domainJoined: 'no' })).toEqual([]);
  });

  test('a password that Microsoft refuses in a browser is changed first, one that only Windows used is not', () => {
    expect(stepsOf({ accountState: 'wrong-password' })[0]).toBe('update-credentials');
    expect(stepsOf({ ...noToken, prtAttemptError: 'AADSTS50126' })).not.toContain('update-credentials');
  });

  test('waiting helps a locked account, not a disabled one', () => {
    expect(stepsOf({ ...noToken, prtAttemptError: 'AADSTS50053' })[0]).toBe('wait-and-try-again');
    expect(stepsOf({ ...noToken, prtAttemptError: 'AADSTS50057' })).not.toContain('wait-and-try-again');
  });

  test('an event alone never leads to deleting or repairing the sign-in data', () => {
    expect(stepsOf({ event1098: '0x80070520' })).not.toContain('remove-token-files');
    expect(stepsOf({ event1098: '0x80070520' }, ['ask-about-new-account'])).toContain('remove-token-files');
    expect(stepsOf({ event1098: '0xcaa5001c' })).not.toContain('repair-broker-key');
    expect(stepsOf({ event1098: '0xcaa5001c' }, ['confirm-access-denied'])).toContain('repair-broker-key');
  });

  test('a private PC with a personal account is not joined', () => {
    const known: Known = { azureAdJoined: 'no', domainJoined: 'no', workplaceJoined: 'yes', signInAccount: 'personal' };
    expect(ids(known)).toEqual(['personal-account-sign-in']);
    expect(stepsOf(known)).not.toContain('join-device');
    expect(stepsOf({ ...known, settingsPage: 'not-available' })).toContain('disconnect-work-account');
  });
});

describe('codes', () => {
  test.each([
    ['AADSTS5000611', ['sign-in-needs-updates']],
    ['AADSTS500021', ['tenant-restricted']],
    ['AADSTS9002341', ['sso-consent-missing']],
    ['AADSTS90006', ['sign-in-service-busy']],
    ['AADSTS50107', ['federation-refused-sign-in']],
    ['AADSTS50128', ['user-domain-not-verified']],
    ['AADSTS51004', ['user-not-found']],
    ['AADSTS50064', ['wrong-password']],
    ['AADSTS50089', ['credentials-expired']],
    ['AADSTS53011', ['account-disabled-or-locked']],
    ['AADSTS50005', ['conditional-access-blocks']],
    ['AADSTS140001', ['sign-in-token-stale']],
    ['AADSTS240001', ['registration-refused']],
    ['AADSTS90072', ['different-account']],
    ['AADSTS65002', []],
    ['AADSTS293004', []],
    ['AADSTS500212', []],
    ['0xc00485d3', []],
    ['0xc0000022', []],
    ['0xcaa90056', ['federation-sign-in-failed', 'sso-consent-missing']],
    ['0xcaa2000c', ['federation-sign-in-failed', 'mfa-required-password-sign-in', 'sso-consent-missing']],
    ['0x80070520', ['token-broker-permissions', 'token-broker-store-broken']],
  ])('%s points to %j', (code, causes) => {
    expect(causesOfCode(code)).toEqual(causes);
  });
});
