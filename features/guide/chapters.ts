import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { type ChapterId, chapterPath, chapters } from '@/diagnosis/chapters';
import { addressOf } from '../address';

/** The title of a chapter's page. */
export function chapterTitle(locale: Locale, id: ChapterId): string {
  const { guide, ui, whatSyncs, changes, codes } = contentOf(locale);
  const titles: { readonly [C in ChapterId]: string } = {
    'what-syncs': whatSyncs.title,
    requirements: guide.requirements.heading,
    test: guide.verify.heading,
    registration: guide.registration.heading,
    mfa: guide.mfa.heading,
    policies: guide.management.heading,
    'known-issues': ui.guide.causes,
    fields: ui.fields.title,
    codes: codes.title,
    events: guide.events.heading,
    changes: changes.title,
    administrators: ui.guide.all.heading,
  };
  return titles[id];
}

/** The chapters in reading order, as links. */
export const chapterLinks = (locale: Locale) =>
  chapters.map((id) => ({ id, href: addressOf(locale, chapterPath(id)), title: chapterTitle(locale, id) }));
