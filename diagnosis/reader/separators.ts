import { alternativesOf, knownField, knownNames } from './catalogue';
import { changed, type Line } from './lines';
import { fieldNamed } from './names';
import { completeValue, withoutRemark } from './remarks';

const names = alternativesOf(knownNames);

/** A known name and a value with a separator other than a colon: `Name = YES`, `Name=YES`, `Name => YES`, `Name -> YES`, `Name ..... YES`, or columns. */
const otherSeparator = new RegExp(
  `^["'\`*]{0,3}(${names})["'\`*]{0,3}(?: *(?:=>|->|=|\\.{3,}(?= *[^\\s.])) *| {2,}(?![: .]))["']?(.*)$`,
  'is',
);

/** A name as scripts, people or text recognition spell it, with a separator. */
const otherSpelling = /^["'`*]{0,3}([A-Za-z05][\w -]{5,40}?)["'`*]{0,3} {0,30}(?:=>|->|=|:(?!:)|(?<= ) (?! )) *(.*)$/s;

/** A name and a value with a dash, or with one space before YES or NO. */
const looseSeparator = new RegExp(`^(${names})(?: +[-\u2013\u2014] +| (?=(?:YES|NO|True|False)[.,;]?$))(\\S.{0,199})$`, 'i');

/** A tick, cross or emoji before the name. */
const picture = /^(?:[\p{Extended_Pictographic}\u2713\u2714\u2717\u2718]\ufe0f? *)+(?=[A-Za-z])/u;

/** A dash may also come before a sentence about the field, so the value must be complete. */
function looseIn(text: string, isBullet: boolean): RegExpExecArray | null {
  const found = looseSeparator.exec(text);
  const kind = knownField(found?.[1] ?? '')?.kind;
  const value = kind && kind !== 'name' && withoutRemark(found?.[2] ?? '', kind);
  if (!value || completeValue(value, kind) !== value) return null;
  // In a list people write small letters too.
  return /^(?:[A-Z]{2,7}\b|True$|False$|0x|[[{]|\d{4}-)/.test(value) || (isBullet && /^(?:yes|no)$/i.test(value)) ? found : null;
}

function withColon(line: Line): Line {
  if (line.field?.bare) return line;
  const text = line.text.replace(picture, '');
  const found = otherSeparator.exec(text) ?? looseIn(text, line.mark === 'bullet');
  if (found) return line.with(`${knownField(found[1] ?? '')?.name} : ${(found[2] ?? '').replace(/["']$/, '')}`);
  if (line.field) return text === line.text ? line : line.with(text);
  const [, name = '', value = ''] = otherSpelling.exec(text) ?? [];
  const known = fieldNamed(name);
  if (known) return line.with(`${known.name} : ${value}`);
  return text === line.text ? line : line.with(text);
}

const minimum = 4;

/** Puts a colon between names and values, and restores the spaces in names. */
export function withColons(lines: readonly Line[]): readonly Line[] {
  const separated = changed(lines, withColon);
  if (separated === lines || separated.filter((line, index) => line !== lines[index]).length < minimum) return separated;
  // In a text without colons, a name on its own was printed empty.
  return separated.map((line) => (line.text.length <= 48 && knownField(line.text) ? line.with(`${line.text} :`) : line));
}
