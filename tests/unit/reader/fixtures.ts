import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'tests/fixtures';

export const fixtureNames = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace(/\.txt$/, ''));

/** The text of a fixture by its file name, including `damaged/` if it is there. */
export const fixture = (name: string): string => readFileSync(join(folder, `${name}.txt`), 'utf8');

export type PlainField = { section: string; name: string; value: string | null; line: number };

/** The fields of an undamaged output, found only by its layout: framed titles, and ` : ` between name and value. */
export function plainFields(text: string): PlainField[] {
  const fields: PlainField[] = [];
  let section = '';
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('| ')) section = line.replace(/\|/g, '').trim();
    const [, name, value] = /^ +([^:]+?):? :(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && section !== '')
      fields.push({ section, name, value: value.trim() || null, line: index + 1 });
  }
  return fields;
}

/** Fixtures with one undamaged, complete output. */
export const cleanOutputs = [
  'gen1-joined',
  'gen2-joined',
  'gen3-joined',
  'gen4-joined',
  'gen5-joined',
  'gen5-joined-two-work-accounts',
  'gen5-not-joined',
  'registered-only',
  'registration-pending',
  'elevated',
  'system',
  'token-attempt-failed',
];

/** Letters and digits only, which survive damage to spaces and quote marks. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
