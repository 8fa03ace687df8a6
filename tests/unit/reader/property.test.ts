import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../diagnosis/reader/facts-of';
import { read } from '../../../diagnosis/reader/read';
import { runs } from '../runs';
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
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectNothingInvented), { seed, numRuns: runs(100) });
  });

  it('random pieces of outputs', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (found) => expectNothingInvented(found.join(''))),
      { seed, numRuns: runs(200) },
    );
  });

  it('randomly damaged outputs', () => {
    fc.assert(
      fc.property(damage, ({ name, edits }) => {
        const text = edits.reduce((result, { at, cut, put }) => {
          const index = Math.floor(at * result.length);
          return result.slice(0, index) + put + result.slice(index + cut);
        }, fixture(name));
        expectNothingInvented(text);
      }),
      { seed, numRuns: runs(30) },
    );
  });
});
