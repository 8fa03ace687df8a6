import { isOnlyInOneSection, isWorkAccount, type KnownField, knownField } from './catalogue';
import { homeOf, isSection } from './homes';
import { beginningOn, type Line, titleIn } from './lines';
import type { Pair } from './pairs';
import type { Field } from './reading';
import { isStatusCommand } from './shapes';
import type { Title } from './titles';
import { cleanValue, isProse } from './values';

/** One dsregcmd run: its fields, and the lines from the end of the previous run up to its own end. */
export type Output = {
  readonly fields: readonly Field[];
  readonly lines: readonly Line[];
  /** How many of the lines reach up to its last field. */
  readonly own: number;
  /** Lines that were understood. */
  readonly known: readonly Line[];
  readonly translated: boolean;
  readonly isTitled: boolean;
};

type Entry = { readonly field: Field; readonly order: number; readonly weak: boolean };

/** dsregcmd prints some 120 fields; a text with many times more is not its output. */
export const maxFields = 1000;

/** An output being read. */
class Draft {
  /** By section, then name. */
  readonly entries = new Map<string, Map<string, Entry>>();
  private count = 0;
  readonly titles = new Set<string>();
  readonly lines: Line[] = [];
  readonly known: Line[] = [];
  translated = false;
  /** The current section, undefined without a title. `open`: unknown fields belong to it. */
  section: string | undefined;
  open = false;
  inAccount = false;
  /** How many lines belong to it; those after its last field go to the next output. */
  own = 0;
  /** The title since the last field. */
  private newTitle: Title | undefined;

  get isEmpty(): boolean {
    return this.count === 0;
  }

  under(title: Title) {
    this.titles.add(title.name);
    this.newTitle = title;
    this.section = title.name;
    this.open = true;
    this.translated ||= title.translated;
  }

  /** Ends the current section. */
  close() {
    this.section = undefined;
    this.open = false;
  }

  /** The first mention of a field wins, but real output replaces a value from a bullet list. */
  add(field: Field, weak: boolean) {
    this.newTitle = undefined;
    const named = this.entries.get(field.section) ?? new Map<string, Entry>();
    if (named.size === 0) this.entries.set(field.section, named);
    const present = named.get(field.name);
    if (present ? !present.weak || weak : this.count >= maxFields) return;
    named.set(field.name, { field, weak, order: this.count });
    this.count += 1;
  }

  /** Whether it has the field with another value, which begins another output. */
  contradicts(line: Line): boolean {
    const known = line.pair?.known;
    if (!known || isWorkAccount(known.section) || !isOnlyInOneSection(known)) return false;
    const present = this.entries.get(sectionOf(known, this))?.get(known.name);
    if (!present || present.weak !== (line.mark === 'bullet')) return false;
    const { value } = cleanValue(line.pair?.value ?? '', known.kind);
    return value !== present.field.value && !(value !== null && isProse(value, known.kind));
  }

  /** Moves a title without fields to the next output. */
  moveTitleTo(next: Draft) {
    if (!this.newTitle) return;
    this.titles.delete(this.newTitle.name);
    next.under(this.newTitle);
  }

  /** Whether no field is in both. */
  isApartFrom(other: Draft): boolean {
    for (const [section, named] of other.entries) for (const name of named.keys()) if (this.entries.get(section)?.has(name)) return false;
    return true;
  }

  /** Adds a later piece of the same output. */
  append(next: Draft) {
    for (const named of next.entries.values()) for (const { field, weak } of named.values()) this.add(field, weak);
    for (const title of next.titles) this.titles.add(title);
    this.own = this.lines.length + next.own;
    for (const line of next.lines) this.lines.push(line);
    for (const line of next.known) this.known.push(line);
    this.translated ||= next.translated;
  }

  /** Moves fields from unknown titles to the sections they belong to. */
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
    return { fields, lines: this.lines, own: this.own, known: this.known, translated: this.translated, isTitled: this.titles.size > 0 };
  }
}

/** Fields from a bullet list only fill gaps in the output. */
function withoutWeak(entries: Entry[]): Entry[] {
  if (!entries.some(({ weak }) => weak)) return entries;
  const strong = new Set(entries.filter(({ weak }) => !weak).map(({ field }) => field.name));
  return entries.filter(({ weak, field }) => !weak || !strong.has(field.name));
}

