import type { ContentsItem } from '@/components/contents';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { causeIds } from '@/diagnosis/causes';
import type { ChapterId } from '@/diagnosis/chapters';
import { causesByLink } from './causes-by-link';
import { chapterLinks } from './chapters';

/** Anchors that these chapters had when the guide was one page. */
const oldAnchors: { readonly [C in ChapterId]?: string } = { 'known-issues': 'causes', events: 'events', administrators: 'all-causes' };

/** The table of contents. The causes are listed by link, at the anchors that fields and causes linked to. */
export function contentsItems(locale: Locale): readonly ContentsItem[] {
  const { book } = contentOf(locale);
  return chapterLinks(locale).map(({ id, href, title }) => {
    const item = { id: oldAnchors[id], href, title, about: book.about[id] };
    if (id !== 'known-issues') return item;
    const parts = causesByLink(locale).map((group) => ({ id: group.id, href: `${href}#${group.id}`, name: group.name }));
    return { ...item, count: book.causes(causeIds.length), parts };
  });
}
