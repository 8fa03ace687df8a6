import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { addressOf } from '../address';
import { formatReport } from './format';
import { type ReportInput, reportParts } from './parts';

/** The report as text. `reading`: of `values.paste`; `link`: the public origin of this site, or an empty string. */
export const reportText = ({ link, ...input }: ReportInput): string =>
  formatReport(reportParts({ ...input, link: link + resultAddress(input) }), input.values.format);

/** The result's path without the call view and the comparison. */
export const resultAddress = ({ locale, state }: { locale: Locale; state: Case }): string =>
  addressOf(locale, 'result', { ...state, view: undefined, before: undefined });
