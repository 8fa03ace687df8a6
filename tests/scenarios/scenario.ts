import type { CauseId } from '@/diagnosis/causes';
import type { LinkState } from '@/diagnosis/chain';
import type { Known } from '@/diagnosis/facts';
import type { Link } from '@/diagnosis/links';
import type { Tried } from '@/diagnosis/tried';

/**
 * An end-to-end case: a pasted text, the person's answers, and the expected outcome.
 * `first`: the first finding, null if nothing is wrong; `also`: all other findings, in any order;
 * `now`: the reader's clock. Each scenario is played undamaged and damaged.
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
