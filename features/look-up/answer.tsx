import { Actions, ButtonLink } from '@/components/button';
import { CodeList } from '@/components/code-list';
import { Hits } from '@/components/hits';
import { Hints, Paragraphs, Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { Sheet } from '@/components/sheet';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { LookedUp } from '@/diagnosis/error-codes/look-up';
import { addressOf } from '../address';
import { codeEntry, eventEntry } from '../code-entries';
import type { LookUpAnswer } from './answer-to';
import type { Entry } from './entries';

/** What a typed text leads to: a code or an event, entries of our content, or else what to do instead. */
export function Answer({ locale, code, entries }: { locale: Locale } & LookUpAnswer) {
  if (code) return <CodeAnswer locale={locale} {...code} />;
  return entries.length > 0 ? <Entries locale={locale} entries={entries} /> : <Nothing locale={locale} />;
}

/** The best entry on the sheet, the others in a list. */
function Entries({ locale, entries: [best, ...others] }: { locale: Locale; entries: readonly Entry[] }) {
  const { book, codes } = contentOf(locale);
  const { kinds } = codes.lookUp;
  return (
    <>
      {best && (
        <div className="mt-6">
          <Sheet title={best.label} href={best.href} id="best">
            <Hints items={[kinds[best.kind]]} />
            {best.about && <Paragraphs items={[best.about]} />}
          </Sheet>
        </div>
      )}
      {others.length > 0 && (
        <Section heading={book.more} headingHidden>
          <Hits items={others.map(({ kind, href, label, about }) => ({ kind: kinds[kind], href, label, about }))} />
        </Section>
      )}
    </>
  );
}

function Nothing({ locale }: { locale: Locale }) {
  const { codes, ui } = contentOf(locale);
  const { heading, paragraphs } = codes.lookUp.nothing;
  return (
    <Section heading={heading}>
      <Prose paragraphs={paragraphs} />
      <Actions>
        <ButtonLink href={addressOf(locale, 'paste')}>{ui.result.paste}</ButtonLink>
        <ButtonLink href={addressOf(locale, 'symptoms')} quiet>
          {ui.result.symptoms}
        </ButtonLink>
      </Actions>
    </Section>
  );
}

function CodeAnswer({ locale, code, row, related, family, number, withdrawnName, events }: { locale: Locale } & LookedUp) {
  const { codes } = contentOf(locale);
  const { lookUp: words, label } = codes;
  const derived = [
    ...(family ? [codes.families[family]] : []),
    ...(number === undefined ? [] : [codes.number(number)]),
    ...(withdrawnName && !row ? [words.oldNameOnly(withdrawnName)] : []),
  ];
  return (
    <>
      {row && (
        <Section heading={words.found}>
          <CodeList causesLabel={label.causes} items={[codeEntry(locale, row)]} />
        </Section>
      )}
      {derived.length > 0 && (
        <Section heading={`${words.family}: \`${code}\``}>
          <Prose paragraphs={row ? derived : [words.familyOnly, ...derived]} />
        </Section>
      )}
      {related.length > 0 && (
        <Section heading={words.related}>
          <Prose paragraphs={[words.relatedIntro]} />
          <CodeList causesLabel={label.causes} items={related.map((one) => codeEntry(locale, one))} />
        </Section>
      )}
      {events.length > 0 && (
        <Section heading={words.events}>
          <CodeList causesLabel={label.causes} items={events.map((event) => eventEntry(locale, event, true))} />
        </Section>
      )}
    </>
  );
}
