import { contentOf } from '@/content';
import type { FieldText, Locale } from '@/content/types';
import { fieldAnchor, sections } from '@/diagnosis/fields';
import type { SectionName } from '@/diagnosis/reader/catalogue';
import type { FieldWords } from './own-paste';

/** The meanings of all fields, by their anchor on the fields page. */
export function fieldWords(locale: Locale): FieldWords {
  const { fields } = contentOf(locale);
  return Object.fromEntries(
    (Object.keys(sections) as SectionName[]).flatMap((section) => {
      const texts: Readonly<Record<string, FieldText>> = fields[section].fields;
      return Object.entries(texts).flatMap(([name, { means, values }]) => {
        const anchor = fieldAnchor(section, name);
        return anchor ? [[anchor, { means, values }] as const] : [];
      });
    }),
  );
}
