import type { IntakeGroup } from '@/diagnosis/intake';
import type { Format } from './format';

/** The form's input. */
export type ReportValues = { readonly [G in IntakeGroup]: string } & {
  readonly paste: string;
  readonly identifiers: boolean;
  readonly format: Format;
};

export type ReportError = 'too-large' | 'not-dsregcmd' | 'too-complex' | 'internal' | 'failed';

/**
 * The state of the report form between submissions. `at` (ISO 8601) and `zone`: the time in `text`; `attempt`: makes each one take focus
 * again; `fault`: the log id of an internal error.
 */
export type ReportState = {
  readonly error: ReportError | null;
  readonly values: ReportValues;
  readonly text: string;
  readonly at: string;
  readonly zone: string;
  readonly attempt: number;
  readonly fault?: string;
};

export const emptyValues: ReportValues = {
  problem: '',
  people: '',
  person: '',
  device: '',
  time: '',
  paste: '',
  identifiers: false,
  format: 'text',
};
