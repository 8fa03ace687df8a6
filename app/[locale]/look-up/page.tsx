import { Examples } from '@/components/examples';
import { PageHeading } from '@/components/page-heading';
import { contentOf } from '@/content';
import { mostTyped } from '@/diagnosis/error-codes/look-up';
import { addressOf, type LocaleParams, type SearchParams } from '@/features/address';
import { Frame } from '@/features/frame';
import { Answer } from '@/features/look-up/answer';
import { answerTo } from '@/features/look-up/answer-to';
import { exampleLinks } from '@/features/look-up/example-links';
import { LookUp } from '@/features/look-up/form';
import { pageMetadata } from '@/features/metadata';

type Props = { params: LocaleParams; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale } = await params;
  const text = await typedIn(searchParams);
  return pageMetadata(locale, text.trim() ? answerTo(locale, text).title : contentOf(locale).codes.lookUp.title, { personal: true });
}

export default async function LookUpPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const text = await typedIn(searchParams);
  const { book, codes, ui } = contentOf(locale);
  const answer = text.trim() === '' ? undefined : answerTo(locale, text);
  return (
    <Frame locale={locale} page={text ? `look-up?${new URLSearchParams({ q: text })}` : 'look-up'} current="guide">
      <PageHeading title={answer?.title ?? codes.lookUp.title} back={{ href: addressOf(locale, 'guide'), label: ui.cause.back }} />
      <LookUp locale={locale} value={text} />
      {answer && <Answer locale={locale} {...answer} />}
      <div className="mt-section">
        <Examples label={book.examples.label} items={exampleLinks(locale)} />
      </div>
    </Frame>
  );
}

async function typedIn(searchParams: SearchParams): Promise<string> {
  const [typed = ''] = [(await searchParams).q ?? []].flat();
  return typed.slice(0, mostTyped);
}
