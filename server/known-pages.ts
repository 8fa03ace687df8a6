import { isLocale } from '@/content';
import type { Locale } from '@/content/types';
import { isCauseId } from '@/diagnosis/causes';
import { isAsked, isFactId } from '@/diagnosis/facts';

const pages: readonly string[] = ['', 'symptoms', 'paste', 'result', 'report', 'guide', 'fields', 'codes', 'look-up', 'code', 'read-out'];

/** The language that an address begins with, if it is one of ours. */
export function localeOfPath(pathname: string): Locale | undefined {
  const first = pathname.split('/')[1] ?? '';
  return isLocale(first) ? first : undefined;
}

/** More names and values than any case has; the framework takes longer than in proportion for a name that comes again and again. */
const mostPairs = 1000;

/** Whether an address asks for more than any of ours. */
export const hasTooMuch = (address: string): boolean => address.length > mostPairs && address.split('&', mostPairs + 1).length > mostPairs;

/** Whether a page of ours takes a form. */
export const isFormPage = (pathname: string): boolean => /^\/[a-z]{2}\/(?:paste|report)$/.test(pathname);

/** Whether a path leads to one of our pages: any other is answered with our "not found". */
export function isKnownPage(pathname: string): boolean {
  const [, locale = '', page = '', item, ...rest] = pathname.split('/');
  if (!isLocale(locale) || rest.length > 0) return false;
  if (item === undefined) return pages.includes(page);
  if (page === 'guide') return item === 'changes' || isCauseId(item);
  return page === 'question' && isFactId(item) && isAsked(item);
}
