import type { Metadata } from 'next';
import { plainText } from '@/components/plain-text';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';

/** Page metadata. `personal` keeps pages about somebody's case out of search engines. */
export function pageMetadata(locale: Locale, title: string, options: { description?: string; personal?: true } = {}): Metadata {
  const { brand } = contentOf(locale).ui.shell;
  return {
    title: `${plainText(title)} – ${brand}`,
    ...(options.description && { description: plainText(options.description) }),
    ...(options.personal && { robots: { index: false, follow: false } }),
  };
}
