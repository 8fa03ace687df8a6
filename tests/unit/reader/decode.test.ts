import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../diagnosis/reader/decode';
import { fixture } from './fixtures';

const output = fixture('gen5-joined');
const bytesOf = (...parts: (string | number[] | Buffer)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))));
const littleEndian = (text: string) => Buffer.from(text, 'utf16le');
const bigEndian = (text: string) => littleEndian(text).swap16();

describe('a file as text', () => {
  it.each([
    ['UTF-8', bytesOf(output)],
    ['UTF-8 with a byte order mark', bytesOf([0xef, 0xbb, 0xbf], output)],
    ['UTF-16 LE', bytesOf(littleEndian(output))],
    ['UTF-16 LE with a byte order mark', bytesOf([0xff, 0xfe], littleEndian(output))],
    ['UTF-16 BE', bytesOf(bigEndian(output))],
    ['UTF-16 BE with a byte order mark', bytesOf([0xfe, 0xff], bigEndian(output))],
    ['UTF-16 LE with half a character at its end', bytesOf(littleEndian(output), [0x41])],
    ['UTF-16 BE with half a character at its end', bytesOf(bigEndian(output), [0])],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: output });
  });

  it('non-ASCII letters in each', () => {
    const text = 'Gerätestatus: één – “Zoë” 設定\n';
    for (const bytes of [bytesOf(text), bytesOf(littleEndian(text)), bytesOf(bigEndian(text))]) expect(decodeText(bytes)).toEqual({ text });
  });

  it('Windows-1252 if it is not valid UTF-8', () => {
    expect(decodeText(bytesOf('Beheerder: caf', [0xe9, 0x20, 0x80, 0x20, 0x93], 'x', [0x94]))).toEqual({ text: 'Beheerder: café € “x”' });
  });

  it.each([
    ['nothing', ''],
    ['one letter', 'A'],
    ['three letters', 'ABC'],
    ['console colours', '\u001b[32mAzureAdJoined : YES\u001b[0m'],
  ])('%s', (_, text) => {
    expect(decodeText(bytesOf(text))).toEqual({ text });
  });
});

describe('not a text', () => {
  it('a saved event log', () => {
    expect(decodeText(bytesOf('ElfFile', [0], new Array<number>(4096).fill(0)))).toBe('event-log');
  });

  it.each([
    ['an image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0]],
    ['every byte', Array.from({ length: 4096 }, (_, at) => (at * 167) % 256)],
    ['zeros', new Array<number>(1001).fill(0)],
    ['small 32-bit integers', Array.from({ length: 4096 }, (_, at) => (at % 4 === 0 ? (at >> 2) % 32 : 0))],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytesOf(bytes))).toBe('binary');
  });
});
