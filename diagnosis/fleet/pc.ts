import { emptyCase } from '../case';
import { codeOf } from '../case-code';
import type { CauseId } from '../causes';
import { type Certainty, certaintyOf } from '../certainty';
import { diagnose, leadFirst } from '../diagnose';
import type { Known } from '../facts';
import type { Link } from '../links';
import type { NoteId } from '../notes';
import { planSteps } from '../plan';
import { provenLinks } from '../proven-links';
import type { StepId } from '../steps';
import { type TakenPaste, takePaste } from '../take-paste';

/** A cause that one PC has, and its first step there; undefined if there is nothing to do. */
export type FoundCause = { readonly id: CauseId; readonly certainty: Certainty; readonly step: StepId | undefined };

/**
 * What one PC of many has. `causes`: the leading one first, as on its own result; `isHealthy`: no cause, and enough links are proven to hold;
 * `brokenAt`: the first link that doesn't hold; `code`: its case code, which opens that result.
 */
export type Pc = {
  readonly name: string;
  readonly causes: readonly FoundCause[];
  readonly isHealthy: boolean;
  readonly brokenAt: Link | undefined;
  readonly notes: readonly NoteId[];
  readonly code: string;
};

/** What all PCs share: the reader's clock, and the organisation's own facts. */
export type FleetContext = { readonly now: Date; readonly site: Known | undefined };

/** Diagnoses the reading of one PC; undefined if nothing was recognised in its text. */
export function pcOf(name: string, { reading, state }: TakenPaste, { now, site }: FleetContext): Pc | undefined {
  if (!reading.recognised) return undefined;
  const diagnosis = diagnose({ ...state, site, now }, 'helpDesk');
  const { chain, counted } = diagnosis;
  const evidence = { known: counted, tried: state.tried, now };
  return {
    name,
    causes: leadFirst(diagnosis).map((finding) => ({
      id: finding.id,
      certainty: certaintyOf(finding),
      step: planSteps([finding], evidence)[0]?.id,
    })),
    isHealthy: provenLinks(diagnosis) !== undefined,
    brokenAt: chain.find(({ state: is }) => is === 'broken')?.link,
    notes: reading.notes,
    code: codeOf(state),
  };
}

/** Reads a text with LF line ends as one PC's. */
export const readPc = (name: string, text: string, context: FleetContext): Pc | undefined =>
  pcOf(name, takePaste(emptyCase, text, { now: context.now, ranJustNow: false }), context);
