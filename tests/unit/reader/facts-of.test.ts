import { describe, expect, it } from 'vitest';
import { isFactId, parseValue } from '../../../diagnosis/facts';
import { factsOf } from '../../../diagnosis/reader/facts-of';
import type { FactsOptions } from '../../../diagnosis/reader/partial-facts';
import { read } from '../../../diagnosis/reader/read';
import { fixture, fixtureNames } from './fixtures';

const now = new Date('2026-09-14T09:30:00Z');
const known = (text: string, options?: FactsOptions) => factsOf(read(text), options);

const healthy = {
  azureAdJoined: 'yes',
  enterpriseJoined: 'no',
  domainJoined: 'yes',
  settingsUrl: 'filled',
  workplaceJoined: 'no',
  azureAdPrt: 'yes',
  wamDefaultSet: 'yes',
  wamDefaultAccount: 'work',
};
const modern = { ...healthy, aadRecoveryEnabled: 'no', deviceAuthStatus: 'success', localAccount: 'no' };
const unjoined = {
  azureAdJoined: 'no',
  enterpriseJoined: 'no',
  domainJoined: 'no',
  virtualDesktop: 'none',
  workplaceJoined: 'no',
  azureAdPrt: 'no',
  wamDefaultSet: 'error',
};
const latest = { ...modern, virtualDesktop: 'none' };

describe('an elevated run', () => {
  it('proves nothing against the person’s account', () => {
    const text = fixture('gen5-joined')
      .replace('organizations', 'consumers')
      .replace(/(WamDefaultGUID :).*/, '$1 {D7F9888F-E3FC-49B0-9EA6-A85B5F392A4F} (MicrosoftAccount)');
    expect(known(text)).toMatchObject({ wamDefaultAccount: 'personal' });
    expect(known(text.replace('MUST Run elevated to test.', 'PASSED'))).not.toHaveProperty('wamDefaultAccount');
  });
});

describe('the facts of each fixture', () => {
  it.each<[string, Record<string, string>]>([
    ['gen1-joined', healthy],
    ['gen2-joined', { ...healthy, aadRecoveryEnabled: 'no' }],
    ['gen3-joined', modern],
    ['gen4-joined', latest],
    ['gen5-joined', latest],
    ['gen5-joined-two-work-accounts', { ...latest, workplaceJoined: 'yes' }],
    ['gen5-not-joined', unjoined],
    ['br-lines', unjoined],
    ['registered-only', { ...unjoined, workplaceJoined: 'yes', wamDefaultSet: 'no' }],
    [
      'registration-pending',
      {
        ...unjoined,
        domainJoined: 'yes',
        adConnectivityTest: 'pass',
        adConfigurationTest: 'pass',
        drsDiscoveryTest: 'pass',
        drsConnectivityTest: 'pass',
        joinPhase: 'join',
        joinError: '0x801c03f2',
        joinServerMessage: 'device-not-found',
        localAccount: 'no',
      },
    ],
    [
      'elevated',
      {
        windowsBuild: '26100.6899',
        azureAdJoined: 'yes',
        enterpriseJoined: 'no',
        domainJoined: 'yes',
        deviceAuthStatus: 'success',
        keySignTest: 'passed',
        aadRecoveryEnabled: 'no',
        virtualDesktop: 'none',
        settingsUrl: 'filled',
        azureAdPrtIfOwnAccount: 'no',
        wamDefaultSet: 'error',
      },
    ],
    [
      'system',
      {
        azureAdJoined: 'yes',
        enterpriseJoined: 'no',
        domainJoined: 'yes',
        deviceAuthStatus: 'success',
        keySignTest: 'passed',
        aadRecoveryEnabled: 'no',
        virtualDesktop: 'none',
        settingsUrl: 'filled',
      },
    ],
    ['one-line', { ...healthy, virtualDesktop: 'none', localAccount: 'no', aadRecoveryEnabled: 'no', pasteLacks: 'device-details' }],
    [
      'two-outputs',
      {
        ...healthy,
        virtualDesktop: 'none',
        localAccount: 'no',
        aadRecoveryEnabled: 'no',
        settingsUrl: '',
        pasteLacks: 'device-details.tenant-details',
      },
    ],
    [
      'token-attempt-failed',
      {
        ...healthy,
        aadRecoveryEnabled: 'no',
        settingsUrl: '',
        virtualDesktop: 'none',
        localAccount: 'no',
        azureAdPrt: 'no',
        prtAttemptStatus: '0xc000006a',
        prtAttemptError: 'AADSTS50126',
        userNameSuffix: 'public',
        pasteLacks: 'device-details.tenant-details',
      },
    ],
    ['events-1098-1104', { event1098: '0xcaa5001c', event1104: '0xc000005f' }],
    ['event-6065', { event6065: '0x80070533' }],
    ['event-6013', { event6013: '0x80070259' }],
    ['events-mfa-for-sync-service', { event1098: '0xcaa2000c', syncEventError: 'AADSTS50076' }],
    ['winver', { windowsBuild: '10586.494' }],
    ['ver', { windowsBuild: '19045.3570' }],
  ])('%s', (name, facts) => {
    expect(known(fixture(name))).toEqual(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== '')));
  });

  it.each(fixtureNames)('%s: every value is in the vocabulary', (name) => {
    for (const options of [{}, { now }, { now, ranJustNow: true }]) {
      const facts = Object.entries(known(fixture(name), options));
      expect(facts.length).toBeGreaterThan(0);
      for (const [fact, value] of facts) expect(isFactId(fact) && parseValue(fact, value), fact).toBe(value);
    }
  });
});

