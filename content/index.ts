import { en } from './en';
import { nl } from './nl';
import type { Content, Locale } from './types';

export const locales: readonly Locale[] = ['en', 'nl'];

export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text);

/** Each language's name in that language. */
export const localeNames: Readonly<Record<Locale, string>> = { en: 'English', nl: 'Nederlands' };

const content: Readonly<Record<Locale, Content>> = { en, nl };

export const contentOf = (locale: Locale): Content => content[locale];
