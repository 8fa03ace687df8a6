import type { Conceal } from '@/diagnosis/masks';

const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['id', /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i],
  ['address', /:\/\//],
  ['account', /[@\\]/],
  ['text', /\s|^.{40}/],
];

/** Replaces identifiers by pseudonyms, consistently within one report. */
export function pseudonyms(): Conceal {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  return (text) => {
    const key = text.toLowerCase();
    const known = names.get(key);
    if (known) return known;
    const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'name';
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    names.set(key, `[${kind}-${count}]`);
    return `[${kind}-${count}]`;
  };
}
