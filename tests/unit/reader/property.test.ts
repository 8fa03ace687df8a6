import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../diagnosis/reader/facts-of';
import { read } from '../../../diagnosis/reader/read';
import { fixture, fixtureNames } from './fixtures';
import { inventedIn } from './nothing-invented';
import { pieces } from './pieces';

const seed = 20261123;

function expectNothingInvented(text: string) {
  const reading = read(text);
  expect(inventedIn(text, reading)).toEqual([]);
  factsOf(reading, { now: new Date(0) });
}

const piece = fc.constantFrom(...pieces);

const damage = fc.record({
  name: fc.constantFrom(...fixtureNames),
  edits: fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat({ max: 40 }), put: fc.oneof(piece, fc.string()) }),
    { maxLength: 12 },
  ),
});

describe('any text', () => {
  it('random strings', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectNothingInvented), { seed, numRuns: 500 });
  });

  it('random pieces of outputs', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (found) => expectNothingInvented(found.join(''))),
      { seed, numRuns: 1000 },
    );
  }, 60_000);

  it('randomly damaged outputs', () => {
    fc.assert(
      fc.property(damage, ({ name, edits }) => {
        const text = edits.reduce((result, { at, cut, put }) => {
          const index = Math.floor(at * result.length);
          return result.slice(0, index) + put + result.slice(index + cut);
        }, fixture(name));
        expectNothingInvented(text);
      }),
      { seed, numRuns: 150 },
    );
  }, 60_000);
});

describe('cost', () => {
  const size = 256 * 1024;
  const bad = [
    ' ',
    ':',
    '+',
    '-',
    '|',
    'a',
    '>',
    '<',
    '\\',
    '"',
    '*',
    '.',
    '\u00a0',
    '+-',
    '| ',
    '<span ',
    '&#',
    'AzureAdPrt ',
    'AzureAdPrt: ',
    '0x80070533 ',
    '[ ',
    '{ ',
    'C:\\',
    'Event 1098 ',
    'dsregcmd ',
  ];

  it.each(bad)(
    '%j without end',
    (unit) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      read(text.slice(0, 4096));
      const start = performance.now();
      read(text);
      // A quadratic reader takes minutes; the bound leaves room for a busy machine.
      expect(performance.now() - start).toBeLessThan(5000);
    },
    60_000,
  );
});
