import { Bullets, NumberedList, Prose } from '@/components/prose';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import type { Locale, Passage } from '@/content/types';
import type { TextChapter } from '@/diagnosis/chapters';
import { Chapter } from './chapter';

const passages = {
  requirements: 'requirements',
  test: 'verify',
  registration: 'registration',
  mfa: 'mfa',
  policies: 'management',
} as const satisfies { readonly [C in TextChapter]: string };

/** A chapter that is one passage: paragraphs, and a list that is numbered if its order counts. */
export function TextChapterPage({ locale, id }: { locale: Locale; id: TextChapter }) {
  const { paragraphs, items }: Passage & { items?: readonly string[] } = contentOf(locale).guide[passages[id]];
  const List = id === 'test' ? NumberedList : Bullets;
  return (
    <Chapter locale={locale} id={id}>
      <div className="mt-6">
        <Prose paragraphs={paragraphs} />
      </div>
      {items && (
        <div className={`${typography.readable} mt-6`}>
          <List items={items} />
        </div>
      )}
    </Chapter>
  );
}
