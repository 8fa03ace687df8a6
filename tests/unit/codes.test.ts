import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causeIds, causeOf } from '@/diagnosis/causes';
import { credentialCodes, mfaCodes, networkCodes } from '@/diagnosis/code-groups';
import { otherSpelling } from '@/diagnosis/error-code';
import { causesOfCode } from '@/diagnosis/error-codes/causes';
import { familyOf } from '@/diagnosis/error-codes/families';
import { joinMessages } from '@/diagnosis/error-codes/join';
import { type LookedUp, lookUp, mostTyped } from '@/diagnosis/error-codes/look-up';
import { codeGroups, codeIds, codeRow, codesOf, withdrawnCodes, withdrawnName } from '@/diagnosis/error-codes/tables';
import { eventIds, eventRow, knownEvents } from '@/diagnosis/events';
import { channels } from '@/diagnosis/events/channels';
import { runs } from './runs';

const seeded = { seed: 20261123, numRuns: runs(300) };

/** Text that people type around a code. */
const dressings: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => `  ${code} `,
  (code) => `${code}:`,
  (code) => `(${code})`,
  (code) => `[${code}].`,
  (code) => `"${code}"`,
  (code) => `error ${code}`,
  (code) => `Fout: ${code}`,
];

/** Every notation that Windows, a log or a person uses for a code. */
function notations(code: string): string[] {
  if (code.startsWith('AADSTS')) return [code, code.toLowerCase(), code.replace('AADSTS', 'AADSTS '), code.replace('AADSTS', '')];
  if (!code.startsWith('0x')) {
    const hex = Number(code).toString(16);
    return [code, `0x${hex}`, `0x${hex.toUpperCase()}`, hex];
  }
  const value = Number.parseInt(code, 16);
  const hex = [code, code.slice(2), ...(/^0xc00/.test(code) ? [code.replace('0xc', '0xd'), code.slice(2).replace('c', 'd')] : [])];
  return [...hex, ...hex.map((text) => text.toUpperCase()), String(value | 0), String(value)];
}

