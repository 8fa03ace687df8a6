import { BlobReader, BlobWriter, TextReader, ZipWriter, type ZipWriterAddDataOptions } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import { brief, limits, opened, openedFile, outputOf } from './opening';

type Content = string | Blob | { readonly text: string; readonly options: ZipWriterAddDataOptions };

/** A ZIP with these files, in this order. */
async function zipOf(files: readonly (readonly [path: string, content: Content])[]): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false, keepOrder: true });
  for (const [path, content] of files) {
    if (content instanceof Blob) await zip.add(path, new BlobReader(content));
    else if (typeof content === 'string') await zip.add(path, new TextReader(content));
    else await zip.add(path, new TextReader(content.text), content.options);
  }
  return zip.close();
}

const first = outputOf('PC-1');

describe('a ZIP', () => {
  test('is opened file by file, in its order, by its content', async () => {
    const zip = await zipOf([
      ['z/first.txt', first],
      ['fleet.csv', 'DeviceName,AzureAdJoined\nPC-2,YES\nPC-3,NO\n'],
      ['deep/er/fleet.json', '[{"deviceName":"PC-4","AzureAdJoined":"YES"}]'],
    ]);
    for (const name of ['all.zip', 'all'])
      expect(brief(await openedFile(name, zip))).toEqual([
        `z/first.txt: +${'-'.repeat(70)}+`,
        'PC-2: DeviceName : PC-2',
        'PC-3: DeviceName : PC-3',
        'PC-4: deviceName : PC-4',
      ]);
  });

  test('is the same stored, and with Zip64', async () => {
    const zip = await zipOf([
      ['a.txt', { text: first, options: { level: 0 } }],
      ['b.txt', { text: first, options: { zip64: true } }],
    ]);
    expect(await openedFile('all.zip', zip)).toEqual([
      { name: 'a.txt', text: first },
      { name: 'b.txt', text: first },
    ]);
  });

  test('has no entries for what systems put into it', async () => {
    const zip = await zipOf([
      ['folder/', { text: '', options: { directory: true } }],
      ['__MACOSX/._a.txt', 'x'],
      ['folder/.DS_Store', 'x'],
      ['a.txt', first],
    ]);
    expect(await openedFile('all.zip', zip)).toEqual([{ name: 'a.txt', text: first }]);
  });

  test('says what is wrong with each file, and goes on', async () => {
    const zip = await zipOf([
      ['secret.txt', { text: first, options: { password: 'x' } }],
      ['inner.zip', await zipOf([['a.txt', first]])],
      ['picture.png', new Blob([Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)])],
      ['empty.txt', ''],
      ['last.txt', first],
    ]);
    expect(brief(await openedFile('all.zip', zip))).toEqual([
      'secret.txt: zip-encrypted',
      'inner.zip: zip-in-zip',
      'picture.png: binary',
      'empty.txt: empty',
      `last.txt: +${'-'.repeat(70)}+`,
    ]);
  });

  test('has names that are only shown', async () => {
    const zip = await zipOf([
      ['../../etc/passwd', first],
      ['C:\\Windows\\\u202etxt.exe', first],
    ]);
    expect((await openedFile('all.zip', zip)).map(({ name }) => name)).toEqual(['../../etc/passwd', 'C:\\Windows\\txt.exe']);
  });

  test('that is an Office document says so', async () => {
    const workbook = await zipOf([
      ['[Content_Types].xml', '<Types/>'],
      ['xl/workbook.xml', '<workbook/>'],
    ]);
    expect(await openedFile('fleet.xlsx', workbook)).toEqual([{ name: 'fleet.xlsx', problem: 'office-document' }]);
  });

  test('without files gives nothing', async () => {
    expect(await openedFile('all.zip', await zipOf([]))).toEqual([{ name: 'all.zip', problem: 'empty' }]);
  });
});

describe('a damaged ZIP', () => {
  test('without its end is one problem, wherever it ends', async () => {
    const zip = await zipOf([['a.txt', first]]);
    for (let end = 4; end < zip.size; end += 7)
      expect(await openedFile('all.zip', zip.slice(0, end))).toEqual([{ name: 'all.zip', problem: 'zip-damaged' }]);
  });

  test('says which file is damaged, and goes on', async () => {
    const zip = await zipOf([
      ['a.txt', { text: first, options: { level: 0 } }],
      ['b.txt', first],
    ]);
    const bytes = new Uint8Array(await zip.arrayBuffer());
    const at = new TextDecoder('latin1').decode(bytes).indexOf('AzureAdJoined');
    bytes[at] = 0x42;
    expect(await openedFile('all.zip', bytes)).toEqual([
      { name: 'a.txt', problem: 'zip-damaged' },
      { name: 'b.txt', text: first },
    ]);
  });

  test('never throws, whichever byte is wrong', async () => {
    const zip = new Uint8Array(
      await (
        await zipOf([
          ['a.txt', first],
          ['b.csv', 'DeviceName,AzureAdJoined\nPC-2,YES\n'],
        ])
      ).arrayBuffer(),
    );
    for (let at = 4; at < zip.length; at += 3) {
      const entries = await openedFile('all.zip', zip.slice(0, at), Uint8Array.of((zip[at] ?? 0) ^ 255), zip.slice(at + 1));
      expect(entries.length).toBeGreaterThan(0);
    }
  });
});

describe('a ZIP bomb', () => {
  const zeros = ' '.repeat(20_000_000);

  test('that shrinks too much is not unpacked to its end', async () => {
    const read: number[] = [];
    const zip = await zipOf([
      ['bomb.csv', `DeviceName,Output\n${`PC-1,${'x'.repeat(1000)}\n`.repeat(9000)}`],
      ['bomb.txt', zeros],
      ['a.txt', first],
    ]);
    const entries = await opened([new File([zip], 'all.zip')], limits, (bytes) => read.push(bytes));
    expect(entries.slice(-3)).toEqual([
      { name: 'bomb.csv', problem: 'zip-too-large' },
      { name: 'bomb.txt', problem: 'zip-too-large' },
      { name: 'a.txt', text: first },
    ]);
    expect(entries.length).toBeLessThan(5000);
    expect(read.at(-1)).toBe(zip.size);
  });

  test('that lies about its sizes is found out', async () => {
    const zip = await zipOf([['bomb.txt', zeros]]);
    const bytes = new Uint8Array(await zip.arrayBuffer());
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) if (view.getUint32(at, true) === zeros.length) view.setUint32(at, 10, true);
    const [entry] = await openedFile('all.zip', bytes);
    expect(entry).toEqual({ name: 'bomb.txt', problem: expect.stringMatching(/^zip-(?:too-large|damaged)$/) });
  });

  test('whose file claims to be longer than any disk ends where the ZIP does', async () => {
    const zip = await zipOf([['a.txt', { text: first, options: { level: 0, zip64: true } }]]);
    const bytes = new Uint8Array(await zip.arrayBuffer());
    const view = new DataView(bytes.buffer);
    const size = BigInt(first.length);
    for (let at = 0; at <= bytes.length - 8; at += 1) if (view.getBigUint64(at, true) === size) view.setBigUint64(at, 2n ** 52n, true);
    expect(await openedFile('all.zip', bytes)).toEqual([{ name: 'a.txt', problem: 'zip-damaged' }]);
  });
});
