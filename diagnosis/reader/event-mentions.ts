import { clauseAt, isSupposed, isTakenBack } from './claims';

/** An event named on one line together with its code: `Event 1098: …`, `Gebeurtenis-id 1098 …`. */
export const word = '(?:event|gebeurtenis|ereignis|événement)(?:[ -]?id)? ?[:#]? ?';

/** A code as it follows the number of its event. */
const code = '(?:[:,]| -)?(?: (?:with|met|mit|avec|error|fout|fehler|code):?){0,2} ?\\(?0x[0-9a-f]{8}\\b\\)?';
const codeAfter = new RegExp(`^${code}`, 'i');

/** A number of the AAD log needs no word before it if its code follows. */
const mention = new RegExp(`\\b${word}(\\d{3,5})\\b|(?<![^ ,;(])(1081|1088|1097|1098|1104)(?=${code})`, 'gi');

/** What a text asks the visitor to look for. */
const sought =
  /^(?:(?:\d|please|then|also|first|now) )?(?:check|look|search|filter)(?: (?:for|at|on|whether|if|there|is|are|any|the|an?)){0,4}$/i;

/** What may be between two events that the same words deny. */
const conjunction = /^["'`*)]{0,3} ?(?:,|and|or|nor|en|of|noch|und|oder|et|ou|ni)(?: (?:no|any|an?|the|geen|keine?|aucune?)){0,2} ?$/i;

type Mention = { readonly id: number; readonly at: number };

const maxAfter = 80;

/** The events that a line names and claims to be logged on this PC. */
export function loggedMentions(text: string): readonly Mention[] {
  const found: Mention[] = [];
  let isDenied = false;
  let last = 0;
  for (const { 0: words, 1: id, 2: bareId, index } of text.matchAll(mention)) {
    const end = index + words.length;
    const before = text.slice(last, index).replace(codeAfter, '');
    isDenied =
      (isDenied && conjunction.test(before)) ||
      (/\p{L}/u.test(before) && (isSupposed(before) || sought.test(clauseAt(before)))) ||
      isTakenBack('FAILED', text.slice(end, end + maxAfter).replace(codeAfter, ''));
    if (!isDenied) found.push({ id: Number(id ?? bareId), at: index });
    last = end;
  }
  return found;
}
