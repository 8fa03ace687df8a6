import { type FieldName, isWorkAccount, knownField, type SectionName } from '../reader/catalogue';
import type { Field } from '../reader/reading';
import { isMasked } from '../reader/values';
import { checks } from './checks';
import { type FieldDefinition, type FieldsOf, isShape, type Occurrence, type ValueState } from './definition';
import { device } from './device';
import { person } from './person';

/** Every field of the catalogue, by the section in which current Windows prints it. */
export const fields = { ...device, ...person, ...checks } as const satisfies FieldsOf<SectionName>;

/** What holds for a whole section: the PCs that print it and since when. Source: Microsoft's dsregcmd page, dated captures. */
export const sections: { readonly [S in SectionName]: Occurrence } = {
  'Device State': {},
  'Device Details': { on: 'joined', since: 'split-sections' },
  'Tenant Details': { on: 'joined', since: 'split-sections' },
  'User State': {},
  'SSO State': { since: 'split-sections' },
  'Work Account 1': { on: 'registered', since: 'split-sections' },
  'Diagnostic Data': { since: 'split-sections' },
  'IE Proxy Config for Current User': { since: 'windows-10-21h1' },
  'IE Proxy Config for System Account': {},
  'URL Specific Proxy Config': {},
  'WinHttp Default Proxy Config': { since: 'windows-10-21h1' },
  'Ngc Prerequisite Check': {},
};

type ValuesOf<D> = D extends { readonly values: infer V extends Readonly<Record<string, ValueState>> } ? V : Readonly<Record<never, never>>;

/** The value keys of a field; none where no value is worth telling apart. */
export type ValueKey<S extends SectionName, N extends FieldName<S>> = keyof ValuesOf<(typeof fields)[S][N & keyof (typeof fields)[S]]> &
  string;

type Printed = Pick<Field, 'section' | 'name'>;

/** Takes a field as read; gives the section and name under which it is described, or undefined for one we do not know. */
export function describedAs({ section, name }: Printed): { readonly section: SectionName; readonly name: string } | undefined {
  return knownField(name, isWorkAccount(section) ? 'Work Account 1' : section);
}

/** Takes a field as read; gives what we know of it. */
export function fieldDefinition(field: Printed): FieldDefinition | undefined {
  const home = describedAs(field);
  const known: Readonly<Record<string, FieldDefinition>> = home ? fields[home.section] : {};
  return home && known[home.name];
}

/** Takes a field with its value as read (null: printed empty); gives the value's key and state, or undefined for one not listed or masked. */
export function fieldValue(
  field: Pick<Field, 'section' | 'name' | 'value'>,
): { readonly key: string; readonly state: ValueState } | undefined {
  const values = fieldDefinition(field)?.values ?? {};
  const key = keyOf(field.value, Object.keys(values));
  const state = key === undefined ? undefined : values[key];
  return key === undefined || state === undefined ? undefined : { key, state };
}

/** The longest listed value that is printed, else the shape. */
function keyOf(value: string | null, keys: readonly string[]): string | undefined {
  if (value === null) return keys.find((key) => key === 'empty');
  if (isMasked(value)) return undefined;
  const [printed] = keys.filter((key) => !isShape(key) && isPrinted(key, value)).sort((a, b) => b.length - a.length);
  return printed ?? keys.find((key) => key === 'filled' || key === 'other');
}

/** `FAIL` is printed as `FAIL [0x80070002]`, and `(AzureAd)` behind a GUID; a longer word that begins alike is another value. */
function isPrinted(key: string, value: string): boolean {
  const [wanted, text] = [key.toLowerCase(), value.toLowerCase()];
  if (wanted.startsWith('(')) return text.endsWith(wanted);
  return text.startsWith(wanted) && !/^[\w-]/.test(text.slice(wanted.length));
}

const hyphened = (text: string): string => text.replaceAll(' ', '-');

/** The place of a section on the page of the fields. */
export const sectionAnchor = (section: SectionName): string => hyphened(section);

/** The place of a field on the page of the fields (`Device-State.AzureAdJoined`), or undefined for one we do not know. */
export function fieldAnchor(section: string, name: string): string | undefined {
  const home = describedAs({ section, name });
  return home && `${sectionAnchor(home.section)}.${hyphened(home.name)}`;
}
