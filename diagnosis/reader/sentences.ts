import { isIntroducedBy, isLink, isStatedAfter, isStatedAfterLine, isStatedBefore } from './asserted';
import { isSupposed, isTakenBack } from './claims';
import { isContradicted } from './contradicted';
import { changed, Line } from './lines';
import { printedAt } from './prose';
import { laterValue } from './remarks';
import { type Statement, statementsIn } from './statements';
import { titleOn } from './titles';
import { trimmed } from './trim';

/** The shortest name with a value. */
const minLength = 'NgcSet NO'.length;
const maxLength = 600;

/** A name and a value with nothing around them. */
const isAsPrinted = ({ field }: Line): boolean =>
  field?.bare === true && field.known !== undefined && printedAt(field.value, field.known.kind) === field.value;

/** Whether words, an arrow or spaces alone are between the name and the value. */
const isSpoken = ({ between }: Statement): boolean => !/[:=>]/.test(between);

/** A name, spaces and a value, which later stages read and count. */
const isColumn = ({ between }: Statement, tail: string): boolean => /^ +$/.test(between) && (between.length > 1 || /^[.,;]?$/.test(tail));

/** Yes or no in small letters after a name alone, which may begin other words. */
const isFaint = (found: Statement): boolean =>
  isSpoken(found) && found.known.kind === 'yes-no' && found.value !== found.value.toUpperCase();

/** Whether a line that begins with a name is left to later stages. */
function isReadLater(found: readonly Statement[], gaps: readonly string[], tail: string): boolean {
  const [first, second] = found;
  if (first && !second) return !isSpoken(first) || isColumn(first, tail);
  return !found.some(isSpoken) && gaps.every((gap) => !/\p{L}/u.test(gap));
}

/** Whether what follows the value takes it back, contradicts or changes it. */
const isUnsettled = ({ known, value, end }: Statement, text: string): boolean =>
  isTakenBack(value, text.slice(end)) ||
  isContradicted(value, text.slice(end)) ||
  laterValue(text.slice(end - value.length), known.kind) !== undefined;

/** Whether the line before leaves this one a statement. */
const isFreeAfter = (before: Line | undefined): boolean => {
  if (!before || before.field) return true;
  const text = before.text.slice(0, maxLength);
  return isStatedAfterLine(text.slice(0, statementsIn(text)[0]?.at));
};

/** Puts the fields that a line states in a sentence, or after a word, on lines of their own. */
function apart(line: Line, before: Line | undefined): Line | readonly Line[] {
  const { text } = line;
  if (text.length < minLength || text.length > maxLength || text.startsWith('|') || isAsPrinted(line)) return line;
  const found = statementsIn(text);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || new Set(found.map(({ known }) => known.name)).size < found.length) return line;
  const lead = trimmed(text.slice(0, first.at), ' "\'`*([,');
  const gaps = found.slice(1).map(({ at }, index) => text.slice(found[index]?.end, at));
  const tail = text.slice(last.end);
  if (lead === '' && isReadLater(found, gaps, tail)) return line;
  if ((first === last && isFaint(first)) || !isFreeAfter(before) || titleOn(trimmed(lead, ' :-'))) return line;
  const isStated = lead === '' || (!isSupposed(lead) && (found.length > 1 ? isStatedAfter(lead) : isIntroducedBy(lead)));
  if (!isStated || !gaps.every(isLink) || !isStatedBefore(tail)) return line;
  if (found.some((one) => isUnsettled(one, text))) return line;
  const fields = found.map(({ known, value }) => `${known.name} : ${known.kind === 'encoded' ? '' : value}`);
  return [lead, ...fields, trimmed(tail, ' .,;:"\'`*()!')]
    .filter((piece) => piece !== '')
    .map((piece, index) => new Line(piece, line.number, piece.length, line.last, index === 0 ? line.mark : undefined));
}

/** Puts the fields of sentences on lines of their own, unless the text has sections: there a sentence adds nothing. */
export const withSentencesApart = (lines: readonly Line[]): readonly Line[] =>
  lines.some(({ title }) => title) ? lines : changed(lines, (line, index) => apart(line, lines[index - 1]));
