import type { ReactNode } from 'react';
import { Book } from '@/components/book';
import { PageHeading } from '@/components/page-heading';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { type ChapterId, chapterPath, chapters } from '@/diagnosis/chapters';
import { addressOf } from '../address';
import { Frame } from '../frame';
import { chapterLinks, chapterTitle } from './chapters';

type ChapterProps = {
  locale: Locale;
  id: ChapterId;
  lede?: string | undefined;
  /** A page of its own inside the chapter. */
  part?: { readonly path: string; readonly title: string } | undefined;
  children: ReactNode;
};

/** The frame of a chapter, or of one of its parts. */
export function Chapter({ locale, id, lede, part, children }: ChapterProps) {
  const { book, ui } = contentOf(locale);
  const title = chapterTitle(locale, id);
  const back = part
    ? { href: addressOf(locale, chapterPath(id)), label: title }
    : { href: addressOf(locale, 'guide'), label: ui.cause.back };
  return (
    <Frame locale={locale} page={part?.path ?? chapterPath(id)} current="guide">
      <Book
        label={book.contents}
        chapters={chapterLinks(locale)}
        current={chapters.indexOf(id)}
        isPart={part !== undefined}
        turnLabel={book.turn}
      >
        <PageHeading title={part?.title ?? title} lede={lede} back={back} />
        {children}
      </Book>
    </Frame>
  );
}
