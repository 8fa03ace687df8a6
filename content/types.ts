import type { Provenance } from '../diagnosis/backed';
import type { CauseId, causes } from '../diagnosis/causes';
import type { ChangeGroup, ChangeId, changes, HappeningId } from '../diagnosis/changes';
import type { FamilyId } from '../diagnosis/error-codes/families';
import type { joinMessages } from '../diagnosis/error-codes/join';
import type { Phase } from '../diagnosis/error-codes/row';
import type { CodeGroup, CodeId } from '../diagnosis/error-codes/tables';
import type { EventId, KnownEventId } from '../diagnosis/events';
import type { ChannelId } from '../diagnosis/events/channels';
import type { AskedFactId, FactId, ListedValue } from '../diagnosis/facts';
import type { ValueKey } from '../diagnosis/fields';
import type { IntakeGroup } from '../diagnosis/intake';
import type { NoteId } from '../diagnosis/notes';
import type { FieldName, SectionName } from '../diagnosis/reader/catalogue';
import type { StepId, steps } from '../diagnosis/steps';
import type { SymptomGroupId, SymptomId } from '../diagnosis/symptoms';
import type { desk } from './en/desk';
import type { ui } from './en/ui';

/**
 * The shape of every sentence. A missing or superfluous text does not compile, in either language.
 * Running text may mark `code` with backticks and **labels of the interface** with double asterisks; nothing else.
 * Commands, field names, codes, event texts, registry paths and product names are never translated.
 */
export type Locale = 'en' | 'nl';

/**
 * A cause in words. Shown on a result (`title`, `why`, `doubt`) and whole on its guide page.
 * `title`: what is wrong, one short sentence. `notice`: what people see. `why`: what it means and why nothing roams.
 * `proof`: how it is known. `doubt`: where sources disagree, or nobody knows. `history`: what was said or true before.
 */
export type CauseText<Id extends CauseId = CauseId> = {
  readonly title: string;
  readonly notice: readonly [string, ...string[]];
  readonly why: readonly [string, ...string[]];
  readonly proof: readonly [string, ...string[]];
  readonly doubt?: readonly [string, ...string[]];
} & ((typeof causes)[Id] extends { history: true }
  ? { readonly history: readonly [string, ...string[]] }
  : { readonly history?: readonly [string, ...string[]] });

export type CauseTexts = { readonly [Id in CauseId]: CauseText<Id> };

/**
 * A step in words. `expect`: what the person sees when it worked.
 * A destructive step has a `warning` that stands before it, and what must be true `before` its command is run.
 */
export type StepText<Id extends StepId = StepId> = {
  readonly title: string;
  readonly detail: readonly [string, ...string[]];
  readonly expect?: string;
} & ((typeof steps)[Id] extends { risk: 'destructive' }
  ? { readonly warning: string; readonly before: readonly [string, ...string[]] }
  : unknown);

export type StepTexts = { readonly [Id in StepId]: StepText<Id> };

/** What the help desk says to a caller at a step (`say`, spoken aloud) and what to `listen` for in the answer. */
export type CallTexts = { readonly [Id in StepId]: { readonly say: string; readonly listen: string } };

/**
 * A fact in words: `label` and `values` read as a line of a list ("Joined to Microsoft Entra: yes").
 * An asked fact has its question: `title` is the question, `why` says what the answer tells us, `find` where to look.
 * `choices` are the answers in people's own words; a fact with a pattern has an `input` for what is typed as well.
 */
export type FactText<F extends FactId = FactId> = {
  readonly label: string;
  readonly values: { readonly [V in ListedValue<F>]: string };
} & (F extends AskedFactId ? { readonly ask: Question<F> } : unknown);

export type Question<F extends FactId = FactId> = {
  readonly title: string;
  readonly why: string;
  readonly find: readonly [string, ...string[]];
  readonly choices: { readonly [V in ListedValue<F>]: string | { readonly label: string; readonly hint: string } };
} & (F extends 'windowsBuild' ? { readonly input: { readonly label: string; readonly hint: string; readonly error: string } } : unknown);

