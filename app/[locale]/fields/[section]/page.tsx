import { notFound } from 'next/navigation';
import { FieldReference } from '@/components/field-reference';
import { ValueLegend } from '@/components/field-reference-values';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { SourceList } from '@/components/source-list';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { fieldSources, sectionOfPage, sectionPage, sections } from '@/diagnosis/fields';
import { sectionNames } from '@/diagnosis/reader/catalogue';
import { entriesOf, occurrenceTexts } from '@/features/fields/entries';
import { Chapter } from '@/features/guide/chapter';
import { LookUp } from '@/features/look-up/form';
import { pageMetadata } from '@/features/metadata';
import { sourceList } from '@/features/sources';

type Props = { params: Promise<{ locale: Locale; section: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => sectionNames.map((section) => ({ section: sectionPage(section) }));

export async function generateMetadata({ params }: Props) {
  const { locale, section: page } = await params;
  const section = sectionOfPage(page);
  const { fields, ui } = contentOf(locale);
  return section ? pageMetadata(locale, `${section}: ${ui.fields.title}`, { description: fields[section].about }) : {};
}

/** The fields of one section of the output. */
export default async function FieldSectionPage({ params }: Props) {
  const { locale, section: page } = await params;
  const section = sectionOfPage(page);
  if (!section) notFound();
  const { ui, fields } = contentOf(locale);
  const texts = ui.fields;
  return (
    <Chapter locale={locale} id="fields" part={{ path: `fields/${page}`, title: `\`${section}\`` }}>
      <div className="mt-6">
        <Prose paragraphs={[fields[section].about, ...occurrenceTexts(locale, sections[section])]} />
      </div>
      <LookUp locale={locale} />
      <ValueLegend heading={texts.legend} words={texts.states} />
      <FieldReference fields={entriesOf(locale, section)} provesLabel={texts.proves} />
      <Section heading={texts.sources}>
        <Prose paragraphs={[texts.approximate]} />
        <SourceList {...sourceList(locale, fieldSources.ids, fieldSources.verified)} />
      </Section>
    </Chapter>
  );
}
