import { LinkList } from '@/components/link-list';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { CauseId } from '@/diagnosis/causes';
import { explainedBy } from '@/diagnosis/diagnose';
import { nearby } from '@/diagnosis/nearby';
import { addressOf } from '../address';

type Props = { locale: Locale; id: CauseId };

/** Causes that are easily confused with this one, each with how to recognise it, and causes that this one explains. */
export function Neighbours({ locale, id }: Props) {
  const { causes, ui } = contentOf(locale);
  const explained = explainedBy(id);
  const item = (other: CauseId) => ({ href: addressOf(locale, `guide/${other}`), label: causes[other].title });
  const others = nearby(id)
    .filter((other) => !explained.includes(other))
    .map((other) => ({ ...item(other), note: firstSentence(causes[other].proof[0]) }));
  return (
    <>
      {others.length > 0 && (
        <Section heading={ui.cause.nearby}>
          <Prose paragraphs={[ui.cause.nearbyIntro]} />
          <LinkList items={others} />
        </Section>
      )}
      {explained.length > 0 && (
        <Section heading={ui.cause.explains}>
          <Prose paragraphs={[ui.cause.explainsIntro]} />
          <LinkList items={explained.map(item)} />
        </Section>
      )}
    </>
  );
}

const firstSentence = (text: string): string => /^.+?[.](?=\s|$)/.exec(text)?.[0] ?? text;
