import { CodeList } from '@/components/code-list';
import { LinkList } from '@/components/link-list';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { type LookedUp, lookUp } from '@/diagnosis/error-codes/look-up';
import { fieldAnchor } from '@/diagnosis/fields';
import { type KnownField, knownField } from '@/diagnosis/reader/catalogue';
import { addressOf } from '../address';
import { codeEntry, eventEntry } from '../code-entries';

/** Looks a text up: first as a code or event, then as a field. */
export function Answer({ locale, text }: { locale: Locale; text: string }) {
  const found = lookUp(text);
  if (found) return <CodeAnswer locale={locale} {...found} />;
  const field = knownField((text.split(':')[0] ?? '').replace(/[`'"*|]/g, '').trim());
  if (field) return <FieldAnswer locale={locale} {...field} />;
  const { heading, paragraphs } = contentOf(locale).codes.lookUp.nothing;
  return (
    <Section heading={heading}>
      <Prose paragraphs={paragraphs} />
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

function FieldAnswer({ locale, section, name }: { locale: Locale } & KnownField) {
  return (
    <Section heading={contentOf(locale).codes.lookUp.field}>
      <LinkList items={[{ href: `${addressOf(locale, 'fields')}#${fieldAnchor(section, name)}`, label: `\`${name}\` (\`${section}\`)` }]} />
    </Section>
  );
}
