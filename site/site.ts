import { readFileSync } from 'node:fs';
import type { Locale } from '@/content/types';
import { parseSite, type Site } from './site-config';

let read: Site | undefined;

/** What the file named in SITE_CONFIG says, read once; nothing where none is named. Throws a SiteProblem where it cannot be used. */
export function siteOf(file = process.env.SITE_CONFIG): Site {
  read ??= file ? parseSite(readFileSync(file, 'utf8'), file) : {};
  return read;
}

/** A text of the configuration in a language. */
export const siteText = (text: string | { readonly en: string; readonly nl: string }, locale: Locale): string =>
  typeof text === 'string' ? text : text[locale];

/**
 * The origin that absolute addresses of ours begin with, as the organisation configured it. Empty where it did not: then addresses are
 * relative, until the browser adds the origin that it knows itself.
 */
export const publicOrigin = (): string => siteOf().publicOrigin ?? '';
