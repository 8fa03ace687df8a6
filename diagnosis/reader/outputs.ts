import { isWorkAccount, type KnownField, knownField } from './catalogue';
import { homeOf, isSection } from './homes';
import { beginningOn, type Line, titleIn } from './lines';
import { type Pair, pairIn } from './pairs';
import type { Field } from './reading';
import { isStatusCommand } from './shapes';
import type { Title } from './titles';
import { cleanValue, isProse } from './values';

/** One run of the tool in a text: its fields, and the lines from the end of the run before to its own end. */
export type Output = {
  readonly fields: readonly Field[];
  readonly lines: readonly Line[];
  /** How many of the lines come up to its last field. */
  readonly own: number;
  /** The lines of which we know what they are. */
  readonly known: readonly Line[];
  readonly translated: boolean;
};

type Entry = { readonly field: Field; readonly order: number; readonly weak: boolean };

/** The tool prints some 120 fields; what goes on beyond many times that is no output of it. */
export const mostFields = 1000;

/** An output while it is being read. */
class Draft {
  /** By section and name. */
  readonly entries = new Map<string, Map<string, Entry>>();
  private count = 0;
  readonly titles = new Set<string>();
  readonly lines: Line[] = [];
  readonly known: Line[] = [];
  translated = false;
  /** The section in which the next line stands; undefined without a title. `open`: lines of unknown fields belong to it. */
  section: string | undefined;
  open = false;
  inAccount = false;
  /** How many of the lines are its own; those after its last field come before the next output. */
  own = 0;

  get isEmpty(): boolean {
    return this.count === 0;
  }

  under(title: Title) {
    this.titles.add(title.name);
    this.section = title.name;
    this.open = true;
    this.translated ||= title.translated;
  }

  /** What follows stands under no title. */
  close() {
    this.section = undefined;
    this.open = false;
  }

  /** The first mention of a field counts; one from a list beside the output gives way to the output. */
  add(field: Field, weak: boolean) {
    const named = this.entries.get(field.section) ?? new Map<string, Entry>();
    if (named.size === 0) this.entries.set(field.section, named);
    const present = named.get(field.name);
    if (present ? !present.weak || weak : this.count >= mostFields) return;
    named.set(field.name, { field, weak, order: this.count });
    this.count += 1;
  }

  /** Fields under a title that we do not know go where they belong. */
  rehome() {
    for (const title of this.titles) {
      const own = isSection(title) ? undefined : this.entries.get(title);
      const home = own && homeOf(title, [...own.keys()]);
      if (own === undefined || home === undefined) continue;
      this.translated = true;
      this.entries.delete(title);
      for (const { field, weak } of own.values()) this.add({ ...field, section: home }, weak);
    }
  }

  finished(): Output {
    this.rehome();
    const entries: Entry[] = [];
    for (const named of this.entries.values()) for (const entry of named.values()) entries.push(entry);
    const fields = withoutWeak(entries)
      .sort((a, b) => a.field.line - b.field.line || a.order - b.order)
      .map(({ field }) => field);
    return { fields, lines: this.lines, own: this.own, known: this.known, translated: this.translated };
  }
}

/** Fields of a list beside the output only fill what it lacks. */
function withoutWeak(entries: Entry[]): Entry[] {
  if (!entries.some(({ weak }) => weak)) return entries;
  const strong = new Set(entries.filter(({ weak }) => !weak).map(({ field }) => field.name));
  return entries.filter(({ weak, field }) => !weak || !strong.has(field.name));
}

/** Whether a field can be printed under a title; a work account prints few. */
export const fitsUnder = (title: string, known: KnownField): boolean => known.inAccount || !isWorkAccount(title);

/** The section of a field: the printed title; without one, or where that section cannot print it, the field's home. */
function sectionOf(known: KnownField, draft: Draft): string {
  const { section } = draft;
  if (section !== undefined && fitsUnder(section, known)) return section;
  return draft.inAccount && known.inAccount ? 'Work Account 1' : known.section;
}

