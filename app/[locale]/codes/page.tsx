import { CodeList, CodeNames } from '@/components/code-list';
import { Fold } from '@/components/fold';
import { JumpList } from '@/components/jump-list';
import { LookUpForm } from '@/components/look-up-form';
import { PageHeading } from '@/components/page-heading';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { SourceList } from '@/components/source-list';
import { contentOf } from '@/content';
import type { Backed } from '@/diagnosis/backed';
import { joinMessages } from '@/diagnosis/error-codes/join';
import {
  codeGroups,
  codeIds,
  codeRow,
  codesOf,
  codesVerified,
  isCodeId,
  withdrawnCodes,
  withdrawnName,
} from '@/diagnosis/error-codes/tables';
import { eventIds, eventRow } from '@/diagnosis/events';
import { channels } from '@/diagnosis/events/channels';
import { addressOf, type LocaleParams } from '@/features/address';
import { codeEntry, messageEntries } from '@/features/code-entries';
import { Events } from '@/features/codes/events';
import { Frame } from '@/features/frame';
import { pageMetadata } from '@/features/metadata';
import { sourceList } from '@/features/sources';

export async function generateMetadata({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { title, lede } = contentOf(locale).codes;
  return pageMetadata(locale, title, { description: lede });
}

const rows: readonly Backed[] = [
  ...codeIds.map(codeRow),
  ...Object.values(joinMessages),
  ...eventIds.map(eventRow),
  ...Object.values(channels),
];

export default async function CodesPage({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { codes } = contentOf(locale);
  const { label, groups, channels: events, withdrawn, notation } = codes;
  const sections = codeGroups.flatMap((group) => {
    const section = { id: group, ...groups[group], items: codesOf(group).map((code) => codeEntry(locale, code)) };
    return group === 'join' ? [section, { id: 'messages', ...groups.messages, items: messageEntries(locale) }] : [section];
  });
  const jumps = [...sections, { id: 'events', ...events }, { id: 'old-names', ...withdrawn }];
  return (
    <Frame locale={locale} page="codes" current="guide">
      <PageHeading title={codes.title} lede={codes.lede} />
      <LookUpForm action={addressOf(locale, 'look-up')} texts={codes.lookUp} />
      <JumpList label={codes.jump} items={jumps.map(({ id, heading }) => ({ id, name: heading }))} />
      <Section heading={notation.heading}>
        <Prose paragraphs={notation.paragraphs} />
      </Section>
      {sections.map(({ id, heading, about, items }) => (
        <Section key={id} heading={heading} id={id}>
          <Prose paragraphs={[about]} />
          <CodeList causesLabel={label.causes} items={items} />
        </Section>
      ))}
      <Section heading={events.heading} id="events">
        <Prose paragraphs={events.paragraphs} />
        <Events locale={locale} />
      </Section>
      <Section heading={withdrawn.heading} id="old-names">
        <Prose paragraphs={withdrawn.paragraphs} />
        <Fold summary={withdrawn.summary(withdrawnCodes.length)}>
          <CodeNames
            items={withdrawnCodes.map((code) => ({
              code,
              name: withdrawnName(code) ?? '',
              href: isCodeId(code) ? `#${code}` : undefined,
            }))}
          />
        </Fold>
      </Section>
      <Section heading={codes.sources}>
        <SourceList {...sourceList(locale, [...new Set(rows.flatMap((row) => row.sources))], codesVerified)} />
      </Section>
    </Frame>
  );
}
