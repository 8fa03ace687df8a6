import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownNames } from '../../../diagnosis/reader/catalogue';
import { withPlainCharacters } from '../../../diagnosis/reader/characters';
import { withoutEscapes } from '../../../diagnosis/reader/escapes';
import { factsOf } from '../../../diagnosis/reader/facts-of';
import { withoutMarkup } from '../../../diagnosis/reader/markup';
import { read } from '../../../diagnosis/reader/read';
import { bare, fixture, fixtureNames } from './fixtures';

const seed = 20261123;

/** Every value but YES and NO, which may have been written otherwise, stands in the text. */
function expectNothingInvented(text: string) {
  const cleaned = bare(withoutMarkup(withoutEscapes(withPlainCharacters(text))));
  const lines = text.split(/\r\n|[\r\n]/).length;
  const reading = read(text);
  for (const { name, value, line } of reading.fields) {
    if (value !== null && value !== 'YES' && value !== 'NO') expect(cleaned, name).toContain(bare(value));
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines);
  }
  const keys = reading.fields.map(({ section, name }) => `${section}/${name}`);
  expect(new Set(keys).size).toBe(keys.length);
  factsOf(reading, { now: new Date(0) });
}

const piece = fc.constantFrom(
  ...knownNames,
  ...[
    'YES',
    'NO',
    'Ja',
    'ERROR (0xd0020017)',
    ' : ',
    ':',
    ' :: ',
    '\n',
    '\r\n',
    '\r',
    '   ',
    '\t',
    '| ',
    ' |',
    '+----------+',
    '+--',
    '<br/>',
    '<td>',
    '> ',
    '# ',
    '- ',
  ],
  ...[
    '1. ',
    '**',
    '`',
    '```',
    '"',
    '{',
    '}',
    '[ ',
    ' ]',
    '\\n',
    '\\"',
    '\\',
    'Device State',
    '| User State |',
    'Work Account 1',
    'https://a.example/b?c=d:e',
  ],
  ...[
    '2026-09-14 08:06:00.000 UTC',
    'Event ID: 1098',
    'Log Name: x',
    'Event 1098: 0xCAA5001C',
    'PS C:\\> dsregcmd /status',
    'C:\\>',
    'OS Build 19045.1',
    'AADSTS50076',
  ],
);

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
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectNothingInvented(pieces.join(''))),
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