export type FactTexts = { readonly [F in FactId]: FactText<F> };

/** What people can tick on the symptoms page, in their own words; `hint` quotes what the screen says. */
export type SymptomTexts = {
  readonly groups: { readonly [G in SymptomGroupId]: string };
  readonly symptoms: { readonly [S in SymptomId]: { readonly label: string; readonly hint?: string } };
};

/** A headed passage of the guide. */
export type Passage = { readonly heading: string; readonly paragraphs: readonly [string, ...string[]] };

/** The general part of the guide, above and below the list of causes. */
export type GuideTexts = {
  readonly title: string;
  readonly lede: string;
  /** What must be true before anything roams: the requirements, in chain order. */
  readonly requirements: Passage & { readonly items: readonly [string, ...string[]] };
  readonly verify: Passage & { readonly items: readonly [string, ...string[]] };
  readonly registration: Passage & { readonly items: readonly [string, ...string[]] };
  readonly mfa: Passage;
  readonly management: Passage;
  readonly events: Passage & {
    readonly columns: { readonly event: string; readonly channel: string; readonly meaning: string };
    readonly rows: { readonly [E in KnownEventId]: string };
  };
  readonly history: Passage;
  readonly links: Passage;
};

/** What a code or a message means and, where a source or plain sense gives one, what to do. */
export type CodeText = { readonly means: string; readonly todo?: string };

/** A group of codes: its heading, and where one finds them. */
export type CodeGroupText = { readonly heading: string; readonly about: string };

/** The reference of codes and events, and its look-up. Names are the sources' own and stand with the data. */
export type CodeTexts = {
  readonly title: string;
  readonly lede: string;
  readonly notation: Passage;
  readonly jump: string;
  readonly label: {
    readonly todo: (text: string) => string;
    readonly otherwise: (code: string) => string;
    readonly oldName: (name: string) => string;
    readonly seenWith: (codes: string) => string;
    readonly causes: string;
  };
  readonly phases: { readonly [P in Phase]: string };
  readonly evidence: { readonly [P in Provenance]: string };
  readonly groups: { readonly [G in CodeGroup | 'messages']: CodeGroupText };
  readonly codes: { readonly [C in CodeId]: CodeText };
  readonly messages: { readonly [M in keyof typeof joinMessages]: CodeText & { readonly title: string } };
  readonly families: { readonly [F in FamilyId]: string };
  /** What the last four digits are in decimal. */
  readonly number: (number: number) => string;
  readonly channels: Passage & { readonly about: { readonly [C in ChannelId]: string } };
  readonly events: { readonly [E in EventId]: string };
  readonly withdrawn: Passage & { readonly summary: (count: number) => string };
  readonly sources: string;
  /** From the guide's table to the event here. */
  readonly fromGuide: (id: string) => string;
  readonly lookUp: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly submit: string;
    readonly all: string;
    readonly found: string;
    readonly field: string;
    readonly related: string;
    readonly relatedIntro: string;
    readonly events: string;
    readonly family: string;
    readonly familyOnly: string;
    readonly oldNameOnly: (name: string) => string;
    readonly nothing: Passage;
  };
};

/**
 * What to tell whoever helps: the intake form of the guide, as five groups of questions, each with a `field` for the person's own words;
 * the `form` that makes the report, the page of the one that is `made`, and the words `written` in it.
 */
