import { type Damages, fieldwise, linewise } from './lines';

const smart = (text: string): string => text.replaceAll(' -- ', ' – ').replaceAll(/(?<=\w)'|'(?=\w)/g, '’');

const bytes = (text: string, encoding: 'utf8' | 'utf16le'): string => Buffer.from(text, encoding).toString('latin1');

/** Bytes that Windows-1252 shows differently from Latin-1. */
const windows1252: Readonly<Record<string, string>> = { '\u0080': '€', '\u0093': '“', '\u0094': '”', '\u0099': '™', '\u0098': '˜' };

const misread = (text: string): string =>
  bytes(text, 'utf8').replace(/[\u0080\u0093\u0094\u0098\u0099]/g, (sign) => windows1252[sign] ?? sign);

const ascii = (text: string): string => text.replace(/[^\p{ASCII}]/gu, 'x');

/** What programs do to spaces, marks, line ends and encodings. The wrong code pages need ASCII text. */
export const characters: Damages = {
  'byte order mark': (text) => `\ufeff${text}`,
  'byte order mark read as Windows-1252': (text) => `ï»¿${text}`,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'CR only': (text) => text.replaceAll('\n', '\r'),
  'doubled CR': (text) => text.replaceAll('\n', '\r\r\n'),
  'doubled line ends': (text) => text.replaceAll('\n', '\n\n'),
  'tripled line ends': (text) => text.replaceAll('\n', '\n\n\n'),
  'mixed line ends': linewise((line, index) => line + (['', '\r', '\r\r'][index % 3] ?? '')),
  'line separators': (text) => text.replaceAll('\n', '\u2028'),
  'tabs around the colon': fieldwise(({ name, value }) => `\t${name}\t:\t${value}`),
  'tabs for indents': linewise((line) => line.replace(/^ +/, (spaces) => '\t'.repeat(Math.ceil(spaces.length / 8)))),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'no-break spaces in turn': (text) => text.replaceAll('  ', ' \u00a0'),
  'narrow and ideographic spaces': (text) => text.replace(/ : /g, '\u202f:\u3000'),
  'zero-width spaces in names': fieldwise(
    ({ indent, name, colon, value }) => `${indent}${name.slice(0, 3)}\u200b${name.slice(3)}${colon} ${value}`,
  ),
  'zero-width spaces around': linewise((line) => `\u200b${line}\u200b`),
  'soft hyphens in values': (text) => text.replaceAll('-', '-\u00ad'),
  'marks of reading direction': (text) => text.replace(/ : /g, ' :\u200e '),
  'smart quotes and dashes': smart,
  'long dashes': (text) => text.replaceAll(' -- ', ' — '),
  'dashes without spaces': (text) => text.replaceAll(' -- ', '–'),
  'full-width colons': (text) => text.replaceAll(' : ', '：'),
  'full-width colons with spaces': (text) => text.replaceAll(' : ', ' ： '),
  'UTF-8 read as Windows-1252': (text) => misread(smart(ascii(text))),
  'no-break spaces read as Windows-1252': (text) => misread(ascii(text).replaceAll('  ', ' \u00a0')),
  'no-break spaces read as a code page of consoles': (text) => text.replaceAll('  ', ' ┬á'),
  'UTF-16 read as bytes': (text) => `ÿþ${bytes(ascii(text), 'utf16le')}`,
  'UTF-16 read as bytes, big end first': (text) => `þÿ\0${bytes(ascii(text), 'utf16le').slice(0, -1)}`,
  'UTF-16 read as UTF-8': (text) => `\ufffd\ufffd${bytes(ascii(text), 'utf16le')}`,
  'a space after each character': linewise((line) => [...line].map((character) => `${character} `).join('')),
  'colours of a console': fieldwise(
    ({ indent, name, colon, value }) => `${indent}\u001b[32m${name}\u001b[0m${colon} \u001b[1;37m${value}\u001b[0m`,
  ),
};
