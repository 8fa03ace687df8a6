import { changed, Line } from './lines';
import { fieldNamed } from './names';
import { titleOn } from './titles';
import { trimmed } from './trim';

/** What may be a name before a colon or equals sign, after the start of a line or a separator. */
const key =
  /(?:^(?:[\w .-]{0,40}\w: )?|[;,|{[&\u2022]| [-+/\u2013] | (?=[A-Za-z]\w{3,40}=)) {0,8}(?:@?\{ ?)?(["'`*]{0,2})([A-Za-z][\w .-]{1,40}?)(["'`*]{0,2})(?= {0,2}(?:[-=]>|[:=]))/g;

const hasSeparator = /[;,|{[&=\u2022]| [-+/\u2013] /;

/** Whether words come before the name: then the line is a sentence. */
const endsWithName = (text: string): boolean => /^[\w.-]+ /.test(text) && fieldNamed(text.slice(text.lastIndexOf(' ') + 1)) !== undefined;

/** Words before pairs that only show a form: `an object like @{AzureAdJoined=$true}`. */
const formOnly =
  /(?<!looks? |reads )\b(?:like|such as|for example|e\.g\.|zoals|bijvoorbeeld|zum Beispiel|z\. ?B\.|comme|par exemple)[:,]? ?["'`@({[]{0,4}$/i;

/** Where pairs begin on a line that has several: `A=YES; B=NO`, `{"A":true,"B":null}`, `@{A=YES; B=}`. */
function pairStarts(text: string): readonly number[] {
  if (!hasSeparator.test(text)) return [];
  const found = [...text.matchAll(key)];
  const isField = ([, , name = '']: RegExpExecArray): boolean => fieldNamed(name) !== undefined;
  if (found.filter(isField).length < 2 || (found[0] && !isField(found[0]) && endsWithName(found[0][2] ?? ''))) return [];
  if (formOnly.test(text.slice(Math.max(0, (found[0]?.index ?? 0) - 40), found[0]?.index))) return [];
  // Between the names of an object, unknown ones end a value too.
  const isObject = /^\W{0,12}\{/.test(text);
  const isName = ([, quote = '', name = '', end]: RegExpExecArray): boolean =>
    isObject || titleOn(name) !== undefined || (/["'`]/.test(quote) && quote === end);
  return found
    .filter((one) => isField(one) || isName(one))
    .map(({ 0: text, 1: quote = '', 2: name = '', index }) => (/^\w/.test(text) ? index + text.lastIndexOf(quote + name) : index));
}

/** A piece without the separators and brackets around it. */
function bare(piece: string): string {
  const text = piece.replace(/^[\s;,|{[/&@:+\u2022\u2013-]{1,40}/, '').trimEnd();
  const end = trimmed(`.${text}`, ' ;,|&+\u2022')
    .slice(1)
    .replace(/ (?:[-/\u2013]|\/>)$/, '');
  return /[}\])]$/.test(end) && !/[{[(]/.test(end) ? end.replace(/[\s}\])]{1,40}$/, '') : end;
}

/** Splits lines so that each has one name and value. */
export const withPairsApart = (lines: readonly Line[]): readonly Line[] =>
  changed(lines, (line) => {
    const starts = pairStarts(line.text);
    if (starts.length < 2) return line;
    const pieces = [0, ...starts].map((at, index) => bare(line.text.slice(at, starts[index]))).filter((piece) => piece !== '');
    return pieces.map((text, index) => new Line(text, line.number, text.length, line.last, index === 0 ? line.mark : undefined));
  });
