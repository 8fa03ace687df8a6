import type { Link } from '../links';
import type { FieldName, SectionName } from '../reader/catalogue';

/** What a value says about settings sync: as it should be, points to a problem, or says nothing on its own. */
export type ValueState = 'good' | 'bad' | 'neutral';

/**
 * Values recognised by shape: printed empty, not empty, or not listed; and those that need a clock, named as in the facts
 * `certificateValidity` and `prtRenewal`.
 */
export const shapes = ['empty', 'filled', 'other', 'valid', 'expired', 'not-yet-valid', 'fresh', 'stale'] as const;

export type Shape = (typeof shapes)[number];

export const isShape = (key: string): key is Shape => (shapes as readonly string[]).includes(key);

/** Which PCs print a line; omitted if all do, or if it isn't documented. */
export type Printing = 'joined' | 'domain' | 'before-join' | 'registered';

/** Output layouts, by the Windows version that introduced them. Microsoft publishes no list, so the boundaries are approximate. */
export type Layout = 'split-sections' | 'windows-10-21h1' | 'windows-11' | 'builds-2026';

export type Occurrence = { readonly on?: Printing; readonly since?: Layout };

/**
 * A field: its link of the chain, its weight for settings sync, and the values worth explaining. A key is the printed value, its
 * beginning, its end (in parentheses), or a shape.
 */
export type FieldDefinition = Occurrence & {
  readonly link?: Link;
  readonly weight: 'much' | 'some' | 'none';
  readonly values?: Readonly<Record<string, ValueState>>;
};

/** A definition for every field of the given sections. */
export type FieldsOf<S extends SectionName> = { readonly [Section in S]: { readonly [N in FieldName<Section>]: FieldDefinition } };
