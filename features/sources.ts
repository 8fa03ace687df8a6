import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { type Source, type SourceId, sources } from '@/diagnosis/sources';
import { dayText } from './words';

/** Props for `SourceList`; `verified`: ISO date of the last check. */
export function sourceList(locale: Locale, ids: readonly SourceId[], verified: string) {
  const { result } = contentOf(locale).ui;
  const items = ids.map((id) => {
    const { title, url, withdrawn }: Source = sources[id];
    return { title, url, ...(withdrawn && { note: result.withdrawn }) };
  });
  return { items, verified: result.verified(dayText(locale, verified)) };
}
