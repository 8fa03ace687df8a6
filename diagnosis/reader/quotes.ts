import { softBreak } from './characters';

/** One item of a list of strings: `"…",` in JSON, `- '…'` in YAML, `"…"` in CSV. */
const quotedLine = /^[ \t]*(?:\[ ?|- )?(["'])((?:(?!\1 *[:=]).)*?)\1 ?,?(?: ?\])?[ \t]*$/;

/** The separator between two strings on one line. */
const between = /(["'])[ \t]*,[ \t]*\1(?=[ \t]*(?:\+--|\||[A-Za-z]|\1))/g;

const fewest = 5;

/** Removes the quote marks if the lines are the strings of a list. */
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
