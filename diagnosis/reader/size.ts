/** The longest text that is read: 262,144 bytes in UTF-8, line ends counted as one. */
export const mostBytes = 256 * 1024;

/** The longest body of a request that is looked at at all. */
export const mostBodyBytes = 2 * 1024 * 1024;

/** Takes a text as it was sent; gives it with LF line ends, as it is measured and read. */
export const withPlainLineEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** A character has three bytes at most. */
const isLonger = (text: string): boolean => text.length * 3 > mostBytes && new TextEncoder().encode(text).length > mostBytes;

/** Takes a text with LF line ends; says why it is not worth reading, or undefined. */
export function pasteProblem(text: string): 'empty' | 'too-large' | undefined {
  if (text.trim() === '') return 'empty';
  return isLonger(text) ? 'too-large' : undefined;
}
