import type { Link } from '../links';
import type { FieldName, SectionName } from '../reader/catalogue';

/** What a value says of settings sync: as it should be, points to a fault, or neither by itself. */
export type ValueState = 'good' | 'bad' | 'neutral';

/**
 * Values that are told by their shape: printed empty, not empty, none of those listed; and those that only a clock can tell,
 * named as the facts `certificateValidity` and `prtRenewal` name them.
 */
export const shapes = ['empty', 'filled', 'other', 'valid', 'expired', 'not-yet-valid', 'fresh', 'stale'] as const;

export type Shape = (typeof shapes)[number];

export const isShape = (key: string): key is Shape => (shapes as readonly string[]).includes(key);

/** The PCs that print a line; left out where every PC does, or where nothing is documented. */
export type Printing = 'joined' | 'domain' | 'before-join' | 'registered';

/** The layouts of the output, by the Windows that brought them. Microsoft publishes no list; the borders are approximate. */
export type Layout = 'split-sections' | 'windows-10-21h1' | 'windows-11' | 'builds-2026';

export type Occurrence = { readonly on?: Printing; readonly since?: Layout };

/**
 * A field: the link of the chain it belongs to, how much it matters to sync, and the values worth telling. A value's key is
 * what is printed, or what the printed value begins or (in brackets) ends with, or a shape.
 */
export type FieldDefinition = Occurrence & {
  readonly link?: Link;
  readonly weight: 'much' | 'some' | 'none';
  readonly values?: Readonly<Record<string, ValueState>>;
};

/** The fields of some sections, each of them named. */
export type FieldsOf<S extends SectionName> = { readonly [Section in S]: { readonly [N in FieldName<Section>]: FieldDefinition } };
