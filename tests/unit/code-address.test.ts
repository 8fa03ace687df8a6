import { describe, expect, test } from 'vitest';
import { emptyCase } from '@/diagnosis/case';
import { codeOf } from '@/diagnosis/case-code';
import { factIds, isAsked, unsure } from '@/diagnosis/facts';
import { codeAddress, openTyped } from '@/features/code/address';
import { isKnownPage } from '@/server/known-pages';

const state = { ...emptyCase, known: { azureAdJoined: 'yes', settingsUrl: 'empty' }, tried: ['restart-and-sign-in'] } as const;

describe('the short URL of a result', () => {
  test('contains the case and nothing else', () => {
    const address = codeAddress('nl', { ...state, view: 'call', notes: ['ran-elevated'] });
    expect(address).toBe(`/nl/code/${codeOf(state)}`);
    expect(isKnownPage(address)).toBe(true);
    expect(openTyped(address.slice('/nl/code/'.length))).toMatchObject({ state });
  });

  test('is read like a typed code', () => {
    expect(openTyped(codeOf(state).replaceAll('-', '').toLowerCase())).toMatchObject({ state });
    expect(openTyped('wrong')).toMatchObject({ typed: 'wrong', problem: { problem: 'wrong' } });
    expect(openTyped('x'.repeat(10_000)).typed).toHaveLength(500);
  });

  test('is long enough for every case', () => {
    const known = Object.fromEntries(factIds.filter(isAsked).map((fact) => [fact, unsure]));
    expect(openTyped(codeOf({ known, tried: [] }))).toMatchObject({ state: { known } });
  });

  test('needs a code, and nothing after it', () => {
    for (const path of ['/nl/code/', '/nl/code/a/b', '/de/code/a']) expect(isKnownPage(path)).toBe(false);
  });
});
