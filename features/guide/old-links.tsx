import { LinkList } from '@/components/link-list';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { type SourceId, sources } from '@/diagnosis/sources';

/** The current pages for the links in the 2017 article. */
const furtherReading: readonly SourceId[] = [
  'windows-backup',
  'esr-migration',
  'esr-faq',
  'esr-group-policy',
  'esr-catalog',
  'backup-catalog',
  'esr-settings-reference',
  'esr-troubleshooting',
  'kb3193683',
];

/** What became of the links in the 2017 article, and the pages to read today. */
export function OldLinks({ locale }: { locale: Locale }) {
  const { guide, ui } = contentOf(locale);
  return (
    <>
      <Section heading={guide.links.heading}>
        <Prose paragraphs={guide.links.paragraphs} />
      </Section>
      <Section heading={ui.guide.linksList}>
        <LinkList items={furtherReading.map((id) => ({ href: sources[id].url, label: sources[id].title, lang: 'en' }))} />
      </Section>
    </>
  );
}
