import { FactList } from '@/components/fact-list';
import { Fold } from '@/components/fold';
import { LinkList } from '@/components/link-list';
import { Paragraphs } from '@/components/prose';
import { Section } from '@/components/section';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { CauseId } from '@/diagnosis/causes';
import type { Diagnosis } from '@/diagnosis/diagnose';
import { isAsked } from '@/diagnosis/facts';
import { addressOf } from '../address';
import { factRow, shownFacts } from '../words';

/** The known facts with links to change them, the possible causes, and the ones ruled out. */
export function Details({ diagnosis, state, locale }: { diagnosis: Diagnosis; state: Case; locale: Locale }) {
  const content = contentOf(locale);
  const { result } = content.ui;
  const links = (ids: readonly CauseId[]) => ids.map((id) => ({ href: addressOf(locale, `guide/${id}`), label: content.causes[id].title }));
  const shown = shownFacts(diagnosis.known);
  return (
    <Section heading={result.details} headingHidden>
      {shown.length > 0 && (
        <Fold summary={result.known}>
          <FactList
            rows={shown.map((fact) => ({
              ...factRow(content, fact, diagnosis.known),
              change: {
                href: addressOf(locale, isAsked(fact) ? `question/${fact}` : 'paste', state),
                text: result.change,
                hidden: content.facts[fact].label,
              },
            }))}
          />
        </Fold>
      )}
      {diagnosis.possible.length > 0 && (
        <Fold summary={result.possible(diagnosis.possible.length)}>
          <Paragraphs items={[result.possibleIntro]} />
          <LinkList items={links(diagnosis.possible.map(({ id }) => id))} />
        </Fold>
      )}
      {diagnosis.ruledOut.length > 0 && (
        <Fold summary={result.ruledOut(diagnosis.ruledOut.length)}>
          <LinkList items={links(diagnosis.ruledOut)} />
        </Fold>
      )}
    </Section>
  );
}
