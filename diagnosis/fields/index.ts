import { type FieldName, isWorkAccount, knownField, type SectionName } from '../reader/catalogue';
import type { Field } from '../reader/reading';
import { isMasked } from '../reader/values';
import type { SourceId } from '../sources';
import { checks } from './checks';
import { type FieldDefinition, type FieldsOf, isShape, type Occurrence, type ValueState } from './definition';
import { device } from './device';
import { person } from './person';

/** Every known field, by the section in which current Windows prints it. */
export const fields = { ...device, ...person, ...checks } as const satisfies FieldsOf<SectionName>;

/** What the meanings of the fields were read in, and the day. */
export const fieldSources = {
  ids: ['dsregcmd', 'hybrid-join', 'prt-troubleshooting', 'prt', 'esr-troubleshooting'],
  verified: '2026-11-23',
} as const satisfies { ids: readonly SourceId[]; verified: string };

/** Which PCs print a section, and since when. Source: Microsoft's dsregcmd page, dated captures. */
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

/** The value keys of a field; `never` if no values are distinguished. */
export type ValueKey<S extends SectionName, N extends FieldName<S>> = keyof ValuesOf<(typeof fields)[S][N & keyof (typeof fields)[S]]> &
  string;

type Printed = Pick<Field, 'section' | 'name'>;

/** The section and name under which a field is described, or undefined if it is unknown. */
export function describedAs({ section, name }: Printed): { readonly section: SectionName; readonly name: string } | undefined {
  return knownField(name, isWorkAccount(section) ? 'Work Account 1' : section);
}

/** The definition of a field as read. */
export function fieldDefinition(field: Printed): FieldDefinition | undefined {
  const home = describedAs(field);
  const known: Readonly<Record<string, FieldDefinition>> = home ? fields[home.section] : {};
  return home && known[home.name];
}

/** The key and state of a field's value, or undefined if it isn't listed or is masked. */
export function fieldValue(
  field: Pick<Field, 'section' | 'name' | 'value'>,
): { readonly key: string; readonly state: ValueState } | undefined {
  const values = fieldDefinition(field)?.values ?? {};
  const key = keyOf(field.value, Object.keys(values));
  const state = key === undefined ? undefined : values[key];
  return key === undefined || state === undefined ? undefined : { key, state };
}

/** The longest listed value that matches, or else the shape. */
function keyOf(value: string | null, keys: readonly string[]): string | undefined {
  if (value === null) return keys.find((key) => key === 'empty');
  if (isMasked(value)) return undefined;
  const [printed] = keys.filter((key) => !isShape(key) && isPrinted(key, value)).sort((a, b) => b.length - a.length);
  return printed ?? keys.find((key) => key === 'filled' || key === 'other');
}

/** Matches `FAIL` in `FAIL [0x80070002]` and `(AzureAd)` after a GUID, but never part of a longer word. */
function isPrinted(key: string, value: string): boolean {
  const [wanted, text] = [key.toLowerCase(), value.toLowerCase()];
  if (wanted.startsWith('(')) return text.endsWith(wanted);
  return text.startsWith(wanted) && !/^[\w-]/.test(text.slice(wanted.length));
}

const hyphened = (text: string): string => text.replaceAll(' ', '-');

/** The anchor of a section on the fields page. */
export const sectionAnchor = (section: SectionName): string => hyphened(section);

/** The page of a section, below the fields page. */
export const sectionPage = (section: SectionName): string => sectionAnchor(section).toLowerCase();

/** The section that a page is about. */
export const sectionOfPage = (page: string): SectionName | undefined =>
  (Object.keys(sections) as SectionName[]).find((section) => sectionPage(section) === page);

/** The anchor of a field (`Device-State.AzureAdJoined`), or undefined if unknown. */
export function fieldAnchor(section: string, name: string): string | undefined {
  const home = describedAs({ section, name });
  return home && `${sectionAnchor(home.section)}.${hyphened(home.name)}`;
}
