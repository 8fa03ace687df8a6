import { catalogue, isWorkAccount, type SectionName, sectionNames } from './catalogue';

const hasField = (section: SectionName, name: string): boolean => Object.hasOwn(catalogue[section], name);

/** Whether a printed title is a known section. */
export const isSection = (title: string): boolean => isWorkAccount(title) || (sectionNames as readonly string[]).includes(title);

/**
 * The section that an unknown title, in any language, refers to, judged by the field names under it.
 * Undefined if the title is known, or if any of the names is not.
 */
export function homeOf(title: string, names: readonly string[]): string | undefined {
  if (isSection(title)) return undefined;
  if (!names.every((name) => sectionNames.some((section) => hasField(section, name)))) return undefined;
  const fits = sectionNames.filter((section) => names.every((name) => hasField(section, name)));
  const home = fits[0] ?? sectionNames.find((section) => hasField(section, names[0] ?? ''));
  const number = /\d{1,3}$/.exec(title)?.[0];
  return home === 'Work Account 1' && number ? `Work Account ${number}` : home;
}
