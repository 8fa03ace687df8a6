import { type Kind, type KnownField, knownField } from './catalogue';
import { isAsked, isOfPast, isSupposed, isTakenBack } from './claims';
import { isContradicted } from './contradicted';
import { type Line, placeOf } from './lines';
import { namesIn } from './names-in';
import type { Field } from './reading';
import { completeValue, laterValue } from './remarks';

const opening = /^ {0,4}:["'`*\s]{0,4}/;

/** Values that dsregcmd itself prints; other words may be the author's. */
const printed: Partial<Record<Kind, RegExp>> = {
  'yes-no': /^(?:YES|NO|ERROR.{0,14}|UNKNOWN|NOT SET)$/,
  token: /^(?:0x[0-9a-f]{1,8}|\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?)$/i,
  text: /^(?!ja$|nee$)/i,
  time: /^/,
  period: /^/,
};

/** The value that dsregcmd prints at the start of a text. */
export function printedAt(text: string, kind: Kind): string | undefined {
  const value = completeValue(text, kind);
  return value && printed[kind]?.test(value) ? value : undefined;
}

/** Words behind a pair that make it a case in general. */
const generality =
  /^["'`*)]{0,3},? ?(?:\/|(?:means?|indicates|betekent|bedeutet|signifie|significa|or|of|oder|ou|(?:would|could|might)(?! you| some| any| like| be nice)|zou(?! iemand)|w\u00fcrde|pourrait)\b)/i;

/** What may be between a value and the next name of the same case: `if A : NO and B : NO`. */
const conjunction = /^["'`*)]{0,3} ?(?:,|&|and|or|nor|en|of|noch|und|oder|et|ou|ni)?(?: and| en| und| et)? ?["'`*(]{0,3}$/i;

const maxValue = 160;

/** A line of somebody whose fault is gone. */
const solved =
  /^\W{0,4}(?:(?:edit|update)\W{1,3})?(?:solved|solution|fixed|resolved|opgelost|oplossing|gel\u00f6st|l\u00f6sung|behoben|r\u00e9solu|solution)\b(?! ?\?)|\b(?:all good now|works? (?:again|now)|werkt (?:nu|weer)|funktioniert (?:jetzt|wieder))\b/i;

/** The fields that sentences quote, in lines without any output. A name again with another value begins another output, and the last counts. */
export function quotedFields(lines: readonly Line[]): { readonly fields: Field[]; readonly isSeveral: boolean } {
  let found = new Map<string, Field>();
  let isSeveral = false;
  const isSolved = lines.some(({ text }) => solved.test(text));
  for (const line of lines) {
    if (line.mark === 'explanation') continue;
    for (const { known, value, isPast } of quotedOn(line.text)) {
      if (isPast && isSolved) continue;
      const present = found.get(known.name);
      if (present?.value === value) continue;
      if (present) {
        isSeveral = true;
        // `now YES, yesterday NO`: what was before doesn't replace what is.
        if (isPast) continue;
        found = new Map();
      }
      found.set(known.name, { section: known.section, name: known.name, value, ...placeOf(line) });
    }
  }
  return { fields: [...found.values()], isSeveral };
}

type Quoted = { readonly known: KnownField; readonly value: string; readonly isPast: boolean };

/** The values on a line that it claims a PC to have shown. */
function quotedOn(text: string): Quoted[] {
  const quoted: Quoted[] = [];
  let isCase = false;
  let last = 0;
  for (const { name, at, end } of namesIn(text)) {
    const known = knownField(name);
    const start = opening.exec(text.slice(end, end + 12))?.[0];
    if (!known || start === undefined) continue;
    const rest = text.slice(end + start.length, end + maxValue);
    const value = completeValue(rest, known.kind);
    const before = text.slice(last, at);
    const after = rest.slice(value?.length ?? 0);
    isCase = isSupposed(before) || isAsked(before, after) || (isCase && conjunction.test(before));
    last = end + start.length + (value?.length ?? 0);
    if (!value || isCase || generality.test(after) || isTakenBack(value, after)) continue;
    const later = laterValue(rest, known.kind);
    if (later === undefined && isContradicted(value, after)) continue;
    if (printed[known.kind]?.test(later ?? value))
      quoted.push({ known, value: later ?? value, isPast: later === undefined && isOfPast(before) });
  }
  return quoted;
}
