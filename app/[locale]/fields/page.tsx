import { FieldReference } from '@/components/field-reference';
import { ValueLegend } from '@/components/field-reference-values';
import { JumpList } from '@/components/jump-list';
import { LookUpForm } from '@/components/look-up-form';
import { PageHeading } from '@/components/page-heading';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { SourceList } from '@/components/source-list';
import { contentOf } from '@/content';
import { sectionAnchor, sections } from '@/diagnosis/fields';
import { sectionNames } from '@/diagnosis/reader/catalogue';
import { addressOf, type LocaleParams } from '@/features/address';
import { entriesOf, occurrenceTexts } from '@/features/fields/entries';
import { Frame } from '@/features/frame';
import { pageMetadata } from '@/features/metadata';
import { sourceList } from '@/features/sources';

export async function generateMetadata({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { title, description } = contentOf(locale).ui.fields;
  return pageMetadata(locale, title, { description });
}

export default async function FieldsPage({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { ui, fields } = contentOf(locale);
  const texts = ui.fields;
  return (
    <Frame locale={locale} page="fields" current="guide">
      <PageHeading title={texts.title} lede={texts.lede} />
      <LookUpForm action={addressOf(locale, 'look-up')} texts={texts.lookUp} />
      <JumpList label={texts.jump} items={sectionNames.map((section) => ({ id: sectionAnchor(section), name: `\`${section}\`` }))} />
      <ValueLegend heading={texts.legend} words={texts.states} />
      {sectionNames.map((section) => (
        <Section key={section} heading={`\`${section}\``} id={sectionAnchor(section)}>
          <Prose paragraphs={[fields[section].about, ...occurrenceTexts(locale, sections[section])]} />
          <FieldReference fields={entriesOf(locale, section)} provesLabel={texts.proves} />
        </Section>
      ))}
      <Section heading={texts.sources}>
        <Prose paragraphs={[texts.approximate]} />
        <SourceList
          {...sourceList(locale, ['dsregcmd', 'hybrid-join', 'prt-troubleshooting', 'prt', 'esr-troubleshooting'], '2026-11-23')}
        />
      </Section>
    </Frame>
  );
}
