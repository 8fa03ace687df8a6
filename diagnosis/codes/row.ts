import type { CauseId } from '../causes';
import type { SourceId } from '../sources';

/**
 * How a row is known: it stands in Microsoft's documentation; stood there and was left out later; was seen in outputs that people
 * posted; is in the event manifests of Windows; is told by somebody else; was withdrawn by Microsoft as inaccurate.
 * What we merely infer is no row: the words say so.
 */
export type Evidence = 'documented' | 'formerly' | 'captured' | 'manifest' | 'thirdParty' | 'withdrawn';

/** Where a code is printed: the phases of `Error Phase`, and the set-up of a Windows Hello PIN. */
export type Phase = 'discover' | 'auth' | 'join' | 'pin';

/** What a row of any table says of itself. Only what was merely seen has no source. */
export type Backed = {
  readonly evidence: Evidence;
  readonly sources: readonly SourceId[];
  /** The causes that it points to, beyond those whose conditions name it. */
  readonly causes?: readonly CauseId[];
};

/** A code of a table: its `name` as the source spells it. A withdrawn name stands in `withdrawn.ts` only. */
export type CodeRow = Backed & { readonly name?: string; readonly phases?: readonly Phase[] };

/** A table of codes in our spelling: `0x801c001d`, `AADSTS50076`, `12007`. */
export type CodeTable = Readonly<Record<string, CodeRow>>;
