import { ButtonLink } from '@/components/button';
import { CauseMeta } from '@/components/cause-meta';
import { LinkList } from '@/components/link-list';
import { Note } from '@/components/note';
import { PageHeading } from '@/components/page-heading';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { SourceList } from '@/components/source-list';
import { Split } from '@/components/split';
import { contentOf } from '@/content';
import type { CauseText, Locale } from '@/content/types';
import { type CauseId, causeOf } from '@/diagnosis/causes';
import { changesOf } from '@/diagnosis/changes';
import { evaluate } from '@/diagnosis/condition';
import { definitionOf, isAsked } from '@/diagnosis/facts';
import { links } from '@/diagnosis/links';
import { addressOf } from '../address';
import { Frame } from '../frame';
import { sourceList } from '../sources';
import { dayText } from '../words';
import { Neighbours } from './neighbours';
import { StepsByRole } from './steps-by-role';

/** Everything about a cause, readable without any input. */
export function CausePage({ locale, id }: { locale: Locale; id: CauseId }) {
  const { causes, changes, ui } = contentOf(locale);
  const cause = causeOf(id);
  const text: CauseText & { history?: readonly string[] } = causes[id];
  const position = links.indexOf(cause.link);
  const { about } = ui.cause;
  const ofCause = changesOf(id).map((change) => ({
    href: `${addressOf(locale, 'guide/changes')}#${change}`,
    label: changes.rows[change].title,
  }));
  const hasHistory = text.history !== undefined || ofCause.length > 0;
  return (
    <Frame locale={locale} page={`guide/${id}`} current="guide">
      <Split
        asideLabel={about.heading}
        aside={
          <CauseMeta
            heading={about.heading}
            rows={[
              { label: about.id, value: `\`${id}\`` },
              { label: about.severity, value: typeof cause.severity === 'string' ? about[cause.severity] : about.either },
              { label: about.link, value: ui.links[cause.link].name, href: `${addressOf(locale, 'guide/known-issues')}#${cause.link}` },
              { label: about.verified, value: dayText(locale, cause.verified) },
            ]}
          >
            <ButtonLink href={addressOf(locale, checkOf(id))} quiet small>
              {about.action}
            </ButtonLink>
          </CauseMeta>
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
        {hasHistory && (
          <p className="mt-4 print:hidden">
            <a href={addressOf(locale, 'guide/changes')}>{changes.title}</a>
          </p>
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
        {text.doubt && (
          <Section heading={ui.cause.doubt}>
            <Note paragraphs={text.doubt} />
          </Section>
        )}
        <StepsByRole locale={locale} id={id} />
        <Neighbours locale={locale} id={id} />
        <Section heading={ui.cause.sources}>
          <SourceList {...sourceList(locale, cause.sources, cause.verified)} />
        </Section>
        {hasHistory && (
          <Section heading={ui.cause.history}>
            {text.history && <Prose paragraphs={text.history} />}
            {ofCause.length > 0 && (
              <div className="mt-4">
                <LinkList items={ofCause} />
              </div>
            )}
          </Section>
        )}
      </Split>
    </Frame>
  );
}

/** Where to check for a cause: its own question if a paste cannot decide it, otherwise the paste page. */
function checkOf(id: CauseId): string {
  const { facts } = evaluate(causeOf(id).condition, { known: {}, tried: [] });
  const own = facts.find((fact) => isAsked(fact) && !definitionOf(fact).pasted);
  return own ? `question/${own}` : 'paste';
}
