import { knownField, knownNames } from './catalogue';
import { changed, type Line } from './lines';

const names = [...knownNames].sort((a, b) => b.length - a.length).join('|');

/** A known name and a value with a separator other than a colon: `Name = YES`, `Name=YES`, `Name => YES`, `Name -> YES`, or columns. */
const otherSeparator = new RegExp(`^["'\`*]{0,3}(${names})["'\`*]{0,3}(?: *(?:=>|->|=) *| {2,}(?![: ]))["']?(.*)$`, 'is');

/** Names without their spaces, as in PowerShell objects: `DeviceName : X`. */
const withoutSpaces = new Map(
  knownNames.filter((name) => /[ -]/.test(name)).map((name) => [name.replace(/[ -]/g, '').toLowerCase(), name]),
);

/** A tick, cross or emoji before the name. */
const picture = /^(?:[\p{Extended_Pictographic}\u2713\u2714\u2717\u2718]\ufe0f? *)+(?=[A-Za-z])/u;

function withColon(line: Line): Line {
  if (line.field?.bare) return line;
  const text = line.text.replace(picture, '');
  const found = otherSeparator.exec(text);
  if (found) return line.with(`${knownField(found[1] ?? '')?.name} : ${(found[2] ?? '').replace(/["']$/, '')}`);
  const joined = /^([A-Za-z]{6,40}) *:(?!:)/.exec(text);
  const spaced = joined && withoutSpaces.get((joined[1] ?? '').toLowerCase());
  if (joined && spaced) return line.with(`${spaced} :${text.slice(joined[0].length)}`);
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
