import { cache } from 'react';
import { type Case, parseQuery } from '@/diagnosis/case';
import { type Diagnosis, diagnose } from '@/diagnosis/diagnose';
import { siteOf } from '@/site/site';

/** The diagnosis of a case by what this organisation says of itself, and by the clock of the request. */
export const diagnosisOf = ({ known, tried }: Case, now = new Date()): Diagnosis => diagnose({ known, tried, site: siteOf().facts, now });

/** The case of a query with its diagnosis and how many seconds that took; made once for a request, whose metadata asks for it as well. */
export const diagnosed = cache((query: string) => {
  const state = parseQuery(query);
  const begin = performance.now();
  const diagnosis = diagnosisOf(state);
  return { state, diagnosis, seconds: (performance.now() - begin) / 1000 };
});
