import { type Kind, knownField, knownNames } from '@/diagnosis/reader/catalogue';
import { ofSize } from './hostile-texts';

/** One of each kind of character, and pairs of spaces or line breaks with others. */
export const pumps = [
  ...' \t\n\r\u00a0aAfxZ09éß字-–.,:;!?"\'`<>()[]{}*|+=\\/&_#@$%~^',
  ' -',
  '- ',
  ' .',
  '. ',
  ' \t',
  '\t ',
  '"\t',
  '{ ',
  '[ ',
  '\n ',
  'a ',
  '0 ',
  '0-',
  'a.',
  '\\n',
  '=\n',
];

/** An example value of each kind. */
const valuesOf: Readonly<Record<Kind, string>> = {
  'yes-no': 'YES (should be NO)',
  token: '{2b9c7e10-5a3f-4d61-8e42-7f0a9c1d5b36',
  name: 'desktop-1.corp.contoso.example',
  url: 'https://login.microsoftonline.com/common',
  encoded: 'eyJVcmlzIjpbImh0dHBzOi8v',
  time: '2026-09-14 08:06:00.000 UTC',
  period: '[ 2020-09-14 08:06:00.000 UTC -- 2030-09-14 08:06:00.000 UTC ]',
  text: 'FAILED. Device is either disabled or deleted',
  sentence: 'AADSTS50126: Error validating credentials. Trace ID: 2b9c7e10',
};

/** All prefixes of a text, from empty to whole. */
export const prefixesOf = (text: string): readonly string[] => Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end));

/** A prefix, the pump repeated up to that size, then something that matches nothing: trailing spaces alone would be trimmed unread. */
export const attack = (begin: string, pump: string, size: number): string => `${begin}${ofSize(pump, size - begin.length - 3)}x\n!`;

/** One field name for each kind of value. */
export const namesByKind: ReadonlyMap<Kind, string> = new Map(
  knownNames.toReversed().flatMap((name) => {
    const kind = knownField(name)?.kind;
    return kind ? [[kind, name] as const] : [];
  }),
);

/** Prefixes of a field's line: its name, and the line up to some positions in the value. */
export function fieldPrefixes(name: string): readonly string[] {
  const value = valuesOf[knownField(name)?.kind ?? 'text'];
  const places = [0, 1, 2, 6, 11, 20, value.length];
  return [name, ...places.map((place) => `${name} : ${value.slice(0, place)}`)];
}
