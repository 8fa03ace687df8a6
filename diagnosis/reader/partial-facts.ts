import type { FactId } from '../facts';

/** Facts from one part of a reading; undefined means nothing was proved. */
export type PartialFacts = { [F in FactId]?: string | undefined };

/** `ranJustNow`: the person says the output was made just now; `now`: the reader's clock. */
export type FactsOptions = { readonly ranJustNow?: boolean; readonly now?: Date };
