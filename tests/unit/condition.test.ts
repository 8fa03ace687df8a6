import { describe, expect, test } from 'vitest';
import { type Condition, evaluate } from '@/diagnosis/condition';
import type { Known } from '@/diagnosis/facts';
import type { Tried } from '@/diagnosis/tried';

const judge = (condition: Condition, known: Known = {}, tried: readonly Tried[] = []) => evaluate(condition, { known, tried });

const yes: Condition = { fact: 'azureAdJoined', is: 'yes' };
const no: Condition = { fact: 'domainJoined', is: 'yes' };
const open: Condition = { fact: 'azureAdPrt', is: 'yes' };
const known: Known = { azureAdJoined: 'yes', domainJoined: 'no' };

describe('Kleene logic', () => {
  test.each([
    [[yes, yes], true, true],
    [[yes, no], false, true],
    [[no, no], false, false],
    [[yes, open], 'unknown', true],
    [[no, open], false, 'unknown'],
    [[open, open], 'unknown', 'unknown'],
    [[], true, false],
  ] as const)('of %j: all %s, any %s', (parts, all, any) => {
    expect(judge({ all: parts }, known).holds).toBe(all);
    expect(judge({ any: parts }, known).holds).toBe(any);
  });

  test('not swaps true and false and keeps unknown', () => {
    expect(judge({ not: yes }, known).holds).toBe(false);
    expect(judge({ not: no }, known).holds).toBe(true);
    expect(judge({ not: open }, known).holds).toBe('unknown');
  });

  test('"unsure" is unknown, never false', () => {
    expect(judge(open, { azureAdPrt: 'unsure' }).holds).toBe('unknown');
  });
});

describe('the facts of a verdict', () => {
  test('are those that decide, and nothing else', () => {
    expect(judge({ all: [yes, no, open] }, known)).toEqual({ holds: false, facts: ['domainJoined'] });
    expect(judge({ any: [yes, no, open] }, known)).toEqual({ holds: true, facts: ['azureAdJoined'] });
    expect(judge({ all: [yes, { not: no }] }, known)).toEqual({ holds: true, facts: ['azureAdJoined', 'domainJoined'] });
  });

  test('are the missing ones while it is unknown', () => {
    expect(judge({ all: [yes, open] }, known)).toEqual({ holds: 'unknown', facts: ['azureAdPrt'] });
    expect(judge({ any: [no, open] }, known)).toEqual({ holds: 'unknown', facts: ['azureAdPrt'] });
  });
});

describe('a list of values', () => {
  test('matches any of them', () => {
    expect(judge({ fact: 'deviceAuthStatus', is: ['failed', 'unreachable'] }, { deviceAuthStatus: 'failed' }).holds).toBe(true);
    expect(judge({ fact: 'deviceAuthStatus', is: ['failed', 'unreachable'] }, { deviceAuthStatus: 'success' }).holds).toBe(false);
  });

  test('in a fact with several values, one match is enough', () => {
    expect(judge({ fact: 'missingSettings', is: 'theme' }, { missingSettings: 'theme.language' }).holds).toBe(true);
    expect(judge({ fact: 'missingSettings', is: 'start' }, { missingSettings: 'theme.language' }).holds).toBe(false);
  });
});

describe('builds', () => {
  const before = { fact: 'windowsBuild', below: '10586.494' } as const;
  test.each([
    ['10586.493', true],
    ['10586.494', false],
    ['10240', true],
    ['19045', false],
    ['10586', 'unknown'],
  ] as const)('%s below 10586.494: %s', (windowsBuild, expected) => {
    expect(judge(before, { windowsBuild }).holds).toBe(expected);
  });

  test('without a revision, the build can still decide', () => {
    expect(judge({ ...before, buildAlone: true }, { windowsBuild: '10586' }).holds).toBe(false);
    expect(judge({ fact: 'windowsBuild', from: '22000', below: '22001', buildAlone: true }, { windowsBuild: '22000' }).holds).toBe(true);
  });

  test('builds are compared as numbers: 9045 is below 19045', () => {
    expect(judge({ fact: 'windowsBuild', from: '19045' }, { windowsBuild: '10240.999' }).holds).toBe(false);
  });

  test('the release substitutes for a build that the person does not know', () => {
    const windows11 = { fact: 'windowsBuild', from: '22000' } as const;
    expect(judge(windows11, { windowsRelease: 'windows-11' })).toEqual({ holds: true, facts: ['windowsRelease'] });
    expect(judge(windows11, { windowsRelease: 'windows-10' }).holds).toBe(false);
    expect(judge({ fact: 'windowsBuild', from: '19045' }, { windowsRelease: 'windows-10' }).holds).toBe('unknown');
  });

  test('the build is missing, then the release once the person did not know the build', () => {
    expect(judge(before).facts).toEqual(['windowsBuild']);
    expect(judge(before, { windowsBuild: 'unsure' }).facts).toEqual(['windowsRelease']);
  });
});

test('a step is unknown until it was tried, and false when it helped', () => {
  const tried: Condition = { tried: 'restart-and-sign-in' };
  expect(judge(tried).holds).toBe('unknown');
  expect(judge(tried, {}, ['restart-and-sign-in']).holds).toBe(true);
  expect(judge(tried, {}, ['restart-and-sign-in.helped']).holds).toBe(false);
  expect(judge(tried, {}, ['restart-and-sign-in.could-not']).holds).toBe('unknown');
});
