import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Reading } from '@/diagnosis/reader/reading';
import { addressOf } from '../address';
import { reportParts } from './parts';
import type { ReportValues } from './state';
import { written } from './written';

type MadeOf = { locale: Locale; state: Case; values: ReportValues; reading?: Reading; at: Date; zone: string; link: string };

/** The report as text. `reading`: of `values.paste`; `link`: the public origin of this site, or an empty string. */
export const madeReport = ({ link, ...made }: MadeOf): string =>
  written(reportParts({ ...made, link: link + resultAddress(made) }), made.values.format);

/** The result's path without the call view and the comparison. */
export const resultAddress = ({ locale, state }: { locale: Locale; state: Case }): string =>
  addressOf(locale, 'result', { ...state, view: undefined, before: undefined });
