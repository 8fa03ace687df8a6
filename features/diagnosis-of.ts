import type { Case } from '@/diagnosis/case';
import { type Diagnosis, diagnose } from '@/diagnosis/diagnose';
import { siteOf } from '@/site/site';

/** The diagnosis of a case by what this organisation says of itself, and by the clock of the request. */
export const diagnosisOf = ({ known, tried }: Case, now = new Date()): Diagnosis => diagnose({ known, tried, site: siteOf().facts, now });
