import type { Known } from '@/diagnosis/facts';
import type { Unread } from '@/diagnosis/fleet/fleet';
import type { TakeTexts } from '@/diagnosis/fleet/texts';
import type { FleetView, ViewOptions } from '@/diagnosis/fleet/view';

/** What to take along. `when`: the moment, as people write it. */
export type TakeAlong = {
  readonly as: 'csv' | 'markdown';
  readonly withNames: boolean;
  readonly texts: TakeTexts;
  readonly locale: string;
  readonly when: string;
};

/** Message to the worker. Some `files` (`isFirst`: in place of all before them), then `read`. `site`: the organisation's own facts. */
export type FleetRequest =
  | { readonly kind: 'files'; readonly files: readonly File[]; readonly isFirst: boolean }
  | { readonly kind: 'read'; readonly site: Known | undefined; readonly options: ViewOptions }
  | { readonly kind: 'stop' }
  | { readonly kind: 'show'; readonly options: ViewOptions }
  | ({ readonly kind: 'take' } & TakeAlong);

/** How far reading is: PCs, and the part of all bytes, from 0 to 1. */
export type FleetProgress = { readonly pcs: number; readonly part: number };

/** What is shown of many PCs; of the files that could not be read, the first ones. `isStopped`: not everything was read. */
export type FleetShown = {
  readonly view: FleetView;
  readonly unread: { readonly count: number; readonly rows: readonly Unread[] };
  readonly isStopped: boolean;
};

/** Message from the worker. */
export type FleetReply =
  | ({ readonly kind: 'progress' } & FleetProgress)
  | ({ readonly kind: 'shown' } & FleetShown)
  | { readonly kind: 'taken'; readonly file: Blob };
