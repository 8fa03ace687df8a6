import type { CauseId } from './causes';
import type { SourceId } from './sources';

/**
 * Where a row comes from: in Microsoft's documentation today; there once, since dropped; seen in posted outputs; in Windows' event
 * manifests; from a third party; withdrawn by Microsoft as inaccurate.
 * Inferences get no row; the page text marks them as such.
 */
export type Provenance = 'documented' | 'formerly' | 'captured' | 'manifest' | 'thirdParty' | 'withdrawn';

/** The provenance that every table row carries. A row that was only captured has no source. */
export type Backed = {
  readonly evidence: Provenance;
  readonly sources: readonly SourceId[];
  /** Causes this row suggests, in addition to those whose conditions name it. */
  readonly causes?: readonly CauseId[];
};
