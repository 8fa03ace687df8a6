import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { runs } from '../runs';
import { openedFile } from './opening';

/** A value as tables have it: any characters, but not blank, and short of a file of control characters. */
const value = fc
  .array(fc.constantFrom(...'abcXYZ 0129.-_/\\@é€あ,;\t"\''), { minLength: 1, maxLength: 30 })
  .map((characters) => `v${characters.join('')}`.trim());

const pc = fc.record({
  DeviceName: fc.stringMatching(/^[A-Z]{2}-[0-9]{1,6}$/),
  TenantName: fc.option(value, { nil: '' }),
  AzureAdJoined: fc.constantFrom('YES', 'NO'),
  Note: fc.option(value, { nil: '' }),
});

type Pc = Readonly<Record<'DeviceName' | 'TenantName' | 'AzureAdJoined' | 'Note', string>>;

const entryOf = (record: Pc) => ({
  name: record.DeviceName,
  text: Object.entries(record)
    .filter(([, cell]) => cell !== '')
    .map(([name, cell]) => `${name} : ${cell}`)
    .join('\n'),
});

const fleet = fc.array(pc, { minLength: 1, maxLength: 20 });

test('records that are written as a table come back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fleet,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\r\n', '\n'),
      fc.boolean(),
      fc.boolean(),
      async (records, delimiter, newline, quotes, isNamed) => {
        const table = Papa.unparse(records, { delimiter, newline, quotes });
        expect(await openedFile(isNamed ? 'fleet.csv' : 'fleet', table)).toEqual(records.map(entryOf));
      },
    ),
    { numRuns: runs(60) },
  );
});

test('records that are written as JSON come back', async () => {
  const forms = [
    (records: readonly Pc[]) => JSON.stringify(records),
    (records: readonly Pc[]) => JSON.stringify({ value: records }, null, 2),
    (records: readonly Pc[]) => records.map((record) => JSON.stringify(record)).join('\n'),
  ] as const;
  await fc.assert(
    fc.asyncProperty(fleet, fc.constantFrom(...forms), fc.boolean(), async (records, write, isNamed) => {
      expect(await openedFile(isNamed ? 'fleet.json' : 'fleet', write(records))).toEqual(records.map(entryOf));
    }),
    { numRuns: runs(60) },
  );
});

test('nothing throws, whatever is in a file', async () => {
  const pieces = fc.constantFrom(
    'DeviceName',
    'AzureAdJoined : YES',
    ',',
    ';',
    '"',
    '""',
    '\n',
    '\r',
    '{',
    '}',
    '[',
    ']',
    ':',
    '| Device State |',
    '\u0000',
    'x',
    'PK\u0003\u0004',
  );
  const name = fc.constantFrom('a.csv', 'a.json', 'a.jsonl', 'a.zip', 'a.txt');
  await fc.assert(
    fc.asyncProperty(name, fc.array(pieces, { maxLength: 60 }), async (file, content) => {
      expect((await openedFile(file, ...content)).length).toBeGreaterThan(0);
    }),
    { numRuns: runs(300) },
  );
});
