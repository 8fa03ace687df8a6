import { fieldDefinition } from '../fields';
import { knownField } from './catalogue';
import type { Field } from './reading';

/** What stands for a value that could name somebody or something. */
export const hidden = '••••';

/** Words of statuses, codes, moments and versions: they name nobody. Everything else is hidden. */
const open =
  /^(?:yes|no|pass|fail|failed|success|skipped|test|error|unknown|not|set|none|is|either|device|disabled|or|deleted|utc|--|0x[0-9a-f]{1,8}|aadsts\d{5,8}|\d{4}-\d\d-\d\d|\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?|\d{1,5}(?:\.\d{1,6}){0,3})$/i;

/** Takes a field as read; gives its value with everything hidden that is no closed word, and an empty text where it was printed empty. */
export function maskedValue(field: Pick<Field, 'section' | 'name' | 'value'>): string {
  const { value } = field;
  if (value === null) return '';
  // A name is hidden even where it reads like one of our words.
  if (knownField(field.name, field.section)?.kind === 'name') return hidden;
  const listed = Object.keys(fieldDefinition(field)?.values ?? {});
  if (listed.some((key) => key.toLowerCase() === value.toLowerCase())) return value;
  const words = value.split(/[\s[\](),;/]+|\.(?=\s|$)/).filter((word) => word !== '');
  if (words.every((word) => open.test(word))) return value;
  const tail = listed.find((key) => key.startsWith('(') && value.toLowerCase().endsWith(key.toLowerCase()));
  return tail ? `${hidden} ${tail}` : hidden;
}

/** Takes a field as read; gives its name, hidden where it is none of ours and could be more than a name. */
export function maskedName(field: Pick<Field, 'section' | 'name'>): string {
  return fieldDefinition({ ...field }) || /^[a-z][a-z -]{0,40}$/i.test(field.name) ? field.name : hidden;
}
