import type { CauseId } from './causes';
import type { SourceId } from './sources';

/**
 * How a row is known: it stands in Microsoft's documentation; stood there and was left out later; was seen in outputs that people
 * posted; is in the event manifests of Windows; is told by somebody else; was withdrawn by Microsoft as inaccurate.
 * What we merely infer is no row: the words say so.
 */
export type Provenance = 'documented' | 'formerly' | 'captured' | 'manifest' | 'thirdParty' | 'withdrawn';

/** What a row of any table says of itself. Only what was merely seen has no source. */
export type Backed = {
  readonly evidence: Provenance;
  readonly sources: readonly SourceId[];
  /** The causes that it points to, beyond those whose conditions name it. */
  readonly causes?: readonly CauseId[];
};
