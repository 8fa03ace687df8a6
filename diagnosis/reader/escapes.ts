import { softBreak, softJoin } from './characters';

/** A line end written as `\n`, before what an output line starts with; never matches in a path such as `C:\new`. */
const escapedLineEnd = /\\n(?=[ +|\\]|[A-Za-z][\w -]{1,30}:)/g;

const escapeSequence = /\\(\r?\n *(?:\\(?= ))?|r\\n|n|t|["'/\\ ])/g;

/** The closing quote of a string. */
const stringEnd = /(?<!\\)"(?=\s*[,}\]])/g;

/** Characters that JSON may write as \uXXXX. */
const escapedCharacter = /\\u00(2[267]|3[ce])/gi;

const unescaped = (_: string, escaped: string): string => {
  if (escaped.startsWith('\n') || escaped.startsWith('\r')) return softJoin;
  if (escaped === 'n' || escaped === 'r\\n') return softBreak;
  return escaped === 't' ? ' ' : escaped;
};

/** A name in an object that is itself a string. */
const escapedName = /\\"[A-Za-z][\w -]{2,40}\\" ?:/g;

/** Undoes `\n`, `\"` and folded lines if the text is a JSON or YAML string. */
export function withoutEscapes(original: string): string {
  const text = withoutDoubling(
    withoutInnerEscapes(original).replace(escapedCharacter, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
  return (text.match(escapedLineEnd)?.length ?? 0) < 3 ? text : text.replace(stringEnd, softBreak).replace(escapeSequence, unescaped);
}

const withoutInnerEscapes = (text: string): string =>
  (text.match(escapedName)?.length ?? 0) < 2 ? text : text.replace(/\\(["\\])/g, '$1');

/** Undoes double escaping: a nested string doubles its backslashes, and printing it line by line doubles its line ends. */
function withoutDoubling(text: string): string {
  const single = (text.match(/\\\\n/g)?.length ?? 0) < 3 ? text : text.replaceAll('\\\\', '\\');
  const ends = /(?:\\r)?\\n(?=\r?\n)/g;
  return (single.match(ends)?.length ?? 0) < 3 ? single : single.replace(ends, '');
}
