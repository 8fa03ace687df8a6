import { CodeList } from '@/components/code-list';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { joinMessages } from '@/diagnosis/error-codes/join';
import type { CodePart } from '@/diagnosis/error-codes/parts';
import { codeRow } from '@/diagnosis/error-codes/tables';
import { codeEntry, messageEntries } from '../code-entries';
import { PartPage } from './part-page';
import { partTitle } from './parts';

/** A table of codes, or a piece of one; the messages without a code are with the codes of joining. */
export function TablePart({ locale, part }: { locale: Locale; part: CodePart }) {
  const { groups, label } = contentOf(locale).codes;
  const hasMessages = part.group === 'join';
  const rows = [...part.codes.map(codeRow), ...(hasMessages ? Object.values(joinMessages) : [])];
  return (
    <PartPage locale={locale} id={part.id} title={partTitle(locale, part)} paragraphs={[groups[part.group].about]} rows={rows}>
      <CodeList causesLabel={label.causes} items={part.codes.map((code) => codeEntry(locale, code))} />
      {hasMessages && (
        <Section heading={groups.messages.heading} id="messages">
          <Prose paragraphs={[groups.messages.about]} />
          <CodeList causesLabel={label.causes} items={messageEntries(locale)} />
        </Section>
      )}
    </PartPage>
  );
}
