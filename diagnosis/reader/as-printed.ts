import { type Kind, knownField } from './catalogue';
import { isUnclaimed } from './claims';
import { namesIn } from './names-in';
import { isTruncated, runNotes } from './notes';
import { fitsUnder, maxFields, nameIn } from './outputs';
import { type Field, nothingRead, type Reading } from './reading';
import { ruler } from './shapes';
import { printedTitle } from './titles';
import { cleanValue, isMasked, isProse, isUnreadable } from './values';

const command = /^(?:PS )?[A-Z]:\\[\w.\\-]{0,200}> ?dsregcmd(?:\.exe)? \/status$/;
const closing = /^For more information, please visit https:\/\/[\w./-]{1,100}$/;
const prompt = /^(?:PS )?[A-Z]:\\[\w.\\-]{0,200}>$/;

/** Such a value needs no cleaning: it has no spaces, quote marks, brackets or tags. */
const solid = /^[\w.:/@?%=,{}()$\\-]+$/;

/** Anything inside a line that one of the stages might act on. */
const foreign =
  /[^ -~\u00a1-\u00ac\u00ae-\u1679]|[<|]|\+--|&#?\w{2,6};|\\[nu]|\[\/?code\]|\{(?:code|noformat)|REG_|word:|event|gebeurtenis|ereignis|événement|10\.0\.\d|build|compilación/i;

/** The value after a colon, null if empty; undefined unless dsregcmd prints such values in this field and no stage could change it. */
function valueAsPrinted(text: string, kind: Kind): string | null | undefined {
  if (text === '') return null;
  if (text === 'YES' || text === 'NO') return text;
  if (/^[:*]/.test(text) || (!solid.test(text) && foreign.test(text)) || isUnclaimed(text, kind)) return undefined;
  const { value, translated } = cleanValue(text, kind);
  return value === text && !translated && !isMasked(value) && !isUnreadable(value, kind) && !isProse(value, kind) ? value : undefined;
}

/** A field line; undefined unless it is exactly as dsregcmd prints it. */
function fieldOn(line: string, section: string, number: number): Field | undefined {
  const colon = line.indexOf(' :');
  const name = line.slice(0, Math.max(colon, 0)).trimStart();
  const known = knownField(name);
  if (known?.name !== name || !fitsUnder(section, known)) return undefined;
  const rest = line.slice(colon + 2);
  const value = rest === '' || rest.startsWith(' ') ? valueAsPrinted(rest.trimStart(), known.kind) : undefined;
  if (value === undefined || (value?.includes(':') && namesIn(value).length > 0)) return undefined;
  return { section, name: nameIn(section, name, known), value, line: number };
}

/**
 * Fast path: reads a text in which every line is exactly as dsregcmd prints it and in its place: framed titles, fields, blank lines, the
 * closing line, and a prompt before and after.
 * Undefined for any other text, which `readThroughStages` reads; it would give the same result for this one.
 */
export function readAsPrinted(text: string): Reading | undefined {
  const lines = text.split('\n');
  const fields: Field[] = [];
  const titles = new Set<string>();
  const names = new Set<string>();
  let section: string | undefined;
  let isOver = false;
  let total = 0;
  let known = 0;
  let end = -1;
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] as string).trimEnd();
    if (line === '') continue;
    end = index;
    total += 1;
    known += 1;
    if (line === ruler) {
      section = printedTitle(lines[index + 1]?.trimEnd() ?? '');
      if (section === undefined || isOver || titles.has(section) || lines[index + 2]?.trimEnd() !== ruler) return undefined;
      titles.add(section);
      names.clear();
      index += 2;
      end = index;
      total += 2;
      known += 2;
    } else if (section === undefined && total === 1 && command.test(line)) continue;
    else {
      const field: Field | undefined = section === undefined || isOver ? undefined : fieldOn(line, section, index + 1);
      if (field && !names.has(field.name) && fields.length < maxFields) {
        names.add(field.name);
        fields.push(field);
      } else if (section !== undefined && !isOver && closing.test(line)) section = undefined;
      else if (fields.length > 0 && !isOver && prompt.test(line)) {
        known -= 1;
        isOver = true;
      } else return undefined;
    }
  }
  if (fields.length === 0) return undefined;
  const last = { text: lines[end]?.trim() ?? '', number: end + 1, isRuler: lines[end]?.trim() === ruler };
  const notes = [...runNotes(fields, []), ...(isTruncated(last, fields) ? (['truncated'] as const) : [])];
  return { ...nothingRead, recognised: true, fields, notes, lines: { all: total, known } };
}
