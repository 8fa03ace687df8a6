import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import { limits, opened, outputOf } from './opening';

const files = (count: number): File[] => Array.from({ length: count }, (_, index) => new File([outputOf(`PC-${index}`)], `${index}.txt`));

describe('limits', () => {
  test('on entries: the rest is one entry that says how many files are left', async () => {
    const entries = await opened(files(12), { ...limits, entries: 10 });
    expect(entries).toHaveLength(11);
    expect(entries.at(-1)).toEqual({ name: '10.txt', problem: 'too-many', left: 2 });
    expect(await opened(files(10), { ...limits, entries: 10 })).toHaveLength(10);
  });

  test('on entries hold within a table', async () => {
    const table = new File(['DeviceName,AzureAdJoined\n', 'PC-1,YES\n'.repeat(100)], 't.csv');
    const entries = await opened([...files(1), table, ...files(2)], { ...limits, entries: 10 });
    expect(entries).toHaveLength(11);
    expect(entries.at(-1)).toEqual({ name: 't.csv', problem: 'too-many', left: 3 });
  });

  test('on bytes hold for all files together', async () => {
    const [file] = files(1);
    const entries = await opened(files(9), { ...limits, bytes: 5 * (file?.size ?? 0) });
    expect(entries).toHaveLength(6);
    expect(entries.at(-1)).toEqual({ name: '5.txt', problem: 'too-much', left: 4 });
  });

  test('on bytes hold for what a ZIP unpacks', async () => {
    const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
    for (let index = 0; index < 9; index += 1) await zip.add(`${index}.txt`, new TextReader(outputOf(`PC-${index}`)));
    const file = new File([await zip.close()], 'all.zip');
    const entries = await opened([file, ...files(1)], { ...limits, bytes: file.size + 5 * outputOf('PC-1').length });
    expect(entries.at(-1)).toEqual({ name: 'all.zip', problem: 'too-much', left: 2 });
    expect(entries.length).toBeGreaterThan(4);
    expect(entries.length).toBeLessThan(8);
  });
});

describe('the progress', () => {
  test('grows to the size of all files', async () => {
    const read: number[] = [];
    const table = new File(['DeviceName,TenantName\n', `PC-1,${'Contoso'.repeat(50)}\n`.repeat(4000)], 't.csv');
    const all = [...files(2), table, new File([], 'empty.txt')];
    await opened(all, limits, (bytes) => read.push(bytes));
    expect(read).toEqual(read.toSorted((one, other) => one - other));
    expect(read.at(-1)).toBe(all.reduce((sum, { size }) => sum + size, 0));
    expect(new Set(read).size).toBeGreaterThan(4);
  });

  test('stops with the reader: nothing is read ahead', async () => {
    const slices: number[] = [];
    const blob = new Blob(['DeviceName,AzureAdJoined\n', 'PC-1,YES\n'.repeat(500_000)]);
    const slice = blob.slice.bind(blob);
    const file = Object.assign(blob, {
      name: 't.csv',
      slice: (from: number, to: number) => {
        slices.push(from);
        return slice(from, to);
      },
    });
    expect(await opened([file], { ...limits, entries: 5 })).toHaveLength(6);
    expect(slices).toHaveLength(1);
  });
});
