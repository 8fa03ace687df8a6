import { changed, type Line } from './lines';

/** A heading above lines that explain fields. */
const heading =
  /\b(?:what\b.{0,60}\bmeans?|meanings?|explanation|explained|legend|glossary|betekenis|betekent|uitleg|bedeutung|bedeutet|signification|signifie)\b/i;

/** A value and what it means, rather than a value that a PC printed. */
const meaning = /^["'`*(]{0,3}[\w ]{2,24}?["'`*)]{0,3} (?:means?|indicates|says that|betekent|wil zeggen|bedeutet|signifie|significa)\b/i;

const explanation = /^\W{0,3}(?:YES|NO|ERROR|SUCCESS|FAILED)["'`*)]{0,3} ?(?:[-=:\u2013\u2014]|[-=]>|\u2192|,) ?\p{L}/iu;

const marked = (line: Line): Line => line.with(line.text, { mark: 'explanation' });

/** Whether lines under a heading explain fields: two at least, and each of them. */
function isExplaining(block: readonly Line[]): boolean {
  const fields = block.filter(({ field }) => field);
  return fields.length > 1 && fields.every(({ field }) => field && (explanation.test(field.value) || meaning.test(field.value)));
}

/** The index after the fields that follow, with blank lines between them. */
function endOfFields(lines: readonly Line[], start: number): number {
  let end = start;
  while (lines[end] && (lines[end]?.field || lines[end]?.text === '')) end += 1;
  return end;
}

/** Marks lines that explain fields, so that they aren't taken for output. */
export function withExplanationsMarked(lines: readonly Line[]): readonly Line[] {
  let markedUntil = 0;
  return changed(lines, (line, index) => {
    if (line.field) return index < markedUntil || meaning.test(line.field.value) ? marked(line) : line;
    if (line.text.length < 100 && !line.text.endsWith('?') && heading.test(line.text)) {
      const end = endOfFields(lines, index + 1);
      if (isExplaining(lines.slice(index + 1, end))) markedUntil = end;
    }
    return line;
  });
}
