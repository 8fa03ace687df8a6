import type { GuideGroup } from '@/components/guide-index';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { causeIds, causeOf } from '@/diagnosis/causes';
import { links } from '@/diagnosis/links';
import { addressOf } from '../address';

/** Every cause, by link of the chain. */
export function causesByLink(locale: Locale): readonly GuideGroup[] {
  const { causes, ui } = contentOf(locale);
  return links.map((link) => ({
    id: link,
    ...ui.links[link],
    causes: causeIds
      .filter((id) => causeOf(id).link === link)
      .map((id) => ({
        id,
        title: causes[id].title,
        href: addressOf(locale, `guide/${id}`),
        ...(causeOf(id).history && { history: ui.guide.history }),
      })),
  }));
}