describe('trust', () => {
  it('elevated: NO waits until the person confirms that it is their own account', () => {
    expect(known(fixture('elevated'))).toMatchObject({ azureAdPrtIfOwnAccount: 'no' });
    expect(known(fixture('elevated'))).not.toHaveProperty('azureAdPrt');
    const no = fixture('elevated').replace('ERROR (0x80070520)', 'NO');
    expect(known(no)).toMatchObject({ wamDefaultSetIfOwnAccount: 'no' });
    expect(known(no)).not.toHaveProperty('wamDefaultSet');
  });

  it('remotely: nothing about the person', () => {
    const facts = known(`[PC-0042]: PS C:\\> dsregcmd /status\n${fixture('gen5-joined')}`, { now });
    expect(facts).toMatchObject({ azureAdJoined: 'yes', settingsUrl: 'filled', deviceAuthStatus: 'success' });
    for (const fact of ['workplaceJoined', 'azureAdPrt', 'wamDefaultSet', 'wamDefaultAccount', 'prtRenewalIfJustRun'])
      expect(facts).not.toHaveProperty(fact);
  });

  it.each(['*****', '<redacted>', 'Y3S', 'xxxx', '?', ''])('AzureAdJoined %j is unknown', (value) => {
    expect(known(fixture('gen5-joined').replace('AzureAdJoined : YES', `AzureAdJoined : ${value}`))).not.toHaveProperty('azureAdJoined');
  });

  it('a masked SettingsUrl is unknown, an empty one in a work account says nothing', () => {
    expect(known(fixture('gen5-joined').replace(/(SettingsUrl : ).*/, '$1<redacted>'))).not.toHaveProperty('settingsUrl');
    expect(known(fixture('registered-only'))).not.toHaveProperty('settingsUrl');
    expect(known(fixture('gen5-joined').replace(/(SettingsUrl :).*/, '$1')).settingsUrl).toBe('empty');
    expect(known(fixture('gen5-joined').replace(/ {8}SettingsUrl :.*/, ' AzureAdSettingsUrl :')).settingsUrl).toBe('empty');
  });
});

