import type { FactId } from '../facts';

/** What a part of a reading proves; undefined proves nothing. */
export type PartialFacts = { [F in FactId]?: string | undefined };

/** What the person says of the paste, and the clock of the one who reads. */
export type FactsOptions = { readonly ranJustNow?: boolean; readonly now?: Date };
