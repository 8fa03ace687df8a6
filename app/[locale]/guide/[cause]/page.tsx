import { notFound } from 'next/navigation';
import { addressOf } from '@/app/address';
import { Frame } from '@/app/frame';
import { sourceList } from '@/app/sources';
import { Steps } from '@/app/steps';
import { titled } from '@/app/title';
import { dayText } from '@/app/words';
import { ButtonLink } from '@/components/button';
import { CauseMeta } from '@/components/cause-meta';
import { LinkList } from '@/components/link-list';
import { Note } from '@/components/note';
import { PageHeading } from '@/components/page-heading';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { SourceList } from '@/components/source-list';
import { Split } from '@/components/split';
import { Ticket } from '@/components/ticket';
import { contentOf } from '@/content';
import type { CauseText, Locale } from '@/content/types';
import { type CauseId, causeIds, causeOf, isCauseId } from '@/diagnosis/causes';
import { evaluate } from '@/diagnosis/condition';
import { definitionOf, isAsked } from '@/diagnosis/facts';
import { links } from '@/diagnosis/links';
import { entriesOf } from '@/diagnosis/plan';

type Props = { params: Promise<{ locale: Locale; cause: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => causeIds.map((cause) => ({ cause }));

export async function generateMetadata({ params }: Props) {
  const { locale, cause } = await params;
  if (!isCauseId(cause)) return {};
  const { causes, ui } = contentOf(locale);
  return titled(locale, causes[cause].title, { description: ui.cause.description(causes[cause].title) });
}

export default async function CausePage({ params }: Props) {
  const { locale, cause: id } = await params;
  if (!isCauseId(id)) notFound();
  const { causes, ui } = contentOf(locale);
  const cause = causeOf(id);
  const text: CauseText & { history?: readonly string[] } = causes[id];
  const position = links.indexOf(cause.link);
  const { about } = ui.cause;
  const steps = entriesOf(id).map(({ step }) => step);
  const sources = sourceList(locale, cause.sources, cause.verified);
  return (
    <Frame locale={locale} page={`guide/${id}`} current="guide">
      <Split
        asideLabel={about.heading}
        aside={
          <>
            <CauseMeta
              heading={about.heading}
              rows={[
                { label: about.id, value: `\`${id}\`` },
                { label: about.severity, value: typeof cause.severity === 'string' ? about[cause.severity] : about.either },
                { label: about.link, value: ui.links[cause.link].name, href: `${addressOf(locale, 'guide')}#${cause.link}` },
                { label: about.verified, value: dayText(locale, cause.verified) },
              ]}
            >
              <ButtonLink href={addressOf(locale, checkOf(id))} quiet small>
                {about.action}
              </ButtonLink>
            </CauseMeta>
            <Ticket heading={ui.cause.nearby} thin>
              <LinkList items={nearby(id).map((other) => ({ href: addressOf(locale, `guide/${other}`), label: causes[other].title }))} />
            </Ticket>
          </>
        }
      >
        <PageHeading
          title={text.title}
          back={{ href: addressOf(locale, 'guide'), label: ui.cause.back }}
          place={{ current: position, count: links.length, text: ui.chain.place(position + 1, ui.links[cause.link].name) }}
        />
        {cause.history && (
          <div className="mt-6">
            <Note paragraphs={[about.history]} />
          </div>
        )}
        <Section heading={ui.cause.notice}>
          <Prose paragraphs={text.notice} />
        </Section>
        <Section heading={ui.cause.why}>
          <Prose paragraphs={text.why} />
        </Section>
        <Section heading={ui.cause.proof}>
          <Prose paragraphs={text.proof} />
        </Section>
        <Section heading={ui.cause.steps}>
          {steps.length > 0 ? <Steps locale={locale} steps={steps} /> : <Prose paragraphs={[ui.cause.noSteps]} />}
        </Section>
        {text.doubt && (
          <Section heading={ui.cause.doubt}>
            <Note paragraphs={text.doubt} />
          </Section>
        )}
        {text.history && (
          <Section heading={ui.cause.history}>
            <Prose paragraphs={text.history} />
          </Section>
        )}
        <Section heading={ui.cause.sources}>
          <SourceList {...sources} />
        </Section>
      </Split>
    </Frame>
  );
}

/** Where to check for a cause: its own question where no paste can decide it, else the paste page. */
function checkOf(id: CauseId): string {
  const { facts } = evaluate(causeOf(id).condition, { known: {}, tried: [] });
  const own = facts.find((fact) => isAsked(fact) && !definitionOf(fact).pasted);
  return own ? `question/${own}` : 'paste';
}

/** The other causes of the same link: what it may be instead. */
const nearby = (id: CauseId) => causeIds.filter((other) => other !== id && causeOf(other).link === causeOf(id).link);