describe('device authentication', () => {
  it.each([
    ['FAILED. Device is either disabled or deleted', 'disabled-or-deleted'],
    ['FAILED. Error: 0xd000023c', 'unreachable'],
    ['FAILED. Error: 0x80072ee7', 'unreachable'],
    ['FAILED. ERROR 12007', 'unreachable'],
    ['FAILED. Error: 0x801c0005', 'failed'],
    ['FAILED', 'failed'],
    ['SUCCESS', 'success'],
    ['FAI', undefined],
  ])('%s is %s', (text, value) => {
    expect(known(fixture('gen5-joined').replace('DeviceAuthStatus : SUCCESS', `DeviceAuthStatus : ${text}`)).deviceAuthStatus).toBe(value);
  });
});

describe('the default account', () => {
  it.each([
    ['{D7F9888F-E3FC-49B0-9EA6-A85B5F392A4F} (MicrosoftAccount)', 'personal'],
    ['[REDACTED_GUID] (azuread)', 'work'],
    ['{B16898C6-A148-4967-9171-64D755DA8520} (AzureAD)', 'work'],
    ['<redacted>', undefined],
  ])('%s is %s', (provider, value) => {
    expect(known(fixture('gen5-joined').replace(/(WamDefaultGUID : ).*/, `$1${provider}`)).wamDefaultAccount).toBe(value);
  });

  it('consumers is personal', () => {
    expect(known('WamDefaultSet : YES\nWamDefaultAuthority : consumers').wamDefaultAccount).toBe('personal');
  });
});

describe('the clock of the capture', () => {
  const times = (text: string, options?: FactsOptions) => {
    const { certificateValidity, certificateValidityIfJustRun, prtRenewal, prtRenewalIfJustRun } = known(text, options);
    return { certificateValidity, certificateValidityIfJustRun, prtRenewal, prtRenewalIfJustRun };
  };
  const joined = fixture('gen5-joined');
  const at = (clientTime: string) =>
    joined.replace('        AadRecoveryEnabled', `               Client Time : ${clientTime}\n        AadRecoveryEnabled`);

  it('without one nothing is judged, least of all by the reader’s clock', () => {
    expect(times(joined)).toEqual({});
    expect(times(joined, { now })).toEqual({ certificateValidityIfJustRun: 'valid', prtRenewalIfJustRun: 'fresh' });
  });

  it('is the reader’s clock if the person says so', () => {
    expect(times(joined, { now, ranJustNow: true })).toEqual({ certificateValidity: 'valid', prtRenewal: 'fresh' });
    expect(times(joined, { ranJustNow: true })).toEqual({});
  });

  it.each([
    ['2026-09-14 09:00:00.000 UTC', 'valid', 'fresh'],
    ['2026-09-15 08:06:00.000 UTC', 'valid', 'fresh'],
    ['2026-09-15 08:06:01.000 UTC', 'valid', 'stale'],
    ['2026-09-28 08:06:42.000 UTC', 'valid', 'expired'],
    ['2026-09-14 08:05:00.000 UTC', 'valid', undefined],
    ['2025-09-01 07:44:59.000 UTC', 'not-yet-valid', undefined],
    ['2035-10-01 00:00:00.000 UTC', 'expired', 'expired'],
  ])('Client Time %s: certificate %s, token %s', (clock, certificate, token) => {
    expect(times(at(clock), { now })).toEqual({ certificateValidity: certificate, prtRenewal: token });
  });

  it('an expiry before the renewal is invalid and says nothing', () => {
    const text = at('2026-09-20 08:00:00.000 UTC').replace('2026-09-28 08:06:41', '2025-09-28 08:06:41');
    expect(times(text)).toEqual({ certificateValidity: 'valid' });
  });

  it('a lower bound proves only what a later clock cannot undo', () => {
    const event = (date: string) => `${joined}\n${fixture('event-6065').replace('9/14/2026 9:11:31 AM', date)}`;
    expect(times(event('9/14/2026 9:11:31 AM'), { now })).toEqual({});
    expect(times(event('9/16/2026 9:11:31 AM'), { now })).toEqual({ prtRenewal: 'stale' });
    expect(times(event('10/11/2026 9:11:31 AM'), { now })).toEqual({ prtRenewal: 'expired' });
    expect(times(event('1/2/2036 9:11:31 AM'), { now })).toEqual({ certificateValidity: 'expired', prtRenewal: 'expired' });
  });
});

