import type { FieldText, FieldTexts, Locale } from '@/content/types';
import { fieldAnchor, sections } from '@/diagnosis/fields';
import type { SectionName } from '@/diagnosis/reader/catalogue';

/** Meanings by the field's anchor on the fields page. */
export type FieldWords = Readonly<
  Record<string, { readonly means: string; readonly values?: Readonly<Record<string, string>> | undefined }>
>;

/** Loaded when this tab has a paste to explain, so that no page carries them. */
const texts: { readonly [L in Locale]: () => Promise<FieldTexts> } = {
  en: () => import('@/content/en/fields').then(({ fields }) => fields),
  nl: () => import('@/content/nl/fields').then(({ fields }) => fields),
};

/** The meanings of all fields in one language. */
export async function loadFieldWords(locale: Locale): Promise<FieldWords> {
  const fields = await texts[locale]();
  return Object.fromEntries(
    (Object.keys(sections) as SectionName[]).flatMap((section) => {
      const ofSection: Readonly<Record<string, FieldText>> = fields[section].fields;
      return Object.entries(ofSection).flatMap(([name, { means, values }]) => {
        const anchor = fieldAnchor(section, name);
        return anchor ? [[anchor, { means, values }] as const] : [];
      });
    }),
  );
}
