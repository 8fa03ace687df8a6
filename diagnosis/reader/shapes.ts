import type { Line } from './lines';
import { knownTitle, type Title } from './titles';

/** The frame of a section: `+-----+`, whole or cut off. */
export const isRuler = (text: string): boolean =>
  (text.startsWith('+-') || text.startsWith('-----')) && /^(?:\+-{2,}|-{8,})\+?$/.test(text);

/** The signs around a title, by their code. */
const signs = new Set(Array.from('|+-=*#[]: "\'', (sign) => sign.charCodeAt(0)));

function withoutSigns(text: string): string {
  let first = 0;
  let last = text.length;
  while (first < last && signs.has(text.charCodeAt(first))) first += 1;
  while (last > first && signs.has(text.charCodeAt(last - 1))) last -= 1;
  return text.slice(first, last);
}

/** Takes a line and its neighbours; gives the section that it opens, or undefined. A framed title may be one we do not know. */
export function titleIn(line: Line, before: Line | undefined, after: Line | undefined): Title | undefined {
  if (line.field?.bare || /^[+-]*$/.test(line.text)) return undefined;
  const words = withoutSigns(line.text);
  // No title has a colon, and nearly every other line has one.
  if (words.includes(':')) return undefined;
  const title = knownTitle(words);
  if (title) return title;
  const isRuled = line.text.startsWith('|') && (isRuler(before?.text ?? '') || isRuler(after?.text ?? ''));
  return isRuled && /^[^|:]{3,60}$/.test(words) ? { name: words, translated: false } : undefined;
}

const path = '[A-Za-z]:\\\\[^<>|]{0,200}';
const windowsPrompt = new RegExp(`^(?:\\[[^\\]]{1,80}\\]: ?)?(?:\\*Evil-WinRM\\* ?)?(?:PS(?: ${path})?|${path})>|^PS [A-Za-z]:\\\\`);
const otherPrompt = /^\$ |^[\w.-]{1,40}@[\w.-]{1,60}[:~][^$#]{0,200}[$#] /;

export const isPrompt = (text: string): boolean => windowsPrompt.test(text) || (/[@$]/.test(text) && otherPrompt.test(text));

/** The command that prints the output, typed at a prompt, alone on a line or logged by a tool. */
export const isStatusCommand = (text: string): boolean =>
  text.includes('/') &&
  /dsregcmd/i.test(text) &&
  /\bdsregcmd(?:\.exe)?"?(?: +\/\w{1,20}){0,3} +\/status(?:_old)?(?: +\/\w{1,20}){0,2}(?: *[|>] ?[^|]{0,200})?["'`]?$/i.test(text) &&
  (isPrompt(text) || /^["'`]?dsregcmd|\\dsregcmd(?:\.exe)?/i.test(text));

/** The last line of an output. */
export const isClosing = (text: string): boolean => /^for more information, please visit/i.test(text);

/** A line that stands in the place of lines left out, or the fence of a code block: it ends a value and nothing else. */
export const isGap = (text: string): boolean =>
  text === '' || /^(?:["'`]{1,3}$|```|~~~|\(?(?:\.{3}|…)|\[\.{3}\]|<snip>|\[snip\])/i.test(text);
