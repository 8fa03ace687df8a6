import { knownField } from './catalogue';
import { type Line, placeOf } from './lines';
import { namesIn } from './names-in';
import type { Field } from './reading';

/** A field value quoted in a sentence: only words that dsregcmd itself prints. */
const quoted = /^ {0,4}:["'`*\s]{0,4}(YES|NO|ERROR(?: \(?0x[0-9a-f]{8}\)?)?|SUCCESS|UNKNOWN|PASSED|FAILED)\b/;

/** The fields that sentences quote, in lines without any output. */
export function quotedFields(lines: readonly Line[]): Field[] {
  const found = new Map<string, Field>();
  for (const line of lines) {
    for (const { name, end } of namesIn(line.text)) {
      const known = knownField(name);
      const value = quoted.exec(line.text.slice(end, end + 40))?.[1];
      if (known && value && !found.has(known.name))
        found.set(known.name, { section: known.section, name: known.name, value, ...placeOf(line) });
    }
  }
  return [...found.values()];
}
