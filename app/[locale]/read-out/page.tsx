import { Actions, Button, ButtonLink } from '@/components/button';
import { Command } from '@/components/command';
import { HiddenInputs } from '@/components/hidden-inputs';
import { BackLink, PageHeading } from '@/components/page-heading';
import { NumberedList, Paragraphs } from '@/components/prose';
import { ReadOutLine } from '@/components/read-out-line';
import { Section } from '@/components/section';
import { Split } from '@/components/split';
import { Ticket } from '@/components/ticket';
import { contentOf } from '@/content';
import { definitionOf, unsure } from '@/diagnosis/facts';
import { readOutCommand, readOutFacts } from '@/diagnosis/read-out';
import { addressOf, caseOf, hiddenInputs, type LocaleParams, type SearchParams } from '@/features/address';
import { Frame } from '@/features/frame';
import { pageMetadata } from '@/features/metadata';

type Props = { params: LocaleParams; searchParams: SearchParams };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return pageMetadata(locale, contentOf(locale).desk.readOut.title, { personal: true });
}

/** Where the help desk enters the lines a caller reads out. A GET form, so that they end up in the URL like any other answer. */
export default async function ReadOutPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const state = await caseOf(searchParams);
  const { desk, ui } = contentOf(locale);
  const { readOut } = desk;
  const words: Readonly<Record<string, string>> = readOut.values;
  return (
    <Frame locale={locale} page="read-out" state={state}>
      <BackLink href={addressOf(locale, 'result', state)} label={readOut.back} />
      <Split
        asideLabel={readOut.aside.heading}
        aside={
          <Ticket heading={readOut.aside.heading} paragraphs={[readOut.aside.text]}>
            <ButtonLink href={addressOf(locale, 'code')} quiet small>
              {readOut.aside.action}
            </ButtonLink>
          </Ticket>
        }
      >
        <PageHeading title={readOut.title} lede={readOut.lede} />
        <Section heading={readOut.ask.heading}>
          <NumberedList items={readOut.ask.items} />
          <div className="mt-6">
            <Paragraphs items={[readOut.only]} />
            <div className="mt-3">
              <Command text={readOutCommand} copy={ui.steps.copy} />
            </div>
          </div>
        </Section>
        <Section heading={readOut.begins}>
          <form className="mt-4" action={addressOf(locale, 'result')} method="get">
            <HiddenInputs values={hiddenInputs({ ...state, view: 'call' }, readOutFacts)} />
            {readOutFacts.map((fact) => (
              <ReadOutLine
                key={fact}
                name={fact}
                legend={`\`${definitionOf(fact).field}\``}
                options={[
                  { value: '', label: readOut.none },
                  ...(definitionOf(fact).values ?? []).map((value) => ({ value, label: words[value] ?? value })),
                  { value: unsure, label: readOut.unsure },
                ].map((option) => ({ ...option, checked: option.value === (state.known[fact] ?? '') }))}
              />
            ))}
            <Actions>
              <Button>{readOut.submit}</Button>
            </Actions>
          </form>
        </Section>
      </Split>
    </Frame>
  );
}
