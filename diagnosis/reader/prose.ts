import { type Kind, knownField } from './catalogue';
import { type Line, placeOf } from './lines';
import { namesIn } from './names-in';
import type { Field } from './reading';
import { completeValue } from './remarks';

const opening = /^ {0,4}:["'`*\s]{0,4}/;

/** Values that dsregcmd itself prints; other words may be the author's. */
const printed: Partial<Record<Kind, RegExp>> = {
  'yes-no': /^(?:YES|NO|ERROR.{0,14}|UNKNOWN|NOT SET)$/,
  token: /^(?:0x[0-9a-f]{1,8}|\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?)$/i,
  text: /^(?!ja$|nee$)/i,
  time: /^/,
  period: /^/,
};

/** Words before or after a pair that make it a case in general: `if …`, `… means`. */
const condition =
  /\b(?:if|when|whenever|unless|als|wanneer|indien|tenzij|wenn|falls|si|quand)\s+["'`(]{0,2}(?:the |de |het |your |je |der |die )?["'`]?$/i;
const generality = /^["'`*)]{0,3},? ?(?:\/|(?:means?|indicates|betekent|bedeutet|signifie|significa|or|of|oder|ou)\b)/i;

/** Whether the words before a name make it a case in general. */
const isConditional = (before: string): boolean => condition.test(before.slice(-24));

const maxValue = 160;

/** The fields that sentences quote, in lines without any output. */
export function quotedFields(lines: readonly Line[]): Field[] {
  const found = new Map<string, Field>();
  for (const line of lines) {
    if (line.mark === 'explanation') continue;
    for (const { name, at, end } of namesIn(line.text)) {
      const known = knownField(name);
      const start = opening.exec(line.text.slice(end, end + 12))?.[0];
      if (!known || start === undefined || found.has(known.name) || isConditional(line.text.slice(0, at))) continue;
      const rest = line.text.slice(end + start.length, end + maxValue);
      const value = completeValue(rest, known.kind);
      if (value && printed[known.kind]?.test(value) && !generality.test(rest.slice(value.length)))
        found.set(known.name, { section: known.section, name: known.name, value, ...placeOf(line) });
    }
  }
  return [...found.values()];
}
