import type { Backed } from '../backed';

/** Where a code occurs: the phases of `Error Phase`, and Windows Hello PIN set-up. */
export type Phase = 'discover' | 'auth' | 'join' | 'pin';

/** A row for a code; `name` is spelled as in the source. Withdrawn names are only in `withdrawn.ts`. */
export type CodeRow = Backed & { readonly name?: string; readonly phases?: readonly Phase[] };

/** Rows by code in our spelling: `0x801c001d`, `AADSTS50076`, `12007`. */
export type CodeTable = Readonly<Record<string, CodeRow>>;