/** Names that differ in case only belong to different sections. */
export const nameIn = (section: string, name: string, known: KnownField): string =>
  section === known.section ? known.name : (knownField(name, section)?.name ?? name);

const fieldAt = ({ number, last }: Line, section: string, name: string, value: string | null): Field =>
  last === undefined ? { section, name, value, line: number } : { section, name, value, line: number, last };

function addKnown(draft: Draft, pair: Pair, known: KnownField, line: Line) {
  const { value, translated } = cleanValue(pair.value, known.kind);
  const weak = line.mark === 'bullet';
  if (value !== null && isProse(value, known.kind)) return;
  draft.inAccount = isWorkAccount(known.section) || (draft.inAccount && known.inAccount);
  const section = sectionOf(known, draft);
  draft.add(fieldAt(line, section, nameIn(section, pair.name, known), value), weak);
  draft.known.push(line);
  draft.translated ||= translated;
  draft.own = draft.lines.length;
}

/** A field that the catalogue does not have is one only inside a section, written as the tool writes. */
function addUnknown(draft: Draft, pair: Pair, line: Line) {
  if (!draft.open || draft.section === undefined || pair.tight || line.mark === 'bullet') return;
  draft.add(fieldAt(line, draft.section, pair.name, cleanValue(pair.value, undefined).value), false);
  draft.known.push(line);
}

/** Takes lines with one whole field each; gives the outputs in their order. */
export function outputsOf(lines: readonly Line[]): Output[] {
  const drafts = [new Draft()];
  const begin = (draft: Draft): Draft => {
    if (draft.isEmpty) return draft;
    const next = new Draft();
    for (const line of draft.lines.splice(draft.own)) next.lines.push(line);
    drafts.push(next);
    return next;
  };
  // A line that begins with a field is nothing else.
  const beginnings = lines.map((line, index) => (line.pair?.bare ? undefined : beginningOn(line, lines[index - 1], lines[index + 1])));
  const firstTitle = beginnings.indexOf('title');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    let draft = drafts[drafts.length - 1] as Draft;
    const beginning = beginnings[index];
    const title = beginning === 'title' ? titleIn(line, lines[index - 1], lines[index + 1]) : undefined;
    const isCommand = !line.pair?.bare && isStatusCommand(line.text);
    if (isCommand || (title && draft.titles.has(title.name))) draft = begin(draft);
    draft.lines.push(line);
    if (isCommand || title || beginning === 'ruler' || beginning === 'closing') draft.known.push(line);
    if (title) draft.under(title);
    else if (beginning === 'prompt' || beginning === 'closing') draft.close();
    else if (beginning === undefined && !isTrace(line, index < firstTitle)) {
      draft.open &&= !isOfForm(line, lines[index - 1]);
      readLine(draft, line);
    }
  }
  return drafts.map((draft) => draft.finished()).filter(({ fields }, index) => fields.length > 0 || index === drafts.length - 1);
}

/** Before the first title the traces of `/debug` name variables such as `keyProvider:` in a spelling of their own. */
function isTrace({ text }: Line, isBefore: boolean): boolean {
  const pair = isBefore ? pairIn(text) : undefined;
  return pair?.known !== undefined && pair.tight && !text.startsWith(pair.known.name);
}

/** The lines of a section are indented and stand together: what begins at the edge after a blank line belongs to something else. */
const isOfForm = (line: Line, before: Line | undefined): boolean => before?.text === '' && line.width === line.text.length;

function readLine(draft: Draft, line: Line) {
  const { pair } = line;
  if (pair?.known) addKnown(draft, pair, pair.known, line);
  else if (pair && !pair.tight) addUnknown(draft, pair, line);
  else if (line.mark === 'heading') draft.section = undefined;
  else draft.open = false;
}
