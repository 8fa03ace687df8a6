import { describe, expect, test } from 'vitest';
import { brief, openedFile, outputOf } from './opening';

const one = { deviceName: 'PC-1', AzureAdJoined: 'YES' };
const two = { deviceName: 'PC-2', AzureAdJoined: 'NO' };
const both = [
  { name: 'PC-1', text: 'deviceName : PC-1\nAzureAdJoined : YES' },
  { name: 'PC-2', text: 'deviceName : PC-2\nAzureAdJoined : NO' },
];

describe('a JSON file', () => {
  test.each([
    ['a list', JSON.stringify([one, two])],
    ['a list over several lines', JSON.stringify([one, two], null, 2).replaceAll('\n', '\r\n')],
    ['lines of objects', `${JSON.stringify(one)}\r\n\r\n${JSON.stringify(two)}\r\n`],
    ['objects one after another', `${JSON.stringify(one, null, 2)}\n${JSON.stringify(two, null, 2)}\n`],
    ['a list in an object, as Graph gives it', JSON.stringify({ '@odata.context': 'https://x', '@odata.count': 2, value: [one, two] })],
    ['a list deeper in an object', JSON.stringify({ data: { devices: [one, two] }, extensions: {} })],
  ])('with %s is an entry for each object', async (_, text) => {
    for (const name of ['fleet.json', 'fleet.txt']) expect(await openedFile(name, text)).toEqual(both);
  });

  test('may be in UTF-16, as PowerShell writes it', async () => {
    const text = `\ufeff${JSON.stringify([one, two])}`;
    expect(await openedFile('f.json', new Uint16Array([...text].map((character) => character.charCodeAt(0))))).toEqual(both);
  });

  test('with one object is one entry, whatever lists are in it', async () => {
    const text = JSON.stringify({
      name: 'PC-1',
      deviceState: { AzureAdJoined: true, EnterpriseJoined: null },
      workAccounts: [{ NgcSet: 'NO' }, {}],
    });
    expect(await openedFile('pc.json', text)).toEqual([{ name: 'PC-1', text: 'name : PC-1\nAzureAdJoined : true\nNgcSet : NO' }]);
  });

  test('names an object by the PC and not by the person', async () => {
    const text = JSON.stringify([{ user: { name: 'Anna' }, device: { name: 'PC-1' }, AzureAdJoined: 'YES' }]);
    expect(brief(await openedFile('pc.json', text))).toEqual(['PC-1: AzureAdJoined : YES']);
  });

  test('has outputs as they are, in one piece or in lines', async () => {
    const lines = outputOf('PC-2').split('\n');
    const text = JSON.stringify([
      { deviceName: 'PC-1', id: 7, output: outputOf('PC-1').replaceAll('\n', '\r\n') },
      { deviceName: 'PC-2', id: 8, output: { value: lines, Count: lines.length } },
      { deviceName: 'PC-3', id: 9, output: '' },
    ]);
    expect(await openedFile('f.json', text)).toEqual([
      { name: 'PC-1', text: outputOf('PC-1').trimEnd() },
      { name: 'PC-2', text: outputOf('PC-2').trimEnd() },
      { name: 'PC-3', problem: 'empty' },
    ]);
  });

  test('may be a list of outputs', async () => {
    const text = JSON.stringify([outputOf('PC-1'), outputOf('PC-2').replaceAll('\n', '\r\n'), '']);
    expect(await openedFile('f.json', text)).toEqual([
      { name: 'f.json #1', text: outputOf('PC-1') },
      { name: 'f.json #2', text: outputOf('PC-2') },
      { name: 'f.json #3', problem: 'empty' },
    ]);
  });

  test('may be the lines of one output', async () => {
    expect(await openedFile('f.json', JSON.stringify(outputOf('PC-1').split('\n')))).toEqual([{ name: 'f.json', text: outputOf('PC-1') }]);
  });

  test.each(['[]', '{}', '{"value":[]}', '[1, 2]', 'null'])('without a PC is empty: %s', async (text) => {
    expect(await openedFile('f.json', text)).toEqual([{ name: 'f.json', problem: 'empty' }]);
  });
});

describe('a damaged JSON file', () => {
  const whole = JSON.stringify([one, two]);

  test('gives what is complete, wherever it ends', async () => {
    for (let end = 1; end < whole.length; end += 1) {
      const entries = await openedFile('f.json', whole.slice(0, end));
      expect(entries.at(-1)).toEqual({ name: 'f.json', problem: 'json-damaged' });
      expect(entries.slice(0, -1)).toEqual(both.slice(0, entries.length - 1));
    }
    expect(await openedFile('f.json', whole.slice(0, -1))).toHaveLength(3);
  });

  test('in lines loses only the damaged line', async () => {
    const lines = [JSON.stringify(one), '{"deviceName":', JSON.stringify(two)].join('\n');
    expect(await openedFile('f.jsonl', lines)).toEqual([both[0], { name: 'f.jsonl #2', problem: 'json-damaged' }, both[1]]);
  });

  test('is known by its name if its beginning is lost', async () => {
    expect(await openedFile('f.json', whole.slice(9))).toEqual([{ name: 'f.json', problem: 'json-damaged' }]);
  });

  test('with a value of more than 32 MB ends there', async () => {
    const text = ['[', JSON.stringify(one), ',{"output":"', 'x'.repeat(36_000_000), '"},', JSON.stringify(two), ']'];
    expect(await openedFile('f.json', ...text)).toEqual([both[0], { name: 'f.json', problem: 'too-large' }]);
  });

  test('changes no object by __proto__', async () => {
    const text = `[{"deviceName":"PC-1","__proto__":{"x":"y"},"AzureAdJoined":"YES"}]`;
    expect(brief(await openedFile('f.json', text))).toEqual(['PC-1: deviceName : PC-1']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('nested without end is damaged', async () => {
    for (const open of ['[', '{"a":']) {
      const entries = await openedFile('f.json', open.repeat(60_000));
      expect(entries).toEqual([{ name: 'f.json', problem: 'json-damaged' }]);
    }
    expect(await openedFile('f.json', '['.repeat(60_000), ']'.repeat(60_000))).toEqual([{ name: 'f.json', problem: 'empty' }]);
  });
});
