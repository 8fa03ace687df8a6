import { FactList } from '@/components/fact-list';
import { LinkList } from '@/components/link-list';
import { PageHeading } from '@/components/page-heading';
import { Paragraphs } from '@/components/prose';
import { Section } from '@/components/section';
import { contentOf } from '@/content';
import { queryOf } from '@/diagnosis/case';
import type { CauseId } from '@/diagnosis/causes';
import { addressOf, caseOf, type LocaleParams, type SearchParams } from '@/features/address';
import { diagnosisOfQuery } from '@/features/diagnosis-of';
import { Frame } from '@/features/frame';
import { pageMetadata } from '@/features/metadata';
import { BeforeAfterTable } from '@/features/result/before-after';
import { forHelpDeskAnchor } from '@/features/result/known-link';
import { factRow, isAnswer, questionOf, shownFacts } from '@/features/words';

type Props = { params: LocaleParams; searchParams: SearchParams };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return pageMetadata(locale, contentOf(locale).result.known.title, { personal: true });
}

/** What changed since the last paste, what is known, with links to change it, what the help desk can look up, the causes that are still possible, and those ruled out. */
export default async function KnownPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { state, diagnosis } = diagnosisOfQuery(queryOf(await caseOf(searchParams)));
  const content = contentOf(locale);
  const { known: texts } = content.result;
  return (
    <Frame locale={locale} page="known" state={state}>
      <PageHeading title={texts.title} lede={texts.lede} back={{ href: addressOf(locale, 'result', state), label: texts.back }} />
      <BeforeAfterTable state={state} diagnosis={diagnosis} locale={locale} />
      <Section heading={texts.facts}>
        <FactList
          rows={shownFacts(diagnosis.known).map((fact) => ({
            ...factRow(content, fact, diagnosis.known),
            change: {
              href: addressOf(locale, isAnswer(fact, diagnosis.known) ? `question/${fact}` : 'paste', state),
              text: content.ui.result.change,
              hidden: content.facts[fact].label,
            },
          }))}
        />
      </Section>
      {diagnosis.forHelpDesk.length > 0 && (
        <Section heading={texts.forHelpDesk.heading(diagnosis.forHelpDesk.length)} id={forHelpDeskAnchor}>
          <Paragraphs items={[texts.forHelpDesk.intro]} />
          <LinkList
            items={diagnosis.forHelpDesk.map(({ fact }) => ({
              href: addressOf(locale, `question/${fact}`, state),
              label: questionOf(content, fact)?.title ?? '',
            }))}
          />
        </Section>
      )}
      <Section heading={texts.possible(diagnosis.possible.length)}>{causeList(diagnosis.possible.map(({ id }) => id))}</Section>
      <Section heading={texts.ruledOut(diagnosis.ruledOut.length)}>{causeList(diagnosis.ruledOut)}</Section>
    </Frame>
  );

  function causeList(ids: readonly CauseId[]) {
    return <LinkList items={ids.map((id) => ({ href: addressOf(locale, `guide/${id}`), label: content.causes[id].title }))} />;
  }
}
