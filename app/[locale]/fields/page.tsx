import { PartIndex } from '@/components/part-index';
import { Section } from '@/components/section';
import { contentOf } from '@/content';
import type { LocaleParams } from '@/features/address';
import { fieldIndex } from '@/features/fields/field-index';
import { Chapter } from '@/features/guide/chapter';
import { LookUp } from '@/features/look-up/form';
import { pageMetadata } from '@/features/metadata';

export async function generateMetadata({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { title, description } = contentOf(locale).ui.fields;
  return pageMetadata(locale, title, { description });
}

/** Every field as a link to its entry; the entries are on a page for each section. */
export default async function FieldsPage({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { book, ui } = contentOf(locale);
  return (
    <Chapter locale={locale} id="fields" lede={ui.fields.lede}>
      <LookUp locale={locale} />
      <Section heading={book.parts.fields}>
        <PartIndex parts={fieldIndex(locale)} />
      </Section>
    </Chapter>
  );
}
