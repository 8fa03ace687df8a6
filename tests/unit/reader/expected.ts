import { knownField } from '../../../diagnosis/reader/catalogue';
import { confusions } from './damages/confusions';
import { isHidden, maskOf } from './damages/masks';
import { parts } from './damages/parts';
import { plainFields } from './fixtures';
import type { PrintedField } from './printed';

type Expected = (fields: readonly PrintedField[], damaged: string) => readonly PrintedField[];

const lower = (value: string | null): string | null => (value === 'YES' || value === 'NO' ? value : (value?.toLowerCase() ?? null));

/** These kinds of damage are applied to ASCII text. */
const inAscii: Expected = (fields) => fields.map((field) => ({ ...field, value: field.value?.replace(/[^\p{ASCII}]/gu, 'x') ?? null }));

/** Without titles a field goes where current Windows prints it; a work account is recognised by its own fields, printed first. */
export const withoutTitles: Expected = (fields) => {
  let inAccount = false;
  return fields.map((field) => {
    inAccount = field.name === 'WorkplaceDeviceId' || (inAccount && field.section.startsWith('Work Account'));
    return { ...field, section: inAccount ? 'Work Account 1' : (knownField(field.name)?.section ?? field.section) };
  });
};

/** What may differ after some kinds of damage; after all others the same fields must be read. */
const differs: Readonly<Record<string, Expected>> = {
  'lower case': (fields) => fields.map((field) => ({ ...field, value: lower(field.value) })),
  'titles lost': withoutTitles,
  'titles lost, rulers kept': withoutTitles,
  'titles lost with blank lines': withoutTitles,
  ...Object.fromEntries(
    [
      'UTF-8 read as Windows-1252',
      'no-break spaces read as Windows-1252',
      'UTF-16 read as bytes',
      'UTF-16 read as bytes, big end first',
      'UTF-16 read as UTF-8',
      'bytes of Python',
    ].map((name): [string, Expected] => [name, inAscii]),
  ),
  ...Object.fromEntries(
    Object.entries(maskOf).map(([name, mask]): [string, Expected] => [
      name,
      (fields) => fields.map((field) => (isHidden(field.name, field.value) ? { ...field, value: mask } : field)),
    ]),
  ),
  ...Object.fromEntries(Object.keys(parts).map((name): [string, Expected] => [name, (_, damaged) => plainFields(damaged)])),
  // A longer name can only be that of a field, but nobody knows what a value was.
  ...Object.fromEntries(
    Object.keys(confusions).map((name): [string, Expected] => [
      name,
      (fields, damaged) =>
        plainFields(damaged).map((field, index) => (field.name.length > 5 ? { ...field, name: fields[index]?.name ?? '' } : field)),
    ]),
  ),
  'begins within a section': (fields, damaged) => {
    const [first] = fields;
    const [orphans, others] = [true, false].map((own) => fields.slice(2).filter(({ section }) => (section === first?.section) === own));
    return [...withoutTitles(orphans ?? [], damaged), ...(others ?? [])];
  },
};

/** The fields that must be read from a damaged text. */
export const expectedAfter = (name: string, fields: readonly PrintedField[], damaged: string): readonly PrintedField[] =>
  (differs[name] ?? ((same) => same))(fields, damaged).map(({ section, name: field, value }) => ({ section, name: field, value }));
