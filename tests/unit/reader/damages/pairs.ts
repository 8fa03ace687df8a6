import { damages } from '.';
import type { Damages } from './lines';

const together: readonly (readonly [string, string])[] = [
  ['console of 80 columns', 'mail quotes'],
  ['lost indents and collapsed padding', 'CRLF'],
  ['lost indents and collapsed padding', 'blank lines lost'],
  ['lost indents and collapsed padding', 'titles without frames'],
  ['one line, single spaces', 'entities'],
  ['one line, single spaces', 'smart quotes and dashes'],
  ['no-break spaces in turn', 'mail quotes, twice'],
  ['Dutch Command Prompt', 'CRLF'],
  ['Dutch Command Prompt', 'string in JSON'],
  ['Dutch mail', 'mail quotes'],
  ['greeting and signature', '<br>'],
  ['transcript', 'fence of Markdown'],
  ['spaces before colons lost', 'bullets'],
  ['titles of Markdown', 'fence of Markdown'],
  ['yes and no', 'lost indents'],
  ['Dutch', 'titles without frames'],
  ['<pre>', 'lines of CSV'],
  ['tabs around the colon', 'doubled CR'],
  ['hidden: <redacted>', 'entities'],
  ['line numbers with dots', 'lost indents'],
  ['# comments', 'mail quotes'],
  ['full-width colons with spaces', 'zero-width spaces around'],
];

/** Kinds of damage that occur together; the first one decides what must be read. */
export const pairs: Damages = Object.fromEntries(
  together.map(([first, second]) => [`${first}, then ${second}`, (text) => damages[second]?.(damages[first]?.(text) ?? '') ?? '']),
);

/** The damage that decides what must be read. */
export const firstOf = (name: string): string => together.find(([first, second]) => name === `${first}, then ${second}`)?.[0] ?? name;
