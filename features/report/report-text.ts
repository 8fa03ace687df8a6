import { codeAddress } from '../code/address';
import { formatReport } from './format';
import { type ReportInput, reportParts } from './parts';

/** The report as text, with the short URL of the result. */
export const reportText = (input: Omit<ReportInput, 'link'>): string =>
  formatReport(reportParts({ ...input, link: codeAddress(input.locale, input.state) }), input.values.format);
