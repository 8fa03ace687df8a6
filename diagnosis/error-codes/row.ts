import type { Backed } from '../backed';

/** Where a code is printed: the phases of `Error Phase`, and the set-up of a Windows Hello PIN. */
export type Phase = 'discover' | 'auth' | 'join' | 'pin';

/** A code of a table: its `name` as the source spells it. A withdrawn name stands in `withdrawn.ts` only. */
export type CodeRow = Backed & { readonly name?: string; readonly phases?: readonly Phase[] };

/** A table of codes in our spelling: `0x801c001d`, `AADSTS50076`, `12007`. */
export type CodeTable = Readonly<Record<string, CodeRow>>;