/** Whether a field can occur under a title; work accounts have few. */
export const fitsUnder = (title: string, known: KnownField): boolean => known.inAccount || !isWorkAccount(title);

/** The current section, or the field's home if there is none or it can't contain the field. */
function sectionOf(known: KnownField, draft: Draft): string {
  const { section } = draft;
  if (section !== undefined && fitsUnder(section, known)) return section;
  return draft.inAccount && known.inAccount ? 'Work Account 1' : known.section;
}

/** The field's name as this section spells it: some names differ only in case between sections. */
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

/** An unknown field counts only inside a section and in dsregcmd's layout. */
function addUnknown(draft: Draft, pair: Pair, line: Line) {
  if (!draft.open || draft.section === undefined || pair.tight || line.mark === 'bullet') return;
  draft.add(fieldAt(line, draft.section, pair.name, cleanValue(pair.value, undefined).value), false);
  draft.known.push(line);
}

/** Reads the outputs in order; each line must contain at most one complete field. */
export function outputsOf(lines: readonly Line[]): Output[] {
  const drafts = [new Draft()];
  const begin = (draft: Draft): Draft => {
    if (draft.isEmpty) return draft;
    const next = new Draft();
    for (const line of draft.lines.splice(draft.own)) next.lines.push(line);
    drafts.push(next);
    return next;
  };
  // A line that starts with a known field is never a boundary.
  const beginnings = lines.map((line, index) => (line.pair?.bare ? undefined : beginningOn(line, lines[index - 1], lines[index + 1])));
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    let draft = drafts[drafts.length - 1] as Draft;
    const beginning = beginnings[index];
    const title = beginning === 'title' ? titleIn(line, lines[index - 1], lines[index + 1]) : undefined;
    const isCommand = !line.pair?.bare && isStatusCommand(line.text);
    if (isCommand || (title && draft.titles.has(title.name))) draft = begin(draft);
    else if (isContradicted(draft, lines, index)) {
      const next = begin(draft);
      draft.moveTitleTo(next);
      draft = next;
    }
    draft.lines.push(line);
    if (isCommand || title || beginning === 'ruler' || beginning === 'closing') draft.known.push(line);
    if (title) draft.under(title);
    else if (beginning === 'prompt' || beginning === 'closing') draft.close();
    else if (beginning === undefined) {
      draft.open &&= !isOutsideSection(line, lines[index - 1]);
      readLine(draft, line);
    }
  }
  return merged(drafts)
    .map((draft) => draft.finished())
    .filter(({ fields }, index) => fields.length > 0 || index === drafts.length - 1);
}

/** Whether the run of fields that begins here has one that the output already has, with another value. */
function isContradicted(draft: Draft, lines: readonly Line[], index: number): boolean {
  if (draft.contradicts(lines[index] as Line)) return true;
  if (!lines[index]?.field || lines[index - 1]?.field) return false;
  for (let at = index + 1; lines[at]?.field; at += 1) if (draft.contradicts(lines[at] as Line)) return true;
  return false;
}

/** Pieces of one output behind prompts of their own repeat no field. */
function merged(drafts: readonly Draft[]): readonly Draft[] {
  const [first, ...others] = drafts;
  const result = first ? [first] : [];
  for (const draft of others) {
    const before = result[result.length - 1] as Draft;
    if (!before.isEmpty && !draft.isEmpty && before.isApartFrom(draft)) before.append(draft);
    else result.push(draft);
  }
  return result;
}

/** Section lines are indented and contiguous: an unindented line after a blank one belongs to something else. */
const isOutsideSection = (line: Line, before: Line | undefined): boolean => before?.text === '' && line.width === line.text.length;

function readLine(draft: Draft, line: Line) {
  const { pair } = line;
  if (pair?.known) addKnown(draft, pair, pair.known, line);
  else if (pair && !pair.tight) addUnknown(draft, pair, line);
  else if (line.mark === 'heading') draft.section = undefined;
  else draft.open = false;
}