describe('the tables', () => {
  test('every code is in exactly one table, in our notation', () => {
    expect(new Set(codeIds).size).toBe(codeIds.length);
    for (const code of codeIds) expect(code).toMatch(/^(?:0x[0-9a-f]{8}|AADSTS[1-9]\d{4,6}|12[01]\d\d)$/);
    for (const code of withdrawnCodes) expect(code).toMatch(/^0xcaa[1-9a][0-9a-f]{4}$/);
    expect(withdrawnCodes).toHaveLength(267);
  });

  test('everything documented, reported, withdrawn or from a manifest has a source; only what we observed has none', () => {
    const rows = [...codeIds.map(codeRow), ...Object.values(joinMessages), ...eventIds.map(eventRow), ...Object.values(channels)];
    for (const row of rows) expect(row.sources.length > 0, JSON.stringify(row)).toBe(row.evidence !== 'captured');
  });

  test('a withdrawn name is in one place', () => {
    for (const code of codeIds) {
      const { evidence, name, sources } = codeRow(code);
      const isWithdrawn = evidence === 'withdrawn';
      expect(
        sources.some((source) => source === 'web-provider-error'),
        code,
      ).toBe(isWithdrawn);
      if (isWithdrawn) expect([name, withdrawnName(code)], code).toEqual([undefined, expect.stringMatching(/^ERROR_/)]);
    }
  });

  test('a code known only from the withdrawn list is never a reason for a cause', () => {
    const documented = (code: string) => codeIds.some((id) => id === code && codeRow(id).evidence !== 'withdrawn');
    const reasons = causeIds.flatMap((id) => JSON.stringify(causeOf(id)).match(/0xcaa[0-9a-f]{5}/g) ?? []);
    // The low word of a network code is a Windows error, which needs no list.
    expect(reasons.filter((code) => !documented(code) && !networkCodes.includes(code))).toEqual([]);
    for (const code of codeIds.filter((id) => codeRow(id).evidence === 'withdrawn')) expect(codeRow(code).causes, code).toBeUndefined();
  });

  test('codes point to the causes that name them', () => {
    for (const code of mfaCodes) expect(causesOfCode(code)).toContain('mfa-required-password-sign-in');
    for (const code of credentialCodes) expect(causesOfCode(code)).toContain('credentials-expired');
    expect(causesOfCode('0x801c03f2')).toEqual(['registration-stale', 'directory-sync-pending']);
    expect(causesOfCode('0x80041326')).toEqual(['join-task-disabled']);
    expect(causesOfCode('12007')).toContain('token-endpoint-unreachable');
    expect(causesOfCode('0xc000005f')).toEqual(['user-domain-not-verified', 'token-broker-permissions']);
    for (const id of Object.values(knownEvents))
      for (const code of eventRow(id).codes ?? []) expect(causesOfCode(code).length, `${id} ${code}`).toBeGreaterThan(0);
  });

  test('no two events of a channel share a number', () => {
    const keys = eventIds.flatMap((id) => eventRow(id).ids.map((number) => `${eventRow(id).channel} ${number}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the groups contain every code', () => {
    expect(codeGroups.flatMap(codesOf).sort()).toEqual([...codeIds].sort());
  });
});

describe('look-up', () => {
  test('finds every code of the tables in every notation', () => {
    for (const code of codeIds)
      for (const typed of notations(code))
        for (const dress of dressings) expect(lookUp(dress(typed)), dress(typed)).toMatchObject({ code, row: code });
  });

  test('finds every withdrawn name in every notation', () => {
    for (const code of withdrawnCodes)
      for (const typed of notations(code)) expect(lookUp(typed)?.withdrawnName, typed).toBe(withdrawnName(code));
  });

  test('finds every event by each of its numbers', () => {
    for (const id of eventIds)
      for (const number of eventRow(id).ids)
        for (const typed of [`event ${number}`, `Event ID: ${number}`, `gebeurtenis-id ${number}`, `EventID ${number}:`])
          expect(lookUp(typed), typed).toEqual({ related: [], events: expect.arrayContaining([id]) });
    expect(lookUp('1098')?.events).toEqual(['event-1098']);
    expect(lookUp('6013')?.events).toEqual(['event-SettingSync-6013', 'event-SettingSync-Azure-6013']);
  });

  test.each<[string, LookedUp]>([
    ['0x2ee7', { code: '12007', row: '12007', related: ['0x80072ee7', '0xcaa82ee7'], family: 'network', events: [] }],
    [
      '0xCAA82EE7',
      {
        code: '0xcaa82ee7',
        row: '0xcaa82ee7',
        related: ['0x80072ee7', '12007'],
        family: 'brokerNetwork',
        number: 12007,
        withdrawnName: 'ERROR_ADAL_INTERNET_NAME_NOT_RESOLVED',
        events: [],
      },
    ],
    ['12031', { code: '12031', related: ['0xcaa82eff'], family: 'network', events: [] }],
    ['1331', { code: '0x80070533', row: '0x80070533', related: [], family: 'win32', number: 1331, events: ['event-6065'] }],
    ['d000023c', { code: '0xc000023c', row: '0xc000023c', related: [], family: 'ntstatus', events: [] }],
    ['0x80070005', { code: '0x80070005', related: [], family: 'win32', number: 5, events: [] }],
    ['0x4AA60001', { code: '0x4aa60001', related: [], family: 'brokerNoFault', events: [] }],
    ['50199', { code: 'AADSTS50199', related: [], family: 'aadsts', events: [] }],
    ['Attempt Status : 0xc000006d', { code: '0xc000006d', row: '0xc000006d', related: [], family: 'ntstatus', events: [] }],
    ['−2145648611', { code: '0x801c001d', row: '0x801c001d', related: [], family: 'registration', events: ['event-304', 'event-307'] }],
  ])('%s', (typed, expected) => {
    expect(lookUp(typed)).toEqual(expected);
  });

  test.each([
    '',
    ' ',
    'hello',
    'AzureAdJoined',
    '0x',
    '0x12345678',
    '12345678',
    '-5',
    '9999999999',
    '8',
    '80070533-c000-4b6e-9f21-caa5001c8d40',
  ])('"%s" is nothing', (typed) => {
    expect(lookUp(typed)).toBeUndefined();
  });

  test('looks no further than its limit', () => {
    expect(lookUp(`${' '.repeat(mostTyped)}0x801c001d`)).toBeUndefined();
  });

  test('returns only known entries, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-0x]{0,3}[0-9a-fA-F]{1,10}$/)), (text) => {
        const found = lookUp(text);
        if (!found) return;
        const { code, row, family, events } = found;
        expect(code === undefined ? events.length > 0 : row !== undefined || family !== undefined).toBe(true);
        if (row) expect(row).toBe(code);
        if (code) expect(family).toBe(familyOf(code));
      }),
      seeded,
    );
  });

  test('another spelling leads to the same entry', () => {
    for (const code of codeIds) {
      const other = otherSpelling(code);
      expect(other === undefined ? code.startsWith('AADSTS') : lookUp(other)?.code === code, code).toBe(true);
    }
  });
});
