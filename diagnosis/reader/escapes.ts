import { softBreak, softJoin } from './characters';

/** Line ends written as `\n`, before what a line of the output begins with; a path such as `C:\new` has none of these. */
const escapedLineEnd = /\\n(?=[ +|\\]|[A-Za-z][\w -]{1,30}:)/g;

const escapeSequence = /\\(\r?\n *(?:\\(?= ))?|r\\n|n|t|["'/\\ ])/g;

const unescaped = (_: string, sign: string): string => {
  if (sign.startsWith('\n') || sign.startsWith('\r')) return softJoin;
  if (sign === 'n' || sign === 'r\\n') return softBreak;
  return sign === 't' ? ' ' : sign;
};

/** Takes a text; where it is a string of JSON or YAML, gives it with its `\n`, `\"` and folded lines undone. */
export const withoutEscapes = (text: string): string =>
  (text.match(escapedLineEnd)?.length ?? 0) < 3 ? text : text.replace(escapeSequence, unescaped);
