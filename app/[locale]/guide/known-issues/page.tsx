import { GuideIndex } from '@/components/guide-index';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { contentOf } from '@/content';
import type { LocaleParams } from '@/features/address';
import { causesByLink } from '@/features/guide/causes-by-link';
import { Chapter } from '@/features/guide/chapter';
import { LookUp } from '@/features/look-up/form';
import { pageMetadata } from '@/features/metadata';

export async function generateMetadata({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { book, ui } = contentOf(locale);
  return pageMetadata(locale, ui.guide.causes, { description: book.about['known-issues'] });
}

export default async function KnownIssuesPage({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { guide, ui } = contentOf(locale);
  return (
    <Chapter locale={locale} id="known-issues" lede={ui.guide.causesIntro}>
      <LookUp locale={locale} />
      <GuideIndex jumpLabel={ui.guide.jump} groups={causesByLink(locale)} />
      <Section heading={guide.history.heading} id="history">
        <Prose paragraphs={guide.history.paragraphs} />
      </Section>
    </Chapter>
  );
}
