import { LookUpForm } from '@/components/look-up-form';
import { PageHeading } from '@/components/page-heading';
import { contentOf } from '@/content';
import { mostTyped } from '@/diagnosis/error-codes/look-up';
import { addressOf, type LocaleParams, type SearchParams } from '@/features/address';
import { Frame } from '@/features/frame';
import { Answer } from '@/features/look-up/answer';
import { pageMetadata } from '@/features/metadata';

type Props = { params: LocaleParams; searchParams: SearchParams };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return pageMetadata(locale, contentOf(locale).codes.lookUp.title, { personal: true });
}

export default async function LookUpPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const [typed = ''] = [(await searchParams).q ?? []].flat();
  const text = typed.slice(0, mostTyped);
  const { lookUp: words } = contentOf(locale).codes;
  return (
    <Frame locale={locale} page={text ? `look-up?${new URLSearchParams({ q: text })}` : 'look-up'} current="guide">
      <PageHeading title={words.title} back={{ href: addressOf(locale, 'codes'), label: words.all }} />
      <LookUpForm action={addressOf(locale, 'look-up')} texts={words} value={text} />
      {text.trim() !== '' && <Answer locale={locale} text={text} />}
    </Frame>
  );
}
