import { describe, expect, test } from 'vitest';
import { parseCase, parseQuery } from '@/diagnosis/case';
import { openCode } from '@/diagnosis/case-code';
import { softJoin } from '@/diagnosis/reader/characters';
import { linesOf } from '@/diagnosis/reader/lines';
import { read } from '@/diagnosis/reader/read';
import { shownLines } from '@/diagnosis/shown-lines';
import { takePaste } from '@/diagnosis/take-paste';
import { parseRequest } from '@/features/api/request';
import { columnOf } from '@/files/columns';
import { recordOf } from '@/files/record';
import { kinds, ofSize } from '../../scripts/hostile-texts';
import { attack, fieldPrefixes, namesByKind } from '../../scripts/pumps';
import { expectLinear } from './growth';

/** A few of the pumps that `npm run deep -- time` tries. */
const pumps = [' ', '\n', '0', '{'];

const readWhole = (text: string) => takePaste(parseCase([]), text, { now: new Date(0), ranJustNow: false });

describe('the time to read untrusted input is linear in its length', () => {
  test.each(Object.keys(kinds))('%s', (name) => {
    expectLinear((size) => readWhole(ofSize(kinds[name] ?? '', size)));
  });

  test.each([...namesByKind])('a run of characters in a %s, in %s', (_, name) => {
    for (const begin of fieldPrefixes(name))
      for (const pump of pumps) expectLinear((size) => readWhole(attack(begin, pump, size)), JSON.stringify([begin, pump]));
  });

  test('a cell of spaces in a table', () => {
    expectLinear((size) => recordOf([[columnOf('AzureAdJoined'), `YES${' '.repeat(size)}x`]]));
  });

  test.each([
    ['unknown parameters', 'a&'],
    ['one repeated parameter', 'azureAdJoined=yes&'],
    ['a fact with several values', 'missingSettings=theme&'],
    ['values of one fact', 'missingSettings=theme.'],
    ['steps', 'tried=restart-and-sign-in&'],
    ['steps and how they went', 'tried=restart-and-sign-in.helped&tried=restart-and-sign-in&'],
    ['codes', 'before=9FWW-WKCJ-43F1&'],
    ['percent signs', '%'],
  ])('a query of %s', (_, unit) => {
    expectLinear((size) => parseCase(new URLSearchParams(ofSize(unit, size))));
  });

  test('a line that was joined from many and contains many fields', () => {
    expectLinear((size) => read(`${'a=\n'.repeat(size / 6)}${'AzureAdJoined : YES '.repeat(size / 40)}`));
    expectLinear((size) => linesOf(` ${softJoin}`.repeat(size / 2)));
  });

  test('showing many values from joined lines', () => {
    expectLinear((size) => {
      const text = `${'a=\n'.repeat(size / 6)}${'"EnableCdp"=dword:0 '.repeat(size / 40)}`;
      shownLines(text, read(text));
    });
  });

  test('a code', () => {
    expectLinear((size) => openCode('Z'.repeat(size)));
  });
});

describe('however many items there are', () => {
  const mebi = 256 * 1024;

  test.each([
    ['lines after an event', `Event ID: 1098 x\n${'{\n'.repeat(129_000)}`],
    ['lines after an event without a number', `Log Name: x\n${'{\n'.repeat(126_000)}AzureAdJoined : YES`],
    ['lines after an output', `AzureAdJoined : YES\n${'{\n'.repeat(126_000)}AzureAdJoined : NO`],
    ['lines between two outputs', `dsregcmd /status\nAzureAdJoined : YES\n${'{\n'.repeat(120_000)}dsregcmd /status\nAzureAdJoined : NO`],
    ['parts of a line', 'AzureAdJoined : YES '.repeat(mebi / 20)],
    ['events on a line', 'Event 1098: 0xcaa5001c '.repeat(mebi / 23)],
    ['events', 'Event 1098: 0xcaa5001c 2026-09-14T08:06:00Z\n'.repeat(mebi / 45)],
    ['outputs', 'dsregcmd /status\nAzureAdJoined : YES\n'.repeat(mebi / 37)],
    ['registry values', 'EnableCdp REG_DWORD 0x0 '.repeat(mebi / 24)],
  ])('%s: read, not refused with an error', (_, text) => {
    expect(readWhole(text).reading.recognised).toBe(true);
  });

  test('only the first thousand fields of an output are read', () => {
    const frame = `+${'-'.repeat(70)}+`;
    const rows = Array.from({ length: 5000 }, (_, index) => `  Field${index} : x`);
    const { fields } = read([frame, '| Device State |', frame, '  AzureAdJoined : YES', ...rows].join('\n'));
    expect([fields.length, fields[0]?.name, fields[999]?.name]).toEqual([1000, 'AzureAdJoined', 'Field998']);
  });

  test('a query string is read up to the length of the longest case', () => {
    expect(parseQuery(`azureAdJoined=yes&${'a'.repeat(8192)}&domainJoined=yes`).known).toEqual({ azureAdJoined: 'yes' });
    const pairs = Array.from({ length: 5000 }, (_, index): [string, string] => ['azureAdJoined', index < 1000 ? 'yes' : 'no']);
    expect(parseCase(pairs).known).toEqual({ azureAdJoined: 'yes' });
    expect(parseCase([['missingSettings', `theme.${'x'.repeat(1000)}`]]).known).toEqual({});
  });

  test('a request has at most as many entries as there are answers and steps', () => {
    const entries = Array.from({ length: 1001 }, (_, index) => [`a${index}`, 'yes']);
    expect(parseRequest({ answers: Object.fromEntries(entries) })).toBeUndefined();
    expect(parseRequest({ answers: Object.fromEntries(entries.slice(1)) })).toBeDefined();
    expect(parseRequest({ tried: entries.map(() => 'x') })).toBeUndefined();
    expect(parseRequest({ code: 'Z'.repeat(1001) })).toBeUndefined();
    expect(parseRequest({ answers: { azureAdJoined: 'x'.repeat(1001) } })).toBeUndefined();
    expect(parseRequest('text')).toBeUndefined();
  });

  test('a repeated line is read only as often as the tool could print it', () => {
    const text = `${'[\n'.repeat(120_000)}AzureAdJoined : YES`;
    expect(linesOf(text).length).toBeLessThan(100);
    expect(read(text).fields.map(({ name, line }) => [name, line])).toEqual([['AzureAdJoined', 120_001]]);
  });
});
