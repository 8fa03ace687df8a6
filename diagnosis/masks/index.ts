import { catalogue, knownField } from '../reader/catalogue';
import type { Field } from '../reader/reading';
import { masksOf } from './fields';
import { type Conceal, dots } from './mask';

export { maskedEvent } from './events';
export { type Conceal, dots, hidden } from './mask';
export { maskedRegistry } from './registry';

/** Takes a field as read; gives its value with everything hidden that its field may not show, and an empty text where it was printed empty. */
export function maskedValue(field: Pick<Field, 'section' | 'name' | 'value'>, conceal: Conceal = dots): string {
  const { value } = field;
  if (value === null) return '';
  for (const mask of masksOf(field)) {
    const shown = mask(value, conceal);
    if (shown !== undefined) return shown;
  }
  return conceal(value);
}

/** Takes the name of a field as read; gives it, hidden where the catalogue does not have it. */
export const maskedName = (name: string, conceal: Conceal = dots): string => (knownField(name) ? name : conceal(name));

/** Takes the title of a section as read; gives it, hidden where the tool prints no such title. */
export const maskedTitle = (section: string, conceal: Conceal = dots): string =>
  Object.hasOwn(catalogue, section) || /^Work Account [1-9]\d?$/.test(section) ? section : conceal(section);
