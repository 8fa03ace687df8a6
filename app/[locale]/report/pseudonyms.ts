import type { Twice } from '@/app/reading/shown-lines';
import { hidden } from '@/diagnosis/reader/mask';

const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['id', /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i],
  ['address', /:\/\//],
  ['account', /[@\\]/],
  ['text', /\s|^.{40}/],
];

/**
 * Gives a function that takes a value as pasted and as masked, and gives it with a pseudonym in the place of what is hidden: the same one
 * for the same value, within one report.
 */
export function pseudonyms(): (value: Twice) => string {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  return ({ masked, open }) => {
    if (!masked.startsWith(hidden)) return masked;
    const tail = masked.slice(hidden.length);
    const value = open.slice(0, open.length - tail.length).trim();
    const known = names.get(value.toLowerCase());
    if (known) return known + tail;
    const kind = kinds.find(([, pattern]) => pattern.test(value))?.[0] ?? 'name';
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    names.set(value.toLowerCase(), `[${kind}-${count}]`);
    return `[${kind}-${count}]${tail}`;
  };
}