export type ReportTexts = {
  readonly title: string;
  readonly lede: string;
  readonly paragraphs: readonly [string, ...string[]];
  readonly groups: {
    readonly [G in IntakeGroup]: {
      readonly heading: string;
      readonly field: string;
      readonly items: readonly [string, ...string[]];
    };
  };
  readonly form: {
    readonly heading: string;
    readonly intro: string;
    readonly questions: string;
    readonly paste: { readonly label: string; readonly hint: string };
    readonly identifiers: { readonly label: string; readonly hint: string };
    readonly format: { readonly legend: string; readonly text: string; readonly markdown: string };
    readonly submit: string;
    /** In the other language. */
    readonly otherLanguage: string;
    readonly errors: Readonly<Record<'heading' | 'kept' | 'too-large' | 'not-dsregcmd' | 'too-complex' | 'internal' | 'failed', string>>;
  };
  readonly made: {
    readonly heading: string;
    readonly intro: string;
    readonly select: string;
    readonly copy: { readonly label: string; readonly done: string };
    readonly download: string;
    readonly ticket: string;
    readonly mail: string;
    readonly leaves: string;
    readonly forgotten: { readonly heading: string; readonly text: string };
  };
  readonly written: Readonly<
    Record<
      | 'title'
      | 'made'
      | 'code'
      | 'link'
      | 'chain'
      | 'findings'
      | 'noFindings'
      | 'proof'
      | 'line'
      | 'tried'
      | 'noTried'
      | 'events'
      | 'registry'
      | 'windows',
      string
    >
  > & { readonly subject: (code: string) => string; readonly output: (section: string) => string };
};

/**
 * A statement of the article of 2017 that no longer holds: what it said (`was`), what holds `now`, `since` when where that is known.
 * A doubtful one says its `doubt`.
 */
export type ChangeText<Id extends ChangeId = ChangeId> = {
  readonly title: string;
  readonly was: string;
  readonly now: string;
  readonly since?: string;
} & ((typeof changes)[Id] extends { doubtful: true } ? { readonly doubt: string } : unknown);

/** The page of what changed since 2017, and of what happened in 2026. */
export type ChangesTexts = {
  readonly title: string;
  readonly lede: string;
  readonly jump: string;
  readonly year: Passage & { readonly items: { readonly [H in HappeningId]: { readonly when: string; readonly what: string } } };
  readonly columns: { readonly when: string; readonly what: string };
  readonly labels: {
    readonly was: string;
    readonly now: string;
    readonly since: string;
    readonly doubt: string;
    readonly causes: string;
    readonly sources: string;
  };
  readonly groups: { readonly [G in ChangeGroup]: string };
  readonly rows: { readonly [Id in ChangeId]: ChangeText<Id> };
};

/** A capture note: `what` it means for the result, and what `todo` about it. */
export type NoteTexts = { readonly [N in NoteId]: { readonly what: string; readonly todo: string } };

/**
 * A field in words. `means`: what it says, one sentence a person understands. `values`: what each listed value says, a sentence each.
 * `normal`: when the line or its value is normal or missing. `doubt`: where sources disagree, or nothing is documented.
 */
export type FieldText = {
  readonly means: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly normal?: string;
  readonly doubt?: string;
};

type FieldTextOf<Key extends string> = Omit<FieldText, 'values'> &
  ([Key] extends [never] ? { readonly values?: never } : { readonly values: { readonly [K in Key]: string } });

/** Every section of the output: what it is `about` and whose it is, and its fields. */
export type FieldTexts = {
  readonly [S in SectionName]: {
    readonly about: string;
    readonly fields: { readonly [N in FieldName<S>]: FieldTextOf<ValueKey<S, N>> };
  };
};

/** Every sentence of one language. */
export type Content = {
  readonly ui: UiTexts;
  readonly causes: CauseTexts;
  readonly steps: StepTexts;
  readonly facts: FactTexts;
  readonly fields: FieldTexts;
  readonly notes: NoteTexts;
  readonly symptoms: SymptomTexts;
  readonly guide: GuideTexts;
  readonly changes: ChangesTexts;
  readonly codes: CodeTexts;
  readonly report: ReportTexts;
  readonly desk: DeskTexts;
  readonly call: CallTexts;
};

type Widened<T> = T extends readonly [string, string]
  ? readonly [string, string]
  : T extends string
    ? string
    : T extends (...args: infer A) => string
      ? (...args: A) => string
      : { readonly [K in keyof T]: Widened<T[K]> };

/** The words of the pages: the shape of the English ones. */
export type UiTexts = Widened<typeof ui>;

/** The words of a call: the shape of the English ones. */
export type DeskTexts = Widened<typeof desk>;
