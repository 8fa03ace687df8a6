import { Contents } from '@/components/contents';
import { Examples } from '@/components/examples';
import { PageHeading } from '@/components/page-heading';
import { Section } from '@/components/section';
import { Sheet } from '@/components/sheet';
import { contentOf } from '@/content';
import type { LocaleParams } from '@/features/address';
import { Frame } from '@/features/frame';
import { contentsItems } from '@/features/guide/contents-items';
import { exampleLinks } from '@/features/look-up/example-links';
import { LookUp } from '@/features/look-up/form';
import { pageMetadata } from '@/features/metadata';

export async function generateMetadata({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { title, lede } = contentOf(locale).guide;
  return pageMetadata(locale, title, { description: lede });
}

export default async function GuidePage({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { book, guide } = contentOf(locale);
  return (
    <Frame locale={locale} page="guide" current="guide">
      <PageHeading title={guide.title} lede={guide.lede} />
      <div className="mt-6">
        <Sheet title={book.search} id="search">
          <LookUp locale={locale} />
          <Examples label={book.examples.label} items={exampleLinks(locale)} />
        </Sheet>
      </div>
      <Section heading={book.contents}>
        <Contents items={contentsItems(locale)} />
      </Section>
    </Frame>
  );
}