describe('an attempt to get a token', () => {
  const attempt = fixture('token-attempt-failed');

  it('older than the token is ignored', () => {
    const renewed = (time: string) => attempt.replace('AzureAdPrt : NO', `AzureAdPrt : YES\n      AzureAdPrtUpdateTime : ${time}`);
    expect(known(renewed('2026-09-14 10:00:00.000 UTC'))).not.toHaveProperty('prtAttemptError');
    expect(known(renewed('2026-09-14 09:00:00.000 UTC')).prtAttemptError).toBe('AADSTS50126');
  });

  it('by another user is unknown; by an unknown user counts', () => {
    expect(known(attempt.replace('User Identity : anna@', 'User Identity : bert@'))).not.toHaveProperty('prtAttemptError');
    expect(known(attempt.replace('User Identity : anna@', 'User Identity : ANNA@')).prtAttemptError).toBe('AADSTS50126');
    expect(known(attempt.replace('User Identity : anna@contoso.example', 'User Identity : <redacted>')).prtAttemptError).toBe(
      'AADSTS50126',
    );
  });

  it('for the AD FS token is ignored', () => {
    const description = '  Server Error Description : AADSTS50126: Wrong.';
    const text = `AzureAdPrt : YES\nEnterprisePrt : NO\nAcquirePrtDiagnostics : PRESENT\n${description}`;
    expect(known(text)).not.toHaveProperty('prtAttemptError');
    expect(known(text.replace('EnterprisePrt : NO\n', '')).prtAttemptError).toBe('AADSTS50126');
  });
});

describe('events', () => {
  const mfa = fixture('events-mfa-for-sync-service');

  it('for another resource are not sync events', () => {
    expect(known(mfa.replace('syncservice.windows.net', 'graph.microsoft.com'))).not.toHaveProperty('syncEventError');
    const oauth = mfa.replace('syncservice.windows.net', 'graph.microsoft.com').replace('1098', '1081');
    expect(known(oauth).prtAttemptError).toBe('AADSTS50076');
    expect(known(mfa.replace('1098', '1104'))).not.toHaveProperty('syncEventError');
  });

  it('use the more specific code, else that of the newest', () => {
    const event = (id: number, code: string) => `Event ${id}: Error: ${code}\n\n`;
    expect(known(event(1098, '0xCAA20003') + event(1098, '0xCAA5001C')).event1098).toBe('0xcaa5001c');
    expect(known(event(1098, '0xCAA20004') + event(1098, '0xCAA20003')).event1098).toBe('0xcaa20004');
    expect(known(event(1081, 'AADSTS90002, AADSTS50076, AADSTS90003')).prtAttemptError).toBe('AADSTS50076');
    expect(known(event(1098, '0x12345678'))).toEqual({});
    expect(known('Event 1098: Error: 0x80070520, 0xCAA5001C').event1098).toBe('0x80070520');
  });

  it('need the name of the sync service, except those about the sign-in token', () => {
    expect(known('Event 1098: AADSTS50076')).not.toHaveProperty('syncEventError');
    expect(known('Event 1098: AADSTS50076, resource: https://syncservice.windows.net/').syncEventError).toBe('AADSTS50076');
    expect(known('Event 1081: AADSTS50076').prtAttemptError).toBe('AADSTS50076');
  });

  it('6065 and 6013 count in the channels of settings sync only', () => {
    expect(known(fixture('event-6065').replaceAll('Microsoft-Windows-SettingSync', 'Some-Other'))).toEqual({ seenCode: '0x80070533' });
    expect(known('Event 6013: 80070259')).toEqual({ event6013: '0x80070259' });
  });
});
