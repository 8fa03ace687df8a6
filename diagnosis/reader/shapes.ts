/** The ruler exactly as dsregcmd prints it. */
export const ruler = `+${'-'.repeat(70)}+`;

/** A section ruler, `+-----+`, complete or cut off. */
export const isRuler = (text: string): boolean => /^(?:\+-{2,}|-{8,})\+?$/.test(text);

const path = '[A-Za-z]:\\\\[^<>|]{0,200}';
const windowsPrompt = new RegExp(`^(?:\\[[^\\]]{1,80}\\]: ?)?(?:\\*Evil-WinRM\\* ?)?(?:PS(?: ${path})?|${path})>|^PS [A-Za-z]:\\\\`);
const otherPrompt = /^\$ |^[\w.-]{1,40}@[\w.-]{1,60}[:~][^$#]{0,200}[$#] /;

export const isPrompt = (text: string): boolean => windowsPrompt.test(text) || otherPrompt.test(text);

/** The dsregcmd command, typed at a prompt, on its own line, or logged by a program. */
export const isStatusCommand = (text: string): boolean =>
  /\bdsregcmd(?:\.exe)?"?(?: +\/\w{1,20}){0,3} +\/status(?:_old)?(?: +\/\w{1,20}){0,2}(?: *[|>] ?[^|]{0,200})?["'`]?$/i.test(text) &&
  (isPrompt(text) || /^["'`]?dsregcmd|\\dsregcmd(?:\.exe)?/i.test(text));

/** The last line of an output. */
export const isClosing = (text: string): boolean => /^for more information, please visit/i.test(text);

/** A blank line, an ellipsis for omitted lines, or a code fence: it ends a value and nothing else. */
export const isGap = (text: string): boolean =>
  text === '' || /^(?:["'`]{1,3}$|```|~~~|\(?(?:\.{3}|…)|\[\.{3}\]|<snip>|\[snip\])/i.test(text);
