import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brief, opened, openedFile, outputOf } from './opening';

const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]));

describe('a text file', () => {
  const text = `Naam: Zoë\n${outputOf('PC-1')}`;

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16', utf16(text)],
    ['UTF-16 with a byte order mark', utf16(`\ufeff${text}`)],
    ['Windows-1252', Uint8Array.from([...text].map((character) => character.charCodeAt(0)))],
  ])('in %s is one entry', async (_, bytes) => {
    expect(await openedFile('pc.txt', bytes)).toEqual([{ name: 'pc.txt', text }]);
  });

  test('has LF line ends', async () => {
    expect(await openedFile('pc.txt', text.replaceAll('\n', '\r\n'))).toEqual([{ name: 'pc.txt', text }]);
  });

  test('with commas is no table', async () => {
    const commas = 'Hello, this is what PC-1, my laptop, says,\nand more, here:\n\n';
    expect(await openedFile('pc.txt', commas, outputOf('PC-1'))).toEqual([{ name: 'pc.txt', text: commas + outputOf('PC-1') }]);
  });

  test('is a text by its content, whatever its name', async () => {
    for (const name of ['pc.csv', 'pc.json', 'pc.zip', 'pc'])
      expect(await openedFile(name, outputOf('PC-1'))).toEqual([{ name, text: outputOf('PC-1') }]);
  });

  test('from a folder is named by its path', async () => {
    const file = Object.assign(new File([outputOf('PC-1')], 'out.txt'), { webkitRelativePath: 'fleet/PC-1/out.txt' });
    expect(brief(await opened([file]))).toEqual([expect.stringMatching(/^fleet\/PC-1\/out\.txt: \+/)]);
  });

  test('has a name that is fit to be shown', async () => {
    const [entry] = await openedFile(`a\u202etxt\u0000\n.${'x'.repeat(500)}`, outputOf('PC-1'));
    expect(entry?.name).toBe(`atxt.${'x'.repeat(195)}`);
  });
});

describe('a file without a text', () => {
  test.each([
    ['empty', ''],
    ['empty', ' \r\n\r\n'],
    ['binary', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)],
    ['event-log', Uint8Array.from([0x45, 0x6c, 0x66, 0x46, 0x69, 0x6c, 0x65, 0, 1, 2, 3])],
    ['too-large', 'x'.repeat(256 * 1024 + 1)],
  ])('is %s', async (problem, content) => {
    expect(await openedFile('file.txt', content)).toEqual([{ name: 'file.txt', problem }]);
  });

  test('over 32 MB is not read', async () => {
    const read: number[] = [];
    const blob = new Blob([outputOf('PC-1').repeat(120_000)]);
    const slice = blob.slice.bind(blob);
    const file = Object.assign(blob, {
      name: 'large.txt',
      slice: (from: number, to: number) => {
        read.push(to - from);
        return slice(from, to);
      },
    });
    expect(blob.size).toBeGreaterThan(32 * 1024 * 1024 - 1);
    expect(await opened([file])).toEqual([{ name: 'large.txt', problem: 'too-large' }]);
    expect(read).toHaveLength(1);
  });

  test('is unreadable if the browser refuses, and the next one is opened', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unreadable-'));
    const path = join(folder, 'gone.txt');
    writeFileSync(path, 'x');
    const gone = Object.assign(await openAsBlob(path), { name: 'gone.txt' });
    rmSync(folder, { recursive: true });
    const entries = await opened([gone, new File([outputOf('PC-2')], 'pc.txt')]);
    expect(entries).toEqual([
      { name: 'gone.txt', problem: 'unreadable' },
      { name: 'pc.txt', text: outputOf('PC-2') },
    ]);
  });
});

describe('several outputs in one text file', () => {
  const first = `Fleet report\n\n=== PC-1 ===\n${outputOf('PC-1')}\n`;
  const second = `=== PC-2 ===\nC:\\> dsregcmd /status\n\n${outputOf('PC-2')}`;

  test('are an entry for each PC, with the lines above it', async () => {
    expect(await openedFile('all.txt', `${first}${second}`)).toEqual([
      { name: 'all.txt #1', text: first.slice(0, -1) },
      { name: 'all.txt #2', text: second },
    ]);
  });

  test('of one PC are one entry', async () => {
    const twice = `${outputOf('PC-1', 'NO')}\nC:\\> dsregcmd /status\n${outputOf('pc-1')}`;
    expect(await openedFile('pc.txt', twice)).toEqual([{ name: 'pc.txt', text: twice }]);
  });

  test('that do not name their PC are one entry', async () => {
    const nameless = outputOf('').replace(/ +Device Name.*\n/, '');
    expect(await openedFile('pc.txt', nameless, outputOf('PC-1'), nameless)).toHaveLength(1);
  });

  test('of old Windows versions are told apart by their device id', async () => {
    const old = (id: string) => outputOf('').replace(/Device Name :.*/, `DeviceId : ${id}`);
    expect(await openedFile('pc.txt', old('aaaa'), old('bbbb'), old('bbbb'))).toHaveLength(2);
  });

  test('may be many', async () => {
    const all = Array.from({ length: 3000 }, (_, index) => outputOf(`PC-${index}`));
    const entries = await openedFile('all.txt', ...all);
    expect(entries).toHaveLength(3000);
    expect(entries.at(-1)).toEqual({ name: 'all.txt #3000', text: all.at(-1) });
  });
});
