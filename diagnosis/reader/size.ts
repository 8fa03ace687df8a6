/** The size limit for a text: 262,144 bytes in UTF-8, counting line ends as one. */
export const mostBytes = 256 * 1024;

/** The size limit for a request body. */
export const mostBodyBytes = 2 * 1024 * 1024;

/** Normalises line ends to LF, as the text is measured and read. */
export const withPlainLineEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** A UTF-16 code unit takes at most three bytes, so short texts needn't be encoded to be measured. */
const isLonger = (text: string): boolean => text.length * 3 > mostBytes && new TextEncoder().encode(text).length > mostBytes;

/** Why a text with LF line ends isn't worth reading, or undefined. */
export function pasteProblem(text: string): 'empty' | 'too-large' | undefined {
  if (text.trim() === '') return 'empty';
  return isLonger(text) ? 'too-large' : undefined;
}
