import { Fold } from '@/components/fold';
import { LinkList } from '@/components/link-list';
import { Paragraphs } from '@/components/prose';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Question } from '@/diagnosis/next-question';
import { addressOf } from '../address';
import { questionOf } from '../words';

/** What the visitor can't tell and the help desk can look up. */
export function ForHelpDesk({ questions, state, locale }: { questions: readonly Question[]; state: Case; locale: Locale }) {
  if (questions.length === 0) return null;
  const content = contentOf(locale);
  const { heading, intro } = content.ui.result.forHelpDesk;
  return (
    <Fold summary={heading} hint={`${questions.length}`}>
      <Paragraphs items={[intro]} />
      <LinkList
        items={questions.map(({ fact }) => ({
          href: addressOf(locale, `question/${fact}`, state),
          label: questionOf(content, fact)?.title ?? '',
        }))}
      />
    </Fold>
  );
}
