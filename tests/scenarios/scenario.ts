import type { CauseId } from '@/diagnosis/causes';
import type { LinkState } from '@/diagnosis/chain';
import type { Known } from '@/diagnosis/facts';
import type { Link } from '@/diagnosis/links';
import type { Tried } from '@/diagnosis/tried';

/**
 * A case from start to end: a pasted text, what the person says, and what must come of it.
 * `first`: the first finding, null where nothing is wrong; `also`: the other findings, all of them, in any order.
 * `now`: the clock of the one who reads; each scenario is played as it is and damaged.
 */
export type Scenario = {
  readonly name: string;
  readonly text?: string;
  readonly answers?: Known;
  readonly now?: string;
  readonly tried?: readonly Tried[];
  readonly first: CauseId | null;
  readonly also?: readonly CauseId[];
  readonly chain?: { readonly [L in Link]?: LinkState };
};
