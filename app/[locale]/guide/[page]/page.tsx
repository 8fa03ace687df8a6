import { notFound } from 'next/navigation';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { causeIds, isCauseId } from '@/diagnosis/causes';
import { isTextChapter, textChapters } from '@/diagnosis/chapters';
import { CausePage } from '@/features/guide/cause-page';
import { chapterTitle } from '@/features/guide/chapters';
import { TextChapterPage } from '@/features/guide/text-chapter-page';
import { pageMetadata } from '@/features/metadata';

type Props = { params: Promise<{ locale: Locale; page: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => [...textChapters, ...causeIds].map((page) => ({ page }));

export async function generateMetadata({ params }: Props) {
  const { locale, page } = await params;
  const { book, causes, ui } = contentOf(locale);
  if (isTextChapter(page)) return pageMetadata(locale, chapterTitle(locale, page), { description: book.about[page] });
  return isCauseId(page) ? pageMetadata(locale, causes[page].title, { description: ui.cause.description(causes[page].title) }) : {};
}

/** A chapter that is only text, or the page of a cause. */
export default async function GuidePage({ params }: Props) {
  const { locale, page } = await params;
  if (isTextChapter(page)) return <TextChapterPage locale={locale} id={page} />;
  if (isCauseId(page)) return <CausePage locale={locale} id={page} />;
  notFound();
}
