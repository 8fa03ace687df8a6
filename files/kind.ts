import { decodeText, wideEncoding } from '@/diagnosis/reader/decode';
import { pairOn } from '@/diagnosis/reader/pairs';
import { isPrompt, isRuler, isStatusCommand } from '@/diagnosis/reader/shapes';
import { withPlainLineEnds } from '@/diagnosis/reader/size';
import { isLines } from './json-values';
import { delimiterOf, isTable } from './table';
import type { Delimiter } from './table-rows';
import { wholeCharacters } from './texts';

/** What a file is, by its first bytes and then by its name. */
export type Kind =
  | { readonly kind: 'zip' }
  | { readonly kind: 'text' | 'binary' | 'event-log' }
  | { readonly kind: 'json'; readonly isInLines: boolean }
  | { readonly kind: 'table'; readonly delimiter: Delimiter };

/** How many lines to look at. */
const sampleLines = 8;

/** A ZIP begins with a file, or, if it has none, with its directory's end. */
const isZip = ([p, k, third, fourth]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));

/** Whether a text begins as outputs do, with a prompt, a ruler or fields. */
const isOutput = (text: string): boolean =>
  text
    .trimStart()
    .split('\n', sampleLines)
    .map((line) => line.trim())
    .some((line) => isRuler(line) || isPrompt(line) || isStatusCommand(line) || (/^\w[\w -]* :/.test(line) && pairOn(line)?.known));

/** JSON begins with an object or a list, and not like a prompt: `[PC1]: PS C:\>`. */
const isJson = (text: string): boolean => /^\s*(?:\{\s*["}]|\[\s*(?:["{[\]]|$))/.test(text);

/** The kind of a file by the bytes with which it begins. */
export function kindOf(name: string, head: Uint8Array): Kind {
  if (isZip(head)) return { kind: 'zip' };
  const decoded = decodeText(wideEncoding(head) ? head : head.subarray(0, wholeCharacters(head)));
  if (typeof decoded === 'string') return { kind: decoded === 'binary' && /\.zip$/i.test(name) ? 'zip' : decoded };
  const text = withPlainLineEnds(decoded.text);
  const table = (): Kind => ({ kind: 'table', delimiter: delimiterOf(text) });
  const json = (): Kind => ({ kind: 'json', isInLines: isLines(text) });
  const isCalledTable = /\.(?:csv|tsv)$/i.test(name);
  if (isJson(text)) return json();
  if (isTable(text, isCalledTable)) return table();
  if (text.trim() === '' || isOutput(text)) return { kind: 'text' };
  if (/\.(?:json|jsonl|ndjson)$/i.test(name)) return json();
  if (isCalledTable) return table();
  return { kind: 'text' };
}
