import { knownField } from './catalogue';
import { changed, type Line } from './lines';
import { fieldIn } from './pairs';

/** Prefixes that mail programs, editors and note-taking apps add. */
const quoteMarks = /^(?:> ?)+/;
const lineNumber = /^(\d{1,5})(?:[.):|](?= |$)|(?= *(?:\+--|\|)))/;
const mark = /^(?!- \d{4}-\d\d)(?:(#{1,6}|\/\/|rem|;)|([-*+•‣·]))(?: +(?:\[[ x]\] +)?(?=\S)|$)/i;

const logPrefix =
  /^[[(]?(?:\d{4}-\d\d-\d\d[ T])?\d\d:\d\d:\d\d(?:[.,]\d{1,7})?Z?[\])]?[ |:-]*(?:[[(]?(?:info|debug|verbose|output|stdout|warn|warning|error)[\])]?[ |:-]*)?/i;

const numberOf = (line: Line | undefined): number => Number(lineNumber.exec(line?.text ?? '')?.[1] ?? Number.NaN);

/** A number is a line number only if a neighbouring line continues the count. */
function withoutLineNumber(line: Line, index: number, lines: readonly Line[]): Line {
  const number = numberOf(line);
  if (Number.isNaN(number)) return line;
  const isNumbering = numberOf(lines[index - 1]) === number - 1 || numberOf(lines[index + 1]) === number + 1;
  return isNumbering ? line.with(line.text.replace(lineNumber, '').trimStart()) : line;
}

function withoutQuoteMarks(line: Line): Line {
  const marks = line.text.startsWith('>') ? (quoteMarks.exec(line.text)?.[0] ?? '') : '';
  return marks === '' ? line : line.with(line.text.slice(marks.length).trimStart(), { width: line.width - marks.length });
}

/** Whether a known name and an equals sign begin a text. */
const startsWithName = (text: string): boolean => knownField(/^([A-Za-z][\w ]{3,40}?) ?=/.exec(text)?.[1] ?? '') !== undefined;

/** Removes a log's timestamp prefix, but only before a frame or a field: elsewhere it may be part of a wrapped value. */
function withoutLogPrefix(line: Line): Line {
  const text = line.text.replace(logPrefix, '');
  return text !== line.text && (/^(?:$|\||\+--)/.test(text) || fieldIn(text) || startsWithName(text)) ? line.with(text) : line;
}

function withoutMark(line: Line): Line {
  const found = mark.exec(line.text);
  if (!found) return line;
  const text = line.text.slice(found[0].length);
  return line.with(text, { mark: found[2] ? 'bullet' : 'heading' });
}

/** Strips backticks and asterisks around a line; a mask of asterisks is a value and follows a name. */
function withoutEmphasis(line: Line): Line {
  const text = line.text.replace(/^`+/, '').replace(/^\*\*(?!\*)/, '');
  if (text === line.text) return line;
  const emphasis = line.text.startsWith('`') ? '`' : '**';
  return line.with(text.endsWith(emphasis) && !fieldIn(text)?.value.startsWith('**') ? text.slice(0, -emphasis.length).trimEnd() : text);
}

/** Removes what mail programs, editors and note-taking apps add to lines. */
export function withoutDecoration(lines: readonly Line[]): readonly Line[] {
  const unquoted = changed(lines, withoutQuoteMarks);
  return changed(unquoted, (line, index) => undecorated(withoutLineNumber(line, index, unquoted)));
}

const undecorated = (line: Line): Line => withoutEmphasis(withoutMark(withoutLogPrefix(line)));
