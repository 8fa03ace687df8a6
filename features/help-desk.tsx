import { HelpDeskCard } from '@/components/help-desk-card';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { siteOf, siteText } from '@/site/site';

/** The organisation's help desk, if one is configured. */
export function HelpDesk({ locale, row }: { locale: Locale; row?: boolean }) {
  const { helpDesk } = siteOf();
  if (!helpDesk) return null;
  const { telephone, link } = contentOf(locale).ui.helpDesk;
  return (
    <HelpDeskCard
      name={siteText(helpDesk.name, locale)}
      telephone={helpDesk.telephone && { label: telephone, number: helpDesk.telephone }}
      hours={helpDesk.hours && siteText(helpDesk.hours, locale)}
      row={row}
      link={helpDesk.link && { href: helpDesk.link, label: link }}
    />
  );
}
