import { softBreak } from './characters';

/** One item of a list of strings: `"…",` in JSON, `- '…'` in YAML, `"…"` in CSV. */
const quotedLine = /^[ \t]*(?:\[ ?|- )?(["'])((?:(?!\1 *(?:[:=]|[,;] *\1)).)*?)\1 ?,?(?: ?\])?[ \t]*$/;

/** The separator between two strings on one line. */
const between = /(["'])[ \t]*,[ \t]*\1(?=[ \t]*(?:\+--|\||[A-Za-z]|\1))/g;

const minimum = 5;

/** Removes the quote marks if the lines are the strings of a list. */
export function withoutQuotes(text: string): string {
  if (!/["']/.test(text)) return text;
  const separated =
    (text.match(between)?.length ?? 0) >= minimum && /["'][ \t]*,[ \t]*["'] *\+--/.test(text)
      ? text.replace(between, `$1,${softBreak}$1`)
      : text;
  const pieces = separated.split(/(\r\n|\r|\n|\u2028)/);
  const nonEmpty = pieces.filter((piece) => piece.trim() !== '');
  const quoted = nonEmpty.filter((piece) => quotedLine.test(piece));
  if (quoted.length < minimum || quoted.length * 2 < nonEmpty.length) return separated;
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
