import type { ReactNode } from 'react';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Diagnosis } from '@/diagnosis/diagnose';

/** The case that a part of a result page is about. */
export type ResultCase = { readonly diagnosis: Diagnosis; readonly state: Case; readonly locale: Locale };

/** What every kind of result page gets. `changed`: the comparison with an earlier paste; `read`: what this tab's paste contains. */
export type ResultParts = ResultCase & {
  readonly changed: ReactNode;
  readonly read: ReactNode;
};
