import { formatLocale, type Locale } from '@/content/locales';

/** Formats a time with its zone: `25 November 2026 at 14:03 (Europe/Amsterdam)`. */
export function whenText(locale: Locale, moment: Date, timeZone: string): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  return `${new Intl.DateTimeFormat(formatLocale[locale], format).format(moment)} (${timeZone})`;
}

/** True for a time zone that `Intl` knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z0-9_+/-]{2,40}$/.test(name);
  } catch {
    return false;
  }
}
