import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canHold, codeOf, newest, openCode } from '@/diagnosis/case-code';
import { alphabet, charactersOf, groupSizes } from '@/diagnosis/case-code/alphabet';
import { isSound, suspects, withChecks } from '@/diagnosis/case-code/check';
import { entriesUpTo, isSeveral, listsUpTo } from '@/diagnosis/case-code/coded-facts';
import { frequencies } from '@/diagnosis/case-code/frequencies';
import { buildLists, errorLists, type Lists, partLists, stepLists } from '@/diagnosis/case-code/lists';
import { definitionOf, type FactId, factIds, isAsked, type Known, unsure } from '@/diagnosis/facts';
import { stepIds } from '@/diagnosis/steps';
import type { Tried } from '@/diagnosis/tried';
import { cases, marks } from './arbitraries';
import { codesOfVersion1 } from './codes-of-version-1';
import { codesOfVersion2 } from './codes-of-version-2';
import { runs } from './runs';

/** What is recorded of each version, from the first: its codes, and the digest of its tables. */
const versions = [
  { codes: codesOfVersion1, tables: '53a58bae2c83729d' },
  { codes: codesOfVersion2, tables: '2f1adec311fba0eb' },
];

const random = fc.array(fc.nat(31), { minLength: 1, maxLength: 40 });

describe('a code', () => {
  test('decodes to the case it was made from, whatever is known and tried', () => {
    fc.assert(
      fc.property(cases, marks, ({ known }, tried) => {
        expect(openCode(codeOf({ known, tried }))).toEqual({ known, tried });
      }),
      { numRuns: runs(100) },
    );
  });

  test.each([
    ['an error on no list', { joinError: '0x801cffff', prtAttemptError: 'AADSTS9999999', syncEventError: 'AADSTS10000' }],
    ['an error on a list', { joinError: '0x801c001d', prtAttemptError: 'AADSTS50126' }],
    ['a build on no list', { windowsBuild: '99999.99999' }],
    ['a build without revision', { windowsBuild: '19045' }],
    ['a build with one', { windowsBuild: '26100.0' }],
    ['nothing at all', {}],
  ] as const)('encodes %s', (_, known) => {
    expect(openCode(codeOf({ known, tried: [] }))).toEqual({ known, tried: [] });
  });

  test.each(versions.flatMap(({ codes }) => codes))('%s remains the code of its case, and opens it for ever', (code, known, tried) => {
    expect(codeOf({ known, tried })).toBe(code);
    expect(openCode(code)).toEqual({ known, tried });
  });

  test('uses the lowest version that can encode all of the case', () => {
    for (const [older, { codes }] of versions.entries())
      for (const [code, known, tried] of codes) {
        expect(older > 0 && canHold(older, { known, tried }), code).toBe(false);
        expect(canHold(older + 1, { known, tried }), code).toBe(true);
      }
  });

  test('cannot encode what a version does not know', () => {
    expect(canHold(1, { known: { azureAdJoined: 'of-a-later-version' }, tried: [] })).toBe(false);
    expect(canHold(1, { known: { event6013: 'of-a-later-version' }, tried: [] })).toBe(false);
    expect(canHold(1, { known: { missingSettings: 'theme.of-a-later-version' }, tried: [] })).toBe(false);
    expect(canHold(1, { known: { ofALaterVersion: 'yes' } as Known, tried: [] })).toBe(false);
    expect(canHold(1, { known: {}, tried: ['of-a-later-version' as Tried] })).toBe(false);
  });

  test('can be written for every case: the newest version covers the whole vocabulary', () => {
    fc.assert(
      fc.property(cases, marks, ({ known }, tried) => canHold(newest, { known, tried })),
      { numRuns: runs(100) },
    );
  });

  test('is read in upper or lower case, with or without spaces and hyphens, and with letters written for 0 and 1', () => {
    const known = { azureAdJoined: 'yes', settingsUrl: 'empty', restarted: 'no' } as const;
    const code = codeOf({ known, tried: ['restart-and-sign-in'] });
    const opened = openCode(code);
    for (const typed of [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      ` ${code.replaceAll('-', ' – ')} `,
      code.replaceAll('0', 'o').replaceAll('1', 'I'),
    ])
      expect(openCode(typed)).toEqual(opened);
  });

  test('is written in even groups of at most four characters', () => {
    expect([3, 4, 5, 9, 10, 13, 16].map(groupSizes)).toEqual([[3], [4], [3, 2], [3, 3, 3], [4, 3, 3], [4, 3, 3, 3], [4, 4, 4, 4]]);
    expect(codeOf({ known: { azureAdJoined: 'yes', missingSettings: 'theme.taskbar' }, tried: [] })).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{2,4}(-[0-9A-HJKMNP-TV-Z]{2,4})*$/,
    );
  });
});

