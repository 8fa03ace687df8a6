import { softBreak, softJoin } from './characters';

/** Line ends written as `\n`, before what a line of the output begins with; a path such as `C:\new` has none of these. */
const escapedLineEnd = /\\n(?=[ +|\\]|[A-Za-z][\w -]{1,30}:)/g;

const escapeSequence = /\\(\r?\n *(?:\\(?= ))?|r\\n|n|t|["'/\\ ])/g;

/** The end of the string, and what comes after it. */
const stringEnd = /(?<!\\)"(?=\s*[,}\]])/g;

/** Characters that JSON may write as codes. */
const escapedCharacter = /\\u00(2[267]|3[ce])/gi;

const unescaped = (_: string, escaped: string): string => {
  if (escaped.startsWith('\n') || escaped.startsWith('\r')) return softJoin;
  if (escaped === 'n' || escaped === 'r\\n') return softBreak;
  return escaped === 't' ? ' ' : escaped;
};

/** Takes a text; where it is a string of JSON or YAML, gives it with its `\n`, `\"` and folded lines undone. */
export function withoutEscapes(sent: string): string {
  const text = once(sent.replace(escapedCharacter, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
  return (text.match(escapedLineEnd)?.length ?? 0) < 3 ? text : text.replace(stringEnd, softBreak).replace(escapeSequence, unescaped);
}

/** A string within a string has every backslash twice; one that was also printed line by line has each line end twice. */
function once(text: string): string {
  const single = (text.match(/\\\\n/g)?.length ?? 0) < 3 ? text : text.replaceAll('\\\\', '\\');
  const ends = /(?:\\r)?\\n(?=\r?\n)/g;
  return (single.match(ends)?.length ?? 0) < 3 ? single : single.replace(ends, '');
}
