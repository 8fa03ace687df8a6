import { contentOf } from '@/content';
import type { Locale } from '@/content/types';

/** The text at a dotted path in the content; throws if there is none. */
export function textOf(locale: Locale, key: string): string {
  let node: unknown = contentOf(locale);
  for (const part of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[part];
  if (typeof node !== 'string') throw new Error(`No text at ${key} in ${locale}`);
  return node;
}
