import type { IndexPart } from '@/components/part-index';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { type CodePart, codeParts } from '@/diagnosis/error-codes/parts';
import { codesOf, isCodeId, withdrawnCodes } from '@/diagnosis/error-codes/tables';
import { eventIds, eventRow } from '@/diagnosis/events';
import { addressOf } from '../address';
import { messageEntries } from '../code-entries';
import { errorCodeAddress, eventAddress, oldNameAddress } from '../reference-addresses';
import { eventParts, eventPartTitle, partOfEvent } from './event-parts';

/** The title of a part: that of its table, with the first and the last code if the table is cut. */
export function partTitle(locale: Locale, { group, codes }: CodePart): string {
  const { heading } = contentOf(locale).codes.groups[group];
  return codes.length === codesOf(group).length ? heading : `${heading}: \`${codes[0]}\` – \`${codes.at(-1)}\``;
}

/** Every part of the reference, with all its entries. */
export function codeIndex(locale: Locale): readonly IndexPart[] {
  const { codes, book } = contentOf(locale);
  const { groups, channels, withdrawn } = codes;
  const messages = messageEntries(locale).map(({ id, title }) => ({ id, href: `${addressOf(locale, 'codes/join')}#${id}`, name: title }));
  const part = (id: string, heading: string, about: string, entries: IndexPart['entries']): IndexPart => ({
    id,
    href: addressOf(locale, `codes/${id}`),
    heading,
    count: book.parts.entries(entries.length),
    about,
    entries,
  });
  return [
    ...codeParts.map((one) => {
      const own = one.codes.map((code) => ({ id: code, href: errorCodeAddress(locale, code), name: `\`${code}\`` }));
      return part(one.id, partTitle(locale, one), groups[one.group].about, one.id === 'join' ? [...own, ...messages] : own);
    }),
    ...eventParts.map((one) =>
      part(
        one,
        eventPartTitle(locale, one),
        channels.paragraphs[0],
        eventIds
          .filter((id) => partOfEvent(id) === one)
          .map((id) => ({ id, href: eventAddress(locale, id), name: `\`${eventRow(id).ids.join(', ')}\`` })),
      ),
    ),
    part(
      'old-names',
      withdrawn.heading,
      withdrawn.paragraphs[0],
      withdrawnCodes
        .filter((code) => !isCodeId(code))
        .map((code) => ({ id: code, href: oldNameAddress(locale, code), name: `\`${code}\`` })),
    ),
  ];
}
