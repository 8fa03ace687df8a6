import { en } from './en';
import { nl } from './nl';
import type { Content, Locale } from './types';

export { isLocale, localeNames, locales } from './locales';

const content: Readonly<Record<Locale, Content>> = { en, nl };

export const contentOf = (locale: Locale): Content => content[locale];
