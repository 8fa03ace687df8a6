import { contentOf } from '@/content';
import type { Locale } from '@/content/types';

/** The text at a dotted path of the content; fails when there is none. */
export function textOf(locale: Locale, key: string): string {
  let place: unknown = contentOf(locale);
  for (const part of key.split('.')) place = (place as Record<string, unknown> | undefined)?.[part];
  if (typeof place !== 'string') throw new Error(`No text at ${key} in ${locale}`);
  return place;
}
