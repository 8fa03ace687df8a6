import { Line } from './lines';
import { fieldNamed } from './names';
import { trimmed } from './trim';

const name = /^\|? ?([A-Za-z][\w .-]{1,40}?) {0,30}[:=]/;

const maxPcs = 8;

/** The field that a line shows several times, once per PC; undefined if it doesn't. */
function repeatedOn({ text }: Line): readonly string[] | undefined {
  const own = name.exec(text)?.[1];
  if (own === undefined || !fieldNamed(own)) return undefined;
  const pieces = text.split(own).slice(1);
  if (pieces.length < 2 || pieces.length > maxPcs || pieces.some((piece) => !/^ {0,30}[:=]/.test(piece))) return undefined;
  return pieces.map((piece) => own + trimmed(`.${piece}`, ' |;,').slice(1));
}

/** Lines that show the same fields of several PCs side by side, in the order of the PCs: all of the first, then all of the next. */
export function withPcsApart(lines: readonly Line[]): readonly Line[] {
  const rows = lines.map(repeatedOn);
  if (!rows.some((row, index) => row && rows[index + 1])) return lines;
  const result: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const count = rows[index]?.length;
    let end = index + 1;
    while (count !== undefined && rows[end]?.length === count) end += 1;
    if (count === undefined || end === index + 1) result.push(lines[index] as Line);
    else
      for (let pc = 0; pc < count; pc += 1) {
        // A blank line begins another run of fields, so that all of them belong to the next PC.
        if (pc > 0) result.push(new Line('', lines[index]?.number ?? 0, 0));
        for (let at = index; at < end; at += 1) result.push((lines[at] as Line).with(rows[at]?.[pc] ?? ''));
      }
    index = end;
  }
  return result;
}
