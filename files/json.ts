import { withPlainLineEnds } from '@/diagnosis/reader/size';
import { columnOf } from './columns';
import { valuesIn, valuesInLines } from './json-values';
import type { Part } from './numbered';
import { outputsIn } from './outputs-in';
import { type Cell, isCapture, recordOf } from './record';

/** How much of one object is looked at. */
const mostCells = 20_000;

/** More lines than any output has; what is longer is too large as an entry. */
const mostLines = 50_000;

const wordOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return withPlainLineEnds(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

/** `{"device":{"name":"PC1"}}` names a device; `{"user":{"name":"Anna"}}` doesn't. */
const keyIn = (parent: string, key: string): string => (parent !== '' && /^(?:display)?name$/i.test(key) ? `${parent} ${key}` : key);

/** The values in an object, however nested, outer ones first. A list of words is the lines of one value. */
function cellsOf(value: unknown): readonly Cell[] {
  const cells: Cell[] = [];
  let level: (readonly [parent: string, value: unknown])[] = [['', value]];
  while (level.length > 0 && cells.length < mostCells) {
    const next: typeof level = [];
    for (const [key, inner] of level) {
      const word = Array.isArray(inner) && inner.every((item) => wordOf(item) !== undefined) ? inner.map(wordOf).join('\n') : wordOf(inner);
      if (word !== undefined) cells.push([columnOf(key), word]);
      else if (Array.isArray(inner)) for (const item of inner) next.push([key, item]);
      else if (typeof inner === 'object' && inner !== null)
        for (const [name, item] of Object.entries(inner)) next.push([keyIn(key, name), item]);
    }
    level = next;
  }
  return cells;
}

/** One part per PC in a JSON file: a list, an object, or lines of objects. Words in a row are the lines of an output. */
export async function* partsOfJson(texts: AsyncIterable<string>, isInLines: boolean): AsyncGenerator<Part> {
  let lines: string[] = [];
  for await (const found of isInLines ? valuesInLines(texts) : valuesIn(texts)) {
    const value = typeof found === 'object' ? found.value : undefined;
    if (typeof value === 'string' && !value.trim().includes('\n') && !isCapture(value)) {
      if (lines.length < mostLines) lines.push(value.trimEnd());
      continue;
    }
    yield* partsOfLines(lines);
    lines = [];
    if (typeof found === 'string') yield { problem: found, ...(!isInLines && { isOfFile: true }) };
    else if (typeof value === 'string') yield { text: withPlainLineEnds(value) };
    else if (typeof value === 'object' && value !== null) yield recordOf(cellsOf(value));
  }
  yield* partsOfLines(lines);
}

function* partsOfLines(lines: readonly string[]): Generator<Part> {
  if (lines.length > 0) for (const text of outputsIn(lines.join('\n'))) yield { text };
}
