import { networkErrors } from '../error-code';

/** Replaces anything that could identify someone or something. */
export const hidden = '••••';

/** Returns the replacement for hidden text. */
export type Conceal = (text: string) => string;

/** Hides every text with the same dots. */
export const dots: Conceal = () => hidden;

/** Returns a value with unknown parts hidden, or undefined if it recognises nothing. */
export type Mask = (value: string, conceal: Conceal) => string | undefined;

/** Recognises nothing, so everything is hidden. */
export const nothing: Mask = () => undefined;

/** Shows a match at the start of a value, up to a space or the end, and hides the rest. */
export function leading(pattern: string): Mask {
  const begin = new RegExp(`^(?:${pattern})(?!\\S)`, 'i');
  return (value, conceal) => {
    const shown = begin.exec(value)?.[0];
    if (shown === undefined) return undefined;
    const rest = value.slice(shown.length).trim();
    return rest === '' ? shown : `${shown} ${conceal(rest)}`;
  };
}

/** Shows one of these words at the end of a value, and hides what comes before. */
export function trailing(words: readonly string[]): Mask {
  const end = new RegExp(`(?:^|\\s)(${words.map(literal).join('|')})$`, 'i');
  return (value, conceal) => {
    const shown = end.exec(value)?.[1];
    if (shown === undefined) return undefined;
    const rest = value.slice(0, value.length - shown.length).trim();
    return rest === '' ? shown : `${conceal(rest)} ${shown}`;
  };
}

/** A hex error code or a decimal network error. */
export const codePattern = `(?:0x[0-9a-f]{1,8}|${networkErrors.join('|')})`;

/** What dsregcmd prints after a failure: `[0x801c0021/0x801c000c]`, `(0xd0020017)`, `. Error: 0xd000023c`, `. ERROR`. */
const failure = `(?:\\.? ?(?:error:? ?)?[[(]?${codePattern}(?:[/,] ?${codePattern}){0,3}[\\])]?|\\.? ?error:?)?`;

const failed = /^(?:fail|error)/i;

/** Shows one of these words; failure words also show their codes. */
export const words = (...listed: readonly string[]): Mask =>
  leading(
    [...listed]
      .sort((a, b) => b.length - a.length)
      .map((word) => `${literal(word)}${failed.test(word) ? failure : ''}\\.?`)
      .join('|'),
  );

/** Escapes a text for use in a pattern. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
