import { JSONParser } from '@streamparser/json';
import { columnOf, isTelling } from './columns';

/** How much of a file one value may take. */
const mostCharacters = 32 * 1024 * 1024;

/** Lists of PCs are not nested deeper than this. */
const deepestList = 4;

/** A value, or why one can't be read. Except in lines, nothing can be read after that. */
type Found = { readonly value: unknown } | 'json-damaged' | 'too-large';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether an object says something about a PC, so that a list in it is a part of that. */
const isOfPc = (value: unknown): boolean => isObject(value) && Object.keys(value).some((key) => isTelling(columnOf(key)));

/** Whether a list is one of PCs: no other list is around it, and no PC. */
function isList(list: unknown, around: readonly unknown[]): list is unknown[] {
  return Array.isArray(list) && around.length <= deepestList && around.every((value) => !Array.isArray(value) && !isOfPc(value));
}

/** A parser that collects a value for each PC: those of a list, or else the object as a whole. */
function collector(found: unknown[]): JSONParser {
  const parser = new JSONParser({ separator: '' });
  let hasList = false;
  parser.onValue = ({ value, parent, stack }) => {
    if (stack.length === 0) {
      if (!hasList && !Array.isArray(value)) found.push(value);
      hasList = false;
    } else if (
      Array.isArray(parent) &&
      stack.length <= deepestList + 1 &&
      (isObject(value) || stack.length === 1) &&
      isList(
        parent,
        stack.slice(1).map((element) => element.value),
      )
    ) {
      // Values of a list that are taken need not stay in memory.
      parent.pop();
      hasList = true;
      found.push(value);
    }
  };
  return parser;
}

/** The values in JSON as it is read: one for each PC. What comes after damage can't be read. */
export async function* valuesIn(texts: AsyncIterable<string>): AsyncGenerator<Found> {
  const found: unknown[] = [];
  const parser = collector(found);
  let length = 0;
  let isDamaged = false;
  const attempt = (step: () => void) => {
    try {
      step();
    } catch {
      isDamaged = true;
    }
  };
  for await (const text of texts) {
    attempt(() => parser.write(text));
    length = found.length > 0 ? 0 : length + text.length;
    for (const value of found.splice(0)) yield { value };
    if (isDamaged || length > mostCharacters) break;
  }
  if (length > mostCharacters) yield 'too-large';
  else {
    if (!isDamaged && !parser.isEnded) attempt(() => parser.end());
    if (isDamaged) yield 'json-damaged';
  }
}

/** The lines of a text as it is read; undefined for one that is too long. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  let parts: string[] = [];
  let length = 0;
  const line = (): string | undefined => {
    const whole = length > mostCharacters ? undefined : parts.join('');
    parts = [];
    length = 0;
    return whole;
  };
  for await (const text of texts) {
    const [first = '', ...others] = text.split('\n');
    for (const [index, piece] of [first, ...others].entries()) {
      if (index > 0) yield line();
      length += piece.length;
      if (length <= mostCharacters) parts.push(piece);
      else parts = [];
    }
  }
  yield line();
}

/** Whether each line of a text is JSON of its own, as far as its first line shows. */
export function isLines(text: string): boolean {
  const [first = '', next] = text.trim().split('\n', 2);
  return next !== undefined && isObject(parsed(first));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The values in lines of JSON. A damaged line costs no other. */
export async function* valuesInLines(texts: AsyncIterable<string>): AsyncGenerator<Found> {
  for await (const line of linesOf(texts)) {
    const value = line?.trim() && parsed(line);
    if (line === undefined) yield 'too-large';
    else if (value === undefined) yield 'json-damaged';
    else if (value !== '') yield { value };
  }
}
