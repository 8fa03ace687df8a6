import { networkErrors } from '../error-code';

/** What stands for something that could name somebody or something. */
export const hidden = '••••';

/** Gives what stands in the place of a text that is hidden. */
export type Conceal = (text: string) => string;

/** Hides everything behind the same dots. */
export const dots: Conceal = () => hidden;

/** Takes a value; gives it with all hidden that it does not know, or undefined where it knows nothing of it. */
export type Mask = (value: string, conceal: Conceal) => string | undefined;

/** Knows no value: all is hidden. */
export const nothing: Mask = () => undefined;

/** Shows what a value begins with, up to a space or its end; what stands behind it is hidden. */
export function leading(pattern: string): Mask {
  const begin = new RegExp(`^(?:${pattern})(?!\\S)`, 'i');
  return (value, conceal) => {
    const shown = begin.exec(value)?.[0];
    if (shown === undefined) return undefined;
    const rest = value.slice(shown.length).trim();
    return rest === '' ? shown : `${shown} ${conceal(rest)}`;
  };
}

/** Shows the last of these words where a value ends with one; what stands before it is hidden. */
export function trailing(words: readonly string[]): Mask {
  const end = new RegExp(`(?:^|\\s)(${words.map(literal).join('|')})$`, 'i');
  return (value, conceal) => {
    const shown = end.exec(value)?.[1];
    if (shown === undefined) return undefined;
    const rest = value.slice(0, value.length - shown.length).trim();
    return rest === '' ? shown : `${conceal(rest)} ${shown}`;
  };
}

/** An error code: in hex, or one of the network's. */
export const codePattern = `(?:0x[0-9a-f]{1,8}|${networkErrors.join('|')})`;

/** What the tool prints behind a failure: `[0x801c0021/0x801c000c]`, `(0xd0020017)`, `. Error: 0xd000023c`. */
const failure = `(?:\\.? ?(?:error:? ?)?[[(]?${codePattern}(?:[/,] ?${codePattern}){0,3}[\\])]?)?`;

const failed = /^(?:fail|error)/i;

/** Shows one of these words, a failure with its codes. */
export const words = (...listed: readonly string[]): Mask =>
  leading(
    [...listed]
      .sort((a, b) => b.length - a.length)
      .map((word) => `${literal(word)}${failed.test(word) ? failure : ''}\\.?`)
      .join('|'),
  );

/** The pattern of a text that stands for itself. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
