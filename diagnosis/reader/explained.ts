import { isSupposed, isUnclaimed } from './claims';
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

/** The last word of a line that supposes what the next lines show. */
const unfinished =
  /\b(?:shows?|says?|sees?|reads?|displays?|prints?|contains?|get|have|has|find|be|expected(?: \w{5,7})?|if|when|that|for|of|like|following|ziet?|staat|toont|zegt|als|dat|verwacht|zeigt|sagt|steht|siehst|sehen|wenn|falls|dass|ob|erwartet|voyez|affiche|indique|que|si|attendu)$/i;

/** A line that supposes what others will see: `Otherwise you will get these errors:`. */
const prediction =
  /\b(?:if|when|without|otherwise|unless|else|als|zonder|anders|tenzij|wenn|ohne|sonst|si|sans|sinon)\b[^.!?]{0,80}\b(?:(?:you|users|they|one)(?:'ll| will| would| may| might)|(?:zul|zal|krijg|krijgt) (?:je|u|men)|(?:je|u|men) (?:zult?|krijgt)|(?:werden|erhalten|bekommen) (?:sie|man)|vous (?:aurez|verrez|recevrez))\b[^.!?:]{0,60}$/i;

/** Words of somebody who shows what they see. */
const own = /\b(?:I|my|our|ours|below|attached|ik|mijn|onze|ich|meine?|unsere?|mon|hieronder|unten|ci-dessous)\b/i;

/** Whether a line of text ends in the middle of a case that the fields below belong to: `If the output shows`. */
function isCaseAbove({ text, field, title, mark }: Line): boolean {
  if (field || title || mark === 'row' || text.length > 120 || text.includes('|') || text.includes('  ')) return false;
  const words = text.replace(/ ?:$/, '');
  return (unfinished.test(words) && isSupposed(words)) || (words !== text && prediction.test(words) && !own.test(words));
}

/** A line that says what the field above it means. */
const meansBelow = /^(?:means?|indicates|betekent|bedeutet|hei\u00dft|signifie)\b[^?]{0,200}$/;

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
    if (line.field) {
      const { value, known } = line.field;
      return index < markedUntil ||
        meansBelow.test(lines[index + 1]?.text ?? '') ||
        meaning.test(value) ||
        (known && isUnclaimed(value, known.kind))
        ? marked(line)
        : line;
    }
    if (lines[index + 1]?.field && isCaseAbove(line)) {
      markedUntil = index + 1;
      while (lines[markedUntil]?.field) markedUntil += 1;
      return line;
    }
    if (line.text.length < 100 && !line.text.endsWith('?') && heading.test(line.text)) {
      const end = endOfFields(lines, index + 1);
      if (isExplaining(lines.slice(index + 1, end))) markedUntil = end;
    }
    return line;
  });
}
