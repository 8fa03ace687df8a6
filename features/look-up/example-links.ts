import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { addressOf } from '../address';

/** What people look up, as links. */
export const exampleLinks = (locale: Locale) =>
  contentOf(locale).book.examples.items.map((text) => ({
    href: `${addressOf(locale, 'look-up')}?${new URLSearchParams({ q: text })}`,
    text,
  }));
