import { softBreak } from './characters';

/** One line of a list of strings: `"…",` of JSON, `- '…'` of YAML, `"…"` of CSV. */
const quotedLine = /^[ \t]*(?:\[ ?|- )?(["'])((?:(?!\1 *[:=]).)*?)\1 ?,?(?: ?\])?[ \t]*$/;

/** Between two strings of a list on one line. */
const between = /(["'])[ \t]*,[ \t]*\1(?=[ \t]*(?:\+--|\||[A-Za-z]|\1))/g;

const fewest = 5;

/** Takes a text; where its lines are the strings of a list, gives them without their quote marks. */
export function withoutQuotes(text: string): string {
  const apart =
    (text.match(between)?.length ?? 0) >= fewest && /["'][ \t]*,[ \t]*["'] *\+--/.test(text)
      ? text.replace(between, `$1,${softBreak}$1`)
      : text;
  const pieces = apart.split(/(\r\n|\r|\n|\u2028)/);
  const full = pieces.filter((piece) => piece.trim() !== '');
  const quoted = full.filter((piece) => quotedLine.test(piece));
  if (quoted.length < fewest || quoted.length * 2 < full.length) return apart;
  return pieces
    .map(
      (piece) =>
        quotedLine
          .exec(piece)?.[2]
          ?.replaceAll('\\\\', '\\')
          .replaceAll('""', '"')
          .replace(/''|\\'/g, "'") ?? piece,
    )
    .join('');
}
