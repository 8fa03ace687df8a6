import type { FieldEntry } from '@/components/field-reference';
import type { FieldValueRow } from '@/components/field-reference-values';
import { contentOf } from '@/content';
import type { FieldText, Locale } from '@/content/types';
import { fieldAnchor, fieldDefinition } from '@/diagnosis/fields';
import { causesProvenBy } from '@/diagnosis/fields/causes';
import { isShape, type Occurrence } from '@/diagnosis/fields/definition';
import type { SectionName } from '@/diagnosis/reader/catalogue';
import { addressOf } from '../address';

/** On which PCs and since which Windows version something is printed: one paragraph, or none. */
export function occurrenceTexts(locale: Locale, { on, since }: Occurrence): string[] {
  const { printedOn, since: layouts } = contentOf(locale).ui.fields;
  const sentences = [...(on ? [printedOn[on]] : []), ...(since ? [layouts[since]] : [])];
  return sentences.length > 0 ? [sentences.join(' ')] : [];
}

/** The fields of a section as entries in the reference. */
export function entriesOf(locale: Locale, section: SectionName): FieldEntry[] {
  const { fields, causes, ui } = contentOf(locale);
  const texts: Readonly<Record<string, FieldText>> = fields[section].fields;
  return Object.entries(texts).flatMap(([name, { means, normal, doubt, values = {} }]) => {
    const definition = fieldDefinition({ section, name });
    const id = fieldAnchor(section, name);
    if (!definition || !id) return [];
    const { link, weight } = definition;
    return {
      id,
      name,
      means,
      weight: ui.fields.weights[weight],
      link: link && { href: `${addressOf(locale, 'guide/known-issues')}#${link}`, label: ui.fields.link(ui.links[link].name) },
      remarks: [...occurrenceTexts(locale, definition), ...(normal ? [normal] : []), ...(doubt ? [doubt] : [])],
      values: Object.entries(definition.values ?? {}).map(
        ([key, tone]): FieldValueRow => ({
          tone,
          word: ui.fields.states[tone],
          key: isShape(key) ? ui.fields.shapes[key] : `\`${key}\``,
          text: values[key] ?? '',
        }),
      ),
      causes: causesProvenBy(section, name).map((cause) => ({ href: addressOf(locale, `guide/${cause}`), label: causes[cause].title })),
    };
  });
}
