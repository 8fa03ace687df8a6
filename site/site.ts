import { readFileSync } from 'node:fs';
import type { Locale } from '@/content/types';
import { parseSite, type Site } from './site-config';

let cached: Site | undefined;

/** The configuration in SITE_CONFIG, read once; empty if that is not set. Throws a SiteProblem if it is invalid. */
export function siteOf(file = process.env.SITE_CONFIG): Site {
  cached ??= file ? parseSite(readFileSync(file, 'utf8'), file) : {};
  return cached;
}

/** Whether the page for many PCs exists; the organisation can switch it off. */
export const hasMany = (): boolean => siteOf().many !== false;

/** A text from the configuration in one language. */
export const siteText = (text: string | { readonly en: string; readonly nl: string }, locale: Locale): string =>
  typeof text === 'string' ? text : text[locale];

/** The configured origin for absolute links; empty if there is none: then links are relative until the browser adds its own origin. */
export const publicOrigin = (): string => siteOf().publicOrigin ?? '';
