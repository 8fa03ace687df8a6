import { cache } from 'react';
import { type Case, parseQuery } from '@/diagnosis/case';
import { type Diagnosis, diagnose } from '@/diagnosis/diagnose';
import type { Audience } from '@/diagnosis/facts';
import { siteOf } from '@/site/site';

/** The diagnosis of a case, including the facts that the organisation configured. In a call the help desk answers. */
export function diagnosisOf(
  { known, tried, view }: Case,
  now = new Date(),
  audience: Audience = view === 'call' ? 'helpDesk' : 'employee',
): Diagnosis {
  return diagnose({ known, tried, site: siteOf().facts, now }, audience);
}

/** Cached per request, because a page and its metadata both need it. `seconds`: how long the diagnosis took. */
export const diagnosisOfQuery = cache((query: string) => {
  const state = parseQuery(query);
  const begin = performance.now();
  const diagnosis = diagnosisOf(state);
  return { state, diagnosis, seconds: (performance.now() - begin) / 1000 };
});
