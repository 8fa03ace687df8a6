import type { CodeEntry } from '@/components/code-list';
import { contentOf } from '@/content';
import type { CodeText, Locale } from '@/content/types';
import type { Backed } from '@/diagnosis/backed';
import { otherSpelling } from '@/diagnosis/error-code';
import { causesOfCode } from '@/diagnosis/error-codes/causes';
import { joinMessages } from '@/diagnosis/error-codes/join';
import { type CodeId, codeRow, withdrawnName } from '@/diagnosis/error-codes/tables';
import { type EventId, eventRow } from '@/diagnosis/events';
import { channels } from '@/diagnosis/events/channels';
import { type MessageId, messages } from '@/diagnosis/messages';
import { sources } from '@/diagnosis/sources';
import { addressOf } from './address';

const code = (text: string) => `\`${text}\``;

/** A known code as an entry in the reference. */
export function codeEntry(locale: Locale, id: CodeId): CodeEntry {
  const { codes } = contentOf(locale);
  const { name, phases = [], ...backed } = codeRow(id);
  const oldName = name === undefined ? withdrawnName(id) : undefined;
  const other = otherSpelling(id);
  return {
    id,
    title: code(id),
    name,
    paragraphs: paragraphsOf(locale, codes.codes[id]),
    ...backing(locale, { ...backed, causes: causesOfCode(id) }, [
      ...phases.map((phase) => codes.phases[phase]),
      ...(other ? [codes.label.otherwise(other)] : []),
      ...(oldName ? [codes.label.oldName(oldName)] : []),
    ]),
  };
}

/** Messages in the join diagnostics that have no code. */
export function messageEntries(locale: Locale): CodeEntry[] {
  const { messages } = contentOf(locale).codes;
  return (Object.keys(joinMessages) as (keyof typeof joinMessages)[]).map((id) => ({
    id,
    title: messages[id].title,
    paragraphs: paragraphsOf(locale, messages[id]),
    ...backing(locale, joinMessages[id], []),
  }));
}

/** A message on the screen, or what a command printed when it found nothing. */
export function screenMessageEntry(locale: Locale, id: MessageId): CodeEntry {
  const content = contentOf(locale);
  return {
    id,
    title: content.facts.seenMessage.values[id],
    paragraphs: paragraphsOf(locale, content.messages[id]),
    ...backing(locale, messages[id], []),
  };
}

/** An event as an entry; `withChannel` for pages that don't name the channel already. */
export function eventEntry(locale: Locale, id: EventId, withChannel = false): CodeEntry {
  const { codes } = contentOf(locale);
  const row = eventRow(id);
  return {
    id,
    title: code(numbers(row.ids)),
    name: withChannel ? channels[row.channel].name : undefined,
    paragraphs: [codes.events[id]],
    ...backing(locale, row, row.codes ? [codes.label.seenWith(row.codes.map(code).join(', '))] : []),
  };
}

function paragraphsOf(locale: Locale, { means, todo }: CodeText): string[] {
  return todo ? [means, contentOf(locale).codes.label.todo(todo)] : [means];
}

function backing(locale: Locale, row: Backed, remarks: readonly string[]) {
  const { codes, causes } = contentOf(locale);
  return {
    remark: remarks.join(' · '),
    evidence: codes.evidence[row.evidence],
    causes: (row.causes ?? []).map((id) => ({ href: addressOf(locale, `guide/${id}`), label: causes[id].title })),
    sources: row.sources.map((id) => ({ href: sources[id].url, label: sources[id].title })),
  };
}

/** Collapses consecutive numbers: `5001, 5003–5011`. */
function numbers(ids: readonly number[]): string {
  const firsts = ids.filter((id) => !ids.includes(id - 1));
  const lasts = ids.filter((id) => !ids.includes(id + 1));
  return firsts.map((first, index) => (first === lasts[index] ? `${first}` : `${first}–${lasts[index]}`)).join(', ');
}
