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

/** Marks lines that explain fields, so that they aren't taken for output. */
export function withExplanationsMarked(lines: readonly Line[]): readonly Line[] {
  let end = 0;
  let isMarking = false;
  return changed(lines, (line, index) => {
    if (line.field) return meaning.test(line.field.value) || (isMarking && index < end) ? marked(line) : line;
    if (line.text.length < 100 && !line.text.endsWith('?') && heading.test(line.text)) {
      end = lines.findIndex((next, at) => at > index + 1 && next.text !== '' && !next.field);
      if (end < 0) end = lines.length;
      isMarking = isExplaining(lines.slice(index + 1, end));
    }
    return line;
  });
}
