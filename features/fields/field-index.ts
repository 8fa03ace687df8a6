import type { IndexPart } from '@/components/part-index';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { fieldAnchor, sectionAnchor, sectionPage } from '@/diagnosis/fields';
import { fieldPath } from '@/diagnosis/fields/path';
import { catalogue, type SectionName, sectionNames } from '@/diagnosis/reader/catalogue';
import { addressOf } from '../address';

/** Every section of the output, with all its fields. */
export function fieldIndex(locale: Locale): readonly IndexPart[] {
  const { book, fields } = contentOf(locale);
  return sectionNames.map((section) => {
    const entries = Object.keys(catalogue[section]).map((name) => entryOf(locale, section, name));
    return {
      id: sectionAnchor(section),
      href: addressOf(locale, `fields/${sectionPage(section)}`),
      heading: `\`${section}\``,
      count: book.parts.entries(entries.length),
      about: fields[section].about,
      isWide: true,
      entries,
    };
  });
}

function entryOf(locale: Locale, section: SectionName, name: string) {
  const id = fieldAnchor(section, name) ?? '';
  return { id, href: addressOf(locale, `fields/${fieldPath(id)}`), name: `\`${name}\`` };
}
