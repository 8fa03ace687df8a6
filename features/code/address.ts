import type { Locale } from '@/content/types';
import { type Case, emptyCase } from '@/diagnosis/case';
import { type CodeProblem, codeOf, openCode } from '@/diagnosis/case-code';
import { publicOrigin } from '@/site/site';
import { addressOf } from '../address';

/** Longer than any code; the rest of a longer text is cut before it is read and shown again. */
const maxTyped = 500;

/** What was typed or is in a path, and the case that it opens. */
export type OpenedCode = { readonly typed: string } & ({ readonly state: Case } | { readonly problem: CodeProblem });

export function openTyped(text: string): OpenedCode {
  const typed = text.slice(0, maxTyped);
  const opened = openCode(typed);
  return 'problem' in opened ? { typed, problem: opened } : { typed, state: { ...emptyCase, ...opened } };
}

/** The path of a result by its code: short enough for a ticket, and without a query. */
export const codePath = (locale: Locale, code: string): string => addressOf(locale, `code/${code}`);

/** The short URL of a result, absolute if an origin is configured. */
export const codeAddress = (locale: Locale, state: Case): string => publicOrigin() + codePath(locale, codeOf(state));