describe('a wrong code', () => {
  test('is detected: every wrong character and every swap of neighbours, in random codes', () => {
    fc.assert(
      fc.property(random, fc.nat(), fc.integer({ min: 1, max: 31 }), (values, at, by) => {
        const code = withChecks(values);
        const place = at % code.length;
        const wrong = code.with(place, ((code[place] ?? 0) + by) % 32);
        const next = code[place + 1] ?? code[place] ?? 0;
        const swapped = place + 1 < code.length ? code.with(place, next).with(place + 1, code[place] ?? 0) : code;
        return isSound(code) && !isSound(wrong) && (next === code[place] || !isSound(swapped));
      }),
      { numRuns: runs(10000) },
    );
  });

  test('locates the group of a single wrong character', () => {
    const code = codeOf({
      known: { azureAdJoined: 'yes', domainJoined: 'no', settingsUrl: 'empty', windowsBuild: '26100.4946' },
      tried: [],
    });
    const groups = code.split('-');
    for (const [index, group] of groups.entries())
      for (const [at, character] of [...group].entries())
        for (const other of alphabet.replace(character, '')) {
          const wrong = groups.with(index, group.slice(0, at) + other + group.slice(at + 1)).join('-');
          expect(openCode(wrong)).toEqual({ problem: 'wrong', groups: [index + 1] });
        }
  });

  test('locates the groups of two swapped neighbours, or of a character that no code contains', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(31), { minLength: 4, maxLength: 28 }), fc.nat(), (values, at) => {
        const code = withChecks(values);
        const place = at % (code.length - 1);
        const [a = 0, b = 0] = code.slice(place, place + 2);
        if (a !== b) expect(suspects(code.with(place, b).with(place + 1, a))).toContain(place);
      }),
    );
    expect(openCode('7QK4-M2UD-9RHT')).toEqual({ problem: 'wrong', groups: [2] });
  });

  test.each(['', ' - ', '7', '000', 'x'.repeat(10_000), 'Jan Jansen', '🙂', 'é'.repeat(300)])('%j opens nothing', (typed) => {
    expect(openCode(typed)).toHaveProperty('problem');
  });

  test('any text is either refused or exactly the code of the case it opens', () => {
    fc.assert(
      fc.property(random, (values) => {
        const typed = charactersOf(withChecks(values));
        const opened = openCode(typed);
        return 'problem' in opened || codeOf(opened).replaceAll('-', '') === typed;
      }),
      { numRuns: runs(500) },
    );
  });
});

/** The tables as of a version. They may not change, or codes of that version would open different cases. */
function digestOf(version: number): string {
  const rows = Object.entries(frequencies).map(([fact, row]) => [
    fact,
    row.split(' | ').filter((entry) => Number(entry.split(' ')[3] ?? 1) <= version),
  ]);
  const lists = [errorLists, buildLists, stepLists, ...Object.values(partLists)]
    .map((all) => listsUpTo<string>(all, version))
    .filter((all) => all.length > 0);
  return createHash('sha256')
    .update(JSON.stringify([rows.filter(([, entries]) => entries?.length), lists]))
    .digest('hex')
    .slice(0, 16);
}

test.each(versions.map(({ tables }, older) => [older + 1, tables] as const))('the tables of version %i are frozen', (version, tables) => {
  expect(digestOf(version)).toBe(tables);
});

test('every version has recorded codes and a digest', () => {
  expect(versions.length).toBe(newest);
  for (const { codes } of versions) expect(codes.length).toBeGreaterThan(0);
});

describe('the newest version covers the whole vocabulary (CONTRIBUTING.md: a new version of the code)', () => {
  const rows: Readonly<Record<string, string>> = frequencies;
  const valuesIn = (fact: FactId) => rows[fact]?.split(' | ').map((entry) => entry.split(' ')[0]) ?? [];

  test.each(factIds)('%s', (fact) => {
    const { values = [], pattern, many } = definitionOf(fact);
    const wanted = ['-', ...(isAsked(fact) ? [unsure] : []), ...(many ? ['some'] : values), ...(pattern ? ['*'] : [])];
    expect(wanted.filter((value) => !valuesIn(fact).includes(value))).toEqual([]);
    const parts: Lists<string> = isSeveral(fact) ? partLists[fact] : {};
    if (many) expect(values.filter((value) => !entriesUpTo(parts, newest).includes(value))).toEqual([]);
  });

  test('the steps', () => {
    expect(stepIds.filter((step) => !entriesUpTo(stepLists, newest).includes(step))).toEqual([]);
  });
});
