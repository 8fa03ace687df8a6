import { describe, expect, it } from 'vitest';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { proofOf } from '@/diagnosis/reader/proof';
import { read } from '@/diagnosis/reader/read';
import { shownLines } from '@/diagnosis/shown-lines';

const factsIn = (text: string) => factsOf(read(text));

const whole = [
  'dsregcmd::wmain logging initialized.',
  'DsrCmdAccountMgr::IsDomainControllerAvailable: DsGetDcName success { domain:contoso.example isDcAvailable:true }',
  'PreJoinChecks Complete.',
  'preCheckResult: Join',
  'isJoined: undefined',
  'isDcAvailable: YES',
  'keyProvider: undefined',
  'tenantId: 6f1d3a52-0c4e-4b8a-9d27-3e5a1b7c9f04',
  'errorPhase: auth',
  'deviceKeysHealthy: undefined',
  'TenantInfo::Discover: Join Info { TenantType = Managed; AutoJoinEnabled = 1 }',
  'Join error subcode: error_missing_device',
  'Join message: The device object by the given id (2b9c7e10-5a3f-4d61-8e42-7f0a9c1d5b36) is not found.',
  'DsrDeviceAutoJoin failed 0x801c03f3.',
].join('\n');

describe('a join log', () => {
  it('shows what failed, and is no status', () => {
    const { fields, recognised, notes, lines } = read(whole);
    expect({ fields, recognised, notes }).toEqual({ fields: [], recognised: true, notes: ['not-dsregcmd'] });
    expect(lines.known).toBe(lines.all);
    expect(factsIn(whole)).toMatchObject({
      domainController: 'found',
      joinError: '0x801c03f3',
      joinPhase: 'join',
      joinServerMessage: 'device-not-found',
    });
  });

  it.each([
    ['DsrCmdAccountMgr::IsDomainControllerAvailable: DsGetDcName failed 0x8007054b', { domainController: 'not-found' }],
    ['preCheckResult: DoNotJoin\nisDcAvailable: NO', { domainController: 'not-found' }],
    ['Failed to schedule Join Task. Error: 0x80041326', { joinTask: 'disabled' }],
    ['DsrDeviceAutoJoin failed -2145648611', { joinError: '0x801c001d' }],
    ['[2026-09-14 09:11:31] DsrDeviceAutoJoin failed 0x801c0021', { joinError: '0x801c0021' }],
    [
      'TenantInfo::Discover: Failed reading registration data from AD. Defaulting to autojoin disabled 0x80070002\nTenantInfo::Discover failed with error code 0x801c001d\nDsrDeviceAutoJoin failed 0x801c001d',
      { joinPhase: 'discover', joinError: '0x801c001d' },
    ],
  ])('%s', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts);
  });

  it('the phase of a discovery is unknown if something else failed after it', () => {
    expect(
      factsIn('TenantInfo::Discover failed with error code 0x801c001d\nDsrDeviceAutoJoin failed 0x801c03f2').joinPhase,
    ).toBeUndefined();
  });

  it('a stopped check says nothing more: a joined PC prints it too', () => {
    const facts = factsIn('preCheckResult: DoNotJoin\nisJoined: YES\ndeviceKeysHealthy: YES');
    expect(facts).toEqual({});
  });

  it('its lines are the proof; their text is hidden', () => {
    const reading = read(whole);
    const known = factsOf(reading);
    const shown = shownLines(whole, reading);
    const proof = ['domainController', 'joinError', 'joinServerMessage'] as const;
    const lines = proof
      .flatMap((fact) => proofOf(reading, known, fact))
      .map((place) => shown.find((one) => one.place === place)?.text.masked);
    expect(lines).toEqual(['controller :', 'join-failed : 0x801c03f3', 'device-missing :']);
  });

  it('the status after it wins', () => {
    const text = `${whole}\nAzureAdJoined : NO\nDomainJoined : YES\nError Phase : discover\nClient ErrorCode : 0x801c0021`;
    expect(factsIn(text)).toMatchObject({ joinError: '0x801c0021', joinPhase: 'discover', azureAdJoined: 'no' });
  });

  it('without a join log, such names are fields in any case', () => {
    expect(read('keyProvider: Microsoft Platform Crypto Provider').fields.map(({ name }) => name)).toEqual(['KeyProvider']);
  });
});
