import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openCode } from '@/diagnosis/case-code';
import { diagnose } from '@/diagnosis/diagnose';
import { type Pc, readPc } from '@/diagnosis/fleet/pc';
import { viewOf } from '@/diagnosis/fleet/view';
import { links } from '@/diagnosis/links';
import { stepOf } from '@/diagnosis/steps';
import { countsOf, fleetOf } from '../../fleet/fleet';

const context = { now: new Date('2026-11-25T10:00:00Z'), site: undefined };
const made = fleetOf(1000);
const pcs = made.flatMap(({ name, text }) => readPc(name, text, context) ?? []);
const options = { sort: 'pcs', name: '', most: 5 } as const;

test('a fleet gives exactly the causes that went in', () => {
  expect(pcs.map(({ causes }) => causes.map(({ id }) => id).sort())).toEqual(made.map(({ causes }) => [...causes].sort()));
  const view = viewOf(pcs, options);
  expect(new Map(view.causes.map(({ id, count }) => [id, count]))).toEqual(new Map([...countsOf(made)].filter(([, count]) => count > 0)));
  expect(view.causes.length).toBeGreaterThan(40);
  expect(view.nothing.count).toBe(made.filter(({ causes }) => causes.length === 0).length);
});

test('a PC without a finding is healthy only if its output proves enough', () => {
  const healthy = readPc('a', readFileSync('tests/fixtures/gen5-joined.txt', 'utf8'), context);
  const unclear = readPc('b', 'AzureAdJoined : YES', context);
  const found = readPc('c', readFileSync('tests/fixtures/registered-only.txt', 'utf8'), context);
  expect([healthy, unclear, found].map((pc) => [pc?.causes.length, pc?.isHealthy])).toEqual([
    [0, true],
    [0, false],
    [1, false],
  ]);
  expect(
    viewOf(
      [healthy, unclear, found].flatMap((pc) => pc ?? []),
      options,
    ).nothing,
  ).toMatchObject({ count: 2, healthy: 1 });
});

test('the code of a PC opens the same findings', () => {
  for (const { code, causes } of pcs.slice(0, 80)) {
    const opened = openCode(code);
    if ('problem' in opened) throw new Error(code);
    const again = diagnose({ ...opened, now: context.now }).findings.map(({ id }) => id);
    expect(again.sort()).toEqual(causes.map(({ id }) => id).sort());
  }
});

test('causes come by their number of PCs, or in the order of the chain', () => {
  const counts = viewOf(pcs, options).causes.map(({ count }) => count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  const places = viewOf(pcs, { ...options, sort: 'chain' }).causes.map(({ link }) => links.indexOf(link));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('a link and a part of a name narrow down what is shown, not the chain', () => {
  const whole = viewOf(pcs, options);
  const joined = viewOf(pcs, { ...options, link: 'joined' });
  expect(joined.shown).toBe(whole.links.find(({ link }) => link === 'joined')?.count);
  expect(joined.links).toEqual(whole.links);
  const one = viewOf(pcs, { ...options, name: ` ${made[41]?.name.toUpperCase()} ` });
  expect([one.pcs, one.shown]).toEqual([1000, 1]);
  expect(one.causes.flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual(made[41]?.causes.map(() => 42));
});

test('lists are cut, counts are not', () => {
  const [first] = viewOf(pcs, options).causes;
  expect(first?.rows).toHaveLength(5);
  expect(first?.count).toBeGreaterThan(5);
});

test('each cause names a first step that never loses data or a way into the PC', () => {
  const { causes } = viewOf(pcs, options);
  expect(causes.filter(({ step }) => step && stepOf(step).risk === 'destructive')).toEqual([]);
  expect(causes.filter(({ step }) => step).length).toBeGreaterThan(30);
});

test('the first step is the one that most PCs need', () => {
  const pc = (step: 'restart' | 'signOutIn'): Pc => ({
    name: 'a',
    causes: [{ id: 'sign-in-token-missing', certainty: 'certain', step: step as never }],
    isHealthy: false,
    brokenAt: 'signedIn',
    notes: [],
    code: '',
  });
  expect(viewOf([pc('restart'), pc('signOutIn'), pc('signOutIn')], options).causes[0]?.step).toBe('signOutIn');
});

test('a text without anything that we know is no PC', () => {
  expect(readPc('a', 'Dear all, the canteen is closed.', context)).toBeUndefined();
});
