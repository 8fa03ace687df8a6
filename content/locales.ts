/** The languages of the site; the first one is the fallback. */
export const locales = ['en', 'nl'] as const;

export type Locale = (typeof locales)[number];

export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text);

/** Each language's name in that language. */
export const localeNames: Readonly<Record<Locale, string>> = { en: 'English', nl: 'Nederlands' };

/** How `Intl` writes dates and lists: English as the United Kingdom does. */
export const formatLocale: Readonly<Record<Locale, string>> = { en: 'en-GB', nl: 'nl' };
