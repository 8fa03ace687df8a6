import { isBeside, isIntroducedBy, isLink, isStatedAfter, isStatedAfterLine, isStatedBefore } from './asserted';
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

const hasEachOnce = (found: readonly Statement[]): boolean => new Set(found.map(({ known }) => known.name)).size === found.length;

/** A text cut so that each field has a piece of its own; undefined if it does not state all of them, or if a later stage cuts it. */
function piecesOf(text: string, found: readonly Statement[], isFree: () => boolean): readonly string[] | undefined {
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || !hasEachOnce(found)) return undefined;
  const lead = trimmed(text.slice(0, first.at), ' "\'`*([,');
  const gaps = found.slice(1).map(({ at }, index) => text.slice(found[index]?.end, at));
  const tail = text.slice(last.end);
  if (lead === '' && isReadLater(found, gaps, tail)) return undefined;
  const title = titleOn(trimmed(lead, ' :-'));
  if ((first === last && isFaint(first)) || !isFree() || (title && !found.some(isSpoken))) return undefined;
  const isStated = lead === '' || title || (!isSupposed(lead) && (found.length > 1 ? isStatedAfter(lead) : isIntroducedBy(lead)));
  if (!isStated || !gaps.every(isLink) || !isStatedBefore(tail)) return undefined;
  if (found.some((one) => isUnsettled(one, text))) return undefined;
  const fields = found.map(({ known, value }) => `${known.name} : ${known.kind === 'encoded' ? '' : value}`);
  return [lead, ...fields, trimmed(tail, ' .,;:"\'`*()!')].filter((piece) => piece !== '');
}

const sentenceBreak = /[.!?] (?=\p{L})/gu;

/** The sentences of a text; a value may have a full stop too. */
function sentencesOf(text: string, found: readonly Statement[]): readonly string[] {
  const breaks = [...text.matchAll(sentenceBreak)]
    .map(({ index }) => index + 1)
    .filter((at) => !found.some((one) => one.at < at && at < one.end));
  return [0, ...breaks].map((at, index) => text.slice(at, breaks[index]).trimStart());
}

/** The pieces of a text whose sentences state fields; undefined if one of them may state others, which are read as prose then. */
function piecesBySentence(text: string, all: readonly Statement[], isFree: () => boolean): readonly string[] | undefined {
  const sentences = sentencesOf(text, all).map((sentence, index) => {
    const found = statementsIn(sentence);
    return { sentence, found, pieces: piecesOf(sentence, found, () => index > 0 || isFree()) };
  });
  const last = sentences.findLastIndex(({ pieces }) => pieces);
  // What follows a sentence about another PC may be about that one too, so only a question may come before.
  const isClear = sentences.every(
    ({ sentence, found, pieces }, index) =>
      pieces || found.every((one) => isFaint(one) || (isSpoken(one) && (index < last ? sentence.endsWith('?') : isBeside(sentence)))),
  );
  return isClear && last >= 0 ? sentences.flatMap(({ sentence, pieces }) => pieces ?? sentence) : undefined;
}

/** Puts the fields that a line states in a sentence, or after a word, on lines of their own. */
function apart(line: Line, before: Line | undefined): Line | readonly Line[] {
  const { text } = line;
  if (text.length < minLength || text.length > maxLength || text.startsWith('|') || isAsPrinted(line)) return line;
  const found = statementsIn(text);
  if (found.length === 0) return line;
  const isFree = () => isFreeAfter(before);
  const pieces = piecesOf(text, found, isFree) ?? (found.length > 1 ? piecesBySentence(text, found, isFree) : undefined);
  return pieces?.map((piece, index) => new Line(piece, line.number, piece.length, line.last, index === 0 ? line.mark : undefined)) ?? line;
}

/** Puts the fields of sentences on lines of their own, unless the text has sections: there a sentence adds nothing. */
export const withSentencesApart = (lines: readonly Line[]): readonly Line[] =>
  lines.some(({ title }) => title) ? lines : changed(lines, (line, index) => apart(line, lines[index - 1]));
