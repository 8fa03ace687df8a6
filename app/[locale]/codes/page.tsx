import { PartIndex } from '@/components/part-index';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { contentOf } from '@/content';
import type { LocaleParams } from '@/features/address';
import { codeIndex } from '@/features/codes/parts';
import { Chapter } from '@/features/guide/chapter';
import { LookUp } from '@/features/look-up/form';
import { pageMetadata } from '@/features/metadata';

export async function generateMetadata({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { title, lede } = contentOf(locale).codes;
  return pageMetadata(locale, title, { description: lede });
}

/** Every code and event as a link to its entry; the entries are on a page for each part. */
export default async function CodesPage({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { book, codes } = contentOf(locale);
  return (
    <Chapter locale={locale} id="codes" lede={codes.lede}>
      <LookUp locale={locale} />
      <Section heading={codes.notation.heading}>
        <Prose paragraphs={codes.notation.paragraphs} />
      </Section>
      <Section heading={book.parts.codes}>
        <PartIndex parts={codeIndex(locale)} />
      </Section>
    </Chapter>
  );
}
