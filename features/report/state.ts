import type { IntakeGroup } from '@/diagnosis/intake';
import type { Format } from './written';

/** What the person typed and chose. */
export type ReportValues = { readonly [G in IntakeGroup]: string } & {
  readonly paste: string;
  readonly identifiers: boolean;
  readonly format: Format;
};

export type ReportError = 'too-large' | 'not-dsregcmd' | 'too-complex' | 'internal' | 'failed';

/**
 * All that the report page remembers between two tries: what was wrong, what was typed, which the page shows again, and the text that was
 * made of it, with the moment (ISO 8601) and the time zone that stand in it, and for a fault of ours the id under which it stands in the log.
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

export const nothingTyped: ReportValues = {
  problem: '',
  people: '',
  person: '',
  device: '',
  time: '',
  paste: '',
  identifiers: false,
  format: 'text',
};
