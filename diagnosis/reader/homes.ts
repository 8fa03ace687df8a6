import { catalogue, isWorkAccount, type SectionName, sectionNames } from './catalogue';

const prints = (section: SectionName, name: string): boolean => Object.hasOwn(catalogue[section], name);

/** Whether a printed title is one that we know. */
export const isSection = (title: string): boolean => isWorkAccount(title) || (sectionNames as readonly string[]).includes(title);

/**
 * Takes a printed title and the names under it; gives the section that current Windows prints them in, where the title is
 * none that we know and every name is. So a title in any language leads to its section; undefined where it stays as it is.
 */
export function homeOf(title: string, names: readonly string[]): string | undefined {
  if (isSection(title)) return undefined;
  if (!names.every((name) => sectionNames.some((section) => prints(section, name)))) return undefined;
  const fits = sectionNames.filter((section) => names.every((name) => prints(section, name)));
  const home = fits[0] ?? sectionNames.find((section) => prints(section, names[0] ?? ''));
  const number = /\d{1,3}$/.exec(title)?.[0];
  return home === 'Work Account 1' && number ? `Work Account ${number}` : home;
}
