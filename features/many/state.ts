import type { FleetShown } from '@/client/fleet/messages';
import type { ManyTexts } from '@/content/types';
import { type Sort, sorts, type ViewOptions } from '@/diagnosis/fleet/view';
import { type Link, links } from '@/diagnosis/links';

export type ManyError = Exclude<keyof ManyTexts['errors'], 'heading'>;

/** What a visitor chose to see, as the form shows it. */
export type Shown = Omit<ViewOptions, 'most'> & { readonly names: boolean };

/**
 * The state of the form without JavaScript. `csv`, `markdown`: what can be taken along; `attempt`: makes each error take focus again; `fault`: the
 * log id of an internal error.
 */
export type ManyState = {
  readonly error: ManyError | null;
  readonly fault?: string;
  readonly attempt: number;
  readonly show: Shown;
  readonly found: (FleetShown & { readonly csv: string; readonly markdown: string }) | null;
};

const isSort = (text: unknown): text is Sort => sorts.some((sort) => sort === text);
const isLink = (text: unknown): text is Link => links.some((link) => link === text);

/** What a form or an address asks to see; a name never comes from an address. */
export const shownOf = (values: Readonly<Record<string, unknown>>): Shown => ({
  sort: isSort(values.sort) ? values.sort : 'pcs',
  link: isLink(values.link) ? values.link : undefined,
  name: typeof values.name === 'string' ? values.name : '',
  names: values.names === 'yes',
});
