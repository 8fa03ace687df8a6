import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Reading } from '@/diagnosis/reader/reading';
import { addressOf } from '../address';
import { reportParts } from './parts';
import type { ReportValues } from './state';
import { written } from './written';

type MadeOf = { locale: Locale; state: Case; values: ReportValues; reading?: Reading; at: Date; zone: string; link: string };

/** The report as one text; `reading`: of the paste among the values, where there is one; `link`: what the address of the result begins with, the origin of this site or nothing. */
export const madeReport = ({ link, ...made }: MadeOf): string =>
  written(reportParts({ ...made, link: link + resultAddress(made) }), made.values.format);

/** The result of a case as anybody may see it. */
export const resultAddress = ({ locale, state }: { locale: Locale; state: Case }): string =>
  addressOf(locale, 'result', { ...state, view: undefined, before: undefined });
