import { type Damage, type Damages, linewise } from './lines';

/** A console breaks a line at its edge, within a word; copying drops the spaces at the end of each piece. */
const atEdge = (width: number): Damage =>
  linewise((line) => (line.match(new RegExp(`.{1,${width}}`, 'g')) ?? ['']).map((piece) => piece.trimEnd()).join('\n'));

/** A mail program breaks a line at the last space before the edge; a longer word stays whole. */
const atSpace = (width: number, before = ''): Damage =>
  linewise((line) =>
    line
      .replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}})(?<=\\S) +(?=\\S)`, 'g'), '$1\n')
      .split('\n')
      .flatMap((piece) => brokenWords(piece, width))
      .map((piece) => before + piece)
      .join('\n'),
  );

/** A value without spaces that does not fit moves to its own line. */
const brokenWords = (line: string, width: number): string[] =>
  line.length <= width ? [line] : line.replace(/ : (?=\S)/, ' :\n').split('\n');

/** Programs that wrap lines, and where. */
export const wraps: Damages = {
  'console of 60 columns': atEdge(60),
  'console of 72 columns': atEdge(72),
  'console of 76 columns': atEdge(76),
  'console of 80 columns': atEdge(80),
  'console of 100 columns': atEdge(100),
  'console of 120 columns': atEdge(120),
  'mail of 60 columns': atSpace(60),
  'mail of 72 columns': atSpace(72),
  'mail of 76 columns': atSpace(76),
  'mail of 80 columns': atSpace(80),
  'mail of 100 columns': atSpace(100),
  'mail of 120 columns': atSpace(120),
  'quoted mail of 76 columns': atSpace(76, '> '),
  'quoted mail broken after quoting': (text) => atSpace(76)(text.replace(/^/gm, '> ')),
  'console of 80 columns without indents': (text) => atEdge(80)(text.replace(/^ +/gm, '')),
  'quoted-printable': linewise((line) => line.replaceAll('=', '=3D').replace(/.{73}(?=.)/g, '$&=\n')),
};
