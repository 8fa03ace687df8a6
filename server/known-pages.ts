import { isLocale } from '@/content';
import type { Locale } from '@/content/types';
import { isCauseId } from '@/diagnosis/causes';
import { isChapterPath } from '@/diagnosis/chapters';
import { isCodePart } from '@/diagnosis/error-codes/parts';
import { isAsked, isFactId } from '@/diagnosis/facts';
import { sectionOfPage } from '@/diagnosis/fields';
import { hasMany } from '@/site/site';

const pages: readonly string[] = [
  '',
  'symptoms',
  'paste',
  'result',
  'known',
  'report',
  'guide',
  'fields',
  'codes',
  'look-up',
  'code',
  'read-out',
  'api',
];

/** The language that a path begins with, if we have it. */
export function localeOfPath(pathname: string): Locale | undefined {
  const first = pathname.split('/')[1] ?? '';
  return isLocale(first) ? first : undefined;
}

/** More parameters than any case has; the framework's time for a repeated parameter grows faster than linearly. */
const maxParameters = 1000;

/** Whether a URL has more parameters than any of ours. */
export const hasTooManyParameters = (address: string): boolean =>
  address.length > maxParameters && address.split('&', maxParameters + 1).length > maxParameters;

/** Whether a page accepts a form. */
export const isFormPage = (pathname: string): boolean => /^\/[a-z]{2}\/(?:paste|report|many)$/.test(pathname);

/** Whether a path is one of our pages; any other gets our "not found" page. */
export function isKnownPage(pathname: string): boolean {
  const [, locale = '', page = '', item, ...rest] = pathname.split('/');
  if (!isLocale(locale) || rest.length > 0) return false;
  if (item === undefined) return pages.includes(page) || (page === 'many' && hasMany());
  // A wrong code has a page, where it can be corrected.
  if (page === 'code') return item !== '';
  if (page === 'guide') return isChapterPath(`guide/${item}`) || isCauseId(item);
  if (page === 'codes') return isCodePart(item);
  if (page === 'fields') return sectionOfPage(item) !== undefined;
  return page === 'question' && isFactId(item) && isAsked(item);
}
