import { changed, Line } from './lines';
import { fieldNamed } from './names';
import { titleOn } from './titles';
import { trimmed } from './trim';

/** What may be a name with its colon or equals sign, after the start of a line or a separator. */
const key = /(?:^|[;,|{[&]| [-/\u2013] ) {0,8}(?:@?\{ ?)?(["'`*]{0,2})([A-Za-z][\w .-]{1,40}?)["'`*]{0,2} {0,2}(?:=>|[:=])/g;

/** Where pairs begin on a line that has several: `A=YES; B=NO`, `{"A":true,"B":null}`, `@{A=YES; B=}`. */
function pairStarts(text: string): readonly number[] {
  if (!/[;,|{[&]| [-/\u2013] /.test(text)) return [];
  const found = [...text.matchAll(key)];
  const isName = (name: string): boolean => fieldNamed(name.trim()) !== undefined || titleOn(name) !== undefined;
  const isField = ([, , name = '']: RegExpExecArray): boolean => isName(name);
  // Between quoted names of an object, unknown ones end a value too.
  const isQuoted = ([, quote = '']: RegExpExecArray): boolean => quote !== '' && !quote.startsWith('*');
  if (found.filter(isField).length < 2) return [];
  const isObject = /^\W{0,12}\{/.test(text);
  return found.filter((one) => isField(one) || isQuoted(one) || isObject).map(({ index }) => index);
}

/** A piece without the separators and brackets around it. */
function bare(piece: string): string {
  const text = piece.replace(/^[\s;,|{[/&@-]{1,40}/, '').trimEnd();
  const end = trimmed(`.${text}`, ' ;,|&')
    .slice(1)
    .replace(/ [-/\u2013]$/, '');
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
