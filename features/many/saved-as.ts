import type { TakeAlong } from '@/client/fleet/messages';

/** The names of the files that people take along. */
export const savedAs: Readonly<Record<TakeAlong['as'], string>> = { csv: 'settings-sync.csv', markdown: 'settings-sync.md' };
