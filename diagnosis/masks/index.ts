import { catalogue, knownField } from '../reader/catalogue';
import type { Field } from '../reader/reading';
import { masksOf } from './fields';
import { type Conceal, dots } from './mask';

export { maskedCode, maskedEvent } from './events';
export { type Conceal, dots, hidden } from './mask';
export { maskedRegistry } from './registry';

/** A field's value with everything hidden that the field may not show; empty if printed empty. */
export function maskedValue(field: Pick<Field, 'section' | 'name' | 'value'>, conceal: Conceal = dots): string {
  const { value } = field;
  if (value === null) return '';
  for (const mask of masksOf(field)) {
    const shown = mask(value, conceal);
    if (shown !== undefined) return shown;
  }
  return conceal(value);
}

/** A field name, hidden if unknown. */
export const maskedName = (name: string, conceal: Conceal = dots): string => (knownField(name) ? name : conceal(name));

/** A section title, hidden if dsregcmd prints no such title. */
export const maskedTitle = (section: string, conceal: Conceal = dots): string =>
  Object.hasOwn(catalogue, section) || /^Work Account [1-9]\d?$/.test(section) ? section : conceal(section);
