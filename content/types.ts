import type { Provenance } from '../diagnosis/backed';
import type { Carrier, ThingId, ThingKind, things } from '../diagnosis/carriers';
import type { CauseId, causes } from '../diagnosis/causes';
import type { ChangeGroup, ChangeId, changes, HappeningId } from '../diagnosis/changes';
import type { ChapterId } from '../diagnosis/chapters';
import type { FamilyId } from '../diagnosis/error-codes/families';
import type { joinMessages } from '../diagnosis/error-codes/join';
import type { Phase } from '../diagnosis/error-codes/row';
import type { CodeGroup, CodeId } from '../diagnosis/error-codes/tables';
import type { EventId, KnownEventId } from '../diagnosis/events';
import type { ChannelId } from '../diagnosis/events/channels';
import type { AskedFactId, FactId, ListedValue } from '../diagnosis/facts';
import type { ValueKey } from '../diagnosis/fields';
import type { FleetColumn, UnreadProblem } from '../diagnosis/fleet/fleet';
import type { Sort } from '../diagnosis/fleet/view';
import type { IntakeGroup } from '../diagnosis/intake';
import type { MessageId } from '../diagnosis/messages';
import type { NoteId } from '../diagnosis/notes';
import type { FieldName, SectionName } from '../diagnosis/reader/catalogue';
import type { StepDefinition, StepId, steps } from '../diagnosis/steps';
import type { SymptomGroupId, SymptomId } from '../diagnosis/symptoms';
import type { desk } from './en/desk';
import type { result } from './en/result';
import type { ui } from './en/ui';
import type { Locale } from './locales';

/**
 * The types in this file make a missing or superfluous text a compile error, in either language.
 * Texts may mark `code` with backticks, **UI labels** with double asterisks, and pages of ours as `[title](/en/path)`; nothing else.
 * Commands, field names, codes, event texts, registry paths and product names are never translated.
 */

export type { Locale };

/**
 * A cause. The result page shows `title`, `why` and `doubt`; the guide page shows everything.
 * `title`: what is wrong, one short sentence. `notice`: the symptoms. `why`: what it means and why nothing syncs.
 * `proof`: how to tell. `doubt`: where sources disagree or are silent. `history`: what used to be said or true.
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
 * A step. `expect`: what you should see if it worked; `deskExpect`: what shows it to the help desk. `told`: what the help desk or IT will do, in one sentence for an employee.
 * A destructive step also has a `warning`, and conditions to meet `before` running its command.
 */
export type StepText<Id extends StepId = StepId> = {
  readonly title: string;
  readonly detail: readonly [string, ...string[]];
  readonly expect?: string;
  readonly deskExpect?: string;
} & ((typeof steps)[Id] extends { who: 'helpDesk' | 'admin' } ? { readonly told: string } : unknown) &
  ((typeof steps)[Id] extends { risk: 'destructive' }
    ? { readonly warning: string; readonly before: readonly [string, ...string[]] }
    : unknown);

export type StepTexts = { readonly [Id in StepId]: StepText<Id> };

/** The help desk's script for each step: what to `say` to the caller and what to `listen` for. */
export type CallTexts = { readonly [Id in StepId]: { readonly say: string; readonly listen: string } };

/**
 * A fact: `label` and `value` form a row of a list ("Joined to Microsoft Entra: yes").
 * A fact that can be asked has a question: `title` is the question, `why` says what the answer tells us, `find` where to look.
 * `choices` are the answers in people's own words; a fact with a pattern also has a text `input`.
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

/** An option on the symptoms page, in people's own words; `hint` quotes the screen. */
/** `words`: what people also call it, for the look-up. */
export type SymptomText = { readonly label: string; readonly hint?: string; readonly words?: readonly string[] };

export type SymptomTexts = {
  readonly groups: { readonly [G in SymptomGroupId]: string };
  readonly symptoms: { readonly [S in SymptomId]: SymptomText };
};

export type Passage = { readonly heading: string; readonly paragraphs: readonly [string, ...string[]] };

/** The guide page, around its list of causes. */
export type GuideTexts = {
  readonly title: string;
  readonly lede: string;
  /** The requirements for syncing, in chain order. */
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

/** The frame of the guide: its contents, what each chapter is about, and its parts. Titles of chapters are those of their pages. */
export type BookTexts = {
  readonly contents: string;
  /** Label of the links to the previous and the next chapter. */
  readonly turn: string;
  readonly about: { readonly [C in ChapterId]: string };
  readonly causes: (count: number) => string;
  readonly search: string;
  readonly examples: { readonly label: string; readonly items: readonly [string, ...string[]] };
  readonly parts: {
    readonly codes: string;
    readonly fields: string;
    readonly entries: (count: number) => string;
  };
  /** Above the results after the best one. */
  readonly more: string;
};

/** One text for one, and one for any other number, where `{n}` stands for the number. */
export type CountedText = { readonly one: string; readonly other: string };

/** The page for many PCs. Its texts go to the browser, so numbers have placeholders: `{n}`, `{all}`. */
export type ManyTexts = {
  readonly title: string;
  readonly lede: string;
  readonly description: string;
  readonly link: string;
  readonly form: {
    readonly title: string;
    readonly files: string;
    readonly hint: string;
    readonly folder: string;
    readonly submit: string;
    readonly show: string;
    readonly sort: { readonly label: string } & Readonly<Record<Sort, string>>;
    readonly at: { readonly label: string; readonly all: string };
    readonly name: string;
    readonly names: { readonly label: string; readonly hint: string };
    readonly noScript: string;
  };
  readonly privacy: { readonly heading: string; readonly items: readonly string[] };
  readonly collect: { readonly summary: string; readonly paragraphs: readonly string[]; readonly formats: readonly string[] };
  readonly reading: { readonly label: string; readonly pcs: CountedText; readonly stop: string; readonly stopped: string };
  readonly errors: { readonly heading: string; readonly 'no-files': string; readonly internal: string; readonly failed: string };
  readonly found: {
    readonly heading: CountedText;
    readonly shown: string;
    readonly nothing: string;
    /** None of the PCs fits the link and the name that were chosen. */
    readonly none: string;
    /** How PCs are counted for links and causes. */
    readonly counting: string;
    readonly links: { readonly heading: string; readonly caption: string; readonly link: string; readonly pcs: string };
    readonly causes: {
      readonly heading: string;
      readonly caption: string;
      readonly cause: string;
      readonly pcs: string;
      readonly first: string;
      readonly about: string;
      readonly noStep: string;
      readonly allCertain: string;
      readonly certain: string;
      readonly noneCertain: string;
    };
    readonly pcs: {
      readonly heading: string;
      readonly intro: string;
      readonly pc: string;
      readonly nothing: string;
      readonly healthy: string;
      readonly more: string;
    };
    readonly notes: string;
    readonly unread: CountedText;
    readonly take: {
      readonly heading: string;
      readonly withNames: string;
      readonly withoutNames: string;
      readonly csv: string;
      readonly markdown: string;
      readonly print: string;
    };
  };
  readonly who: Readonly<Record<StepDefinition['who'], string>>;
  readonly noteNames: Readonly<Record<NoteId, string>>;
  readonly problems: Readonly<Record<UnreadProblem, string>>;
  readonly columns: Readonly<Record<FleetColumn, string>>;
  readonly made: { readonly heading: CountedText; readonly when: string };
};

/** The page about the API: what is sent and returned, key by key. */
export type ApiTexts = {
  readonly title: string;
  readonly lede: string;
  readonly description: string;
  readonly request: Passage;
  readonly requestKeys: { readonly [K in ApiRequestKey]: string };
  /** `command`: above the line that sends this PC's own output. */
  readonly example: Passage & { readonly command: string };
  readonly response: Passage;
  readonly responseKeys: { readonly [K in ApiResponseKey]: string };
  /** `command`: above the lines that send a folder; `response`: of the fold with the response. */
  readonly batch: Passage & { readonly command: string; readonly response: string };
  readonly errors: Passage & { readonly internal: string };
  readonly others: Passage;
  readonly document: Passage & { readonly link: string };
  readonly columns: {
    readonly key: string;
    readonly meaning: string;
    readonly status: string;
    readonly id: string;
    readonly message: string;
  };
};

/** The keys of a request; the page takes them from the schema, and does not compile if one has no words. */
type ApiRequestKey = 'text' | 'answers' | 'tried' | 'code' | 'locale' | 'audience' | 'now';

type ApiResponseKey =
  | 'reading'
  | 'facts'
  | 'chain'
  | 'findings'
  | 'possible'
  | 'ruledOut'
  | 'steps'
  | 'nextQuestion'
  | 'forHelpDesk'
  | 'tried'
  | 'code';

/** What a code or message means and what to do about it, if that is known. */
export type CodeText = { readonly means: string; readonly todo?: string };

/** On-screen messages and the outputs of commands; their titles are the labels of the fact `seenMessage`. */
export type MessageTexts = { readonly [M in MessageId]: CodeText };

/** A group of codes; `about`: where they appear. */
export type CodeGroupText = { readonly heading: string; readonly about: string };

/** The reference of codes and events, and its look-up. Their names are not translated, so they are in the data. */
export type CodeTexts = {
  readonly title: string;
  readonly lede: string;
  readonly notation: Passage;
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
  /** Explains the last four digits by their decimal value. */
  readonly number: (number: number) => string;
  readonly channels: Passage & { readonly about: { readonly [C in ChannelId]: string } };
  readonly events: { readonly [E in EventId]: string };
  readonly withdrawn: Passage & { readonly summary: (count: number) => string };
  readonly sources: string;
  /** Label of the link from an event in the guide to its entry. */
  readonly fromGuide: (id: string) => string;
  readonly lookUp: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly submit: string;
    /** The title of an answer; `what`: the code or the text that was looked up. */
    readonly titleOf: (what: string) => string;
    readonly nothingOf: (what: string) => string;
    readonly found: string;
    readonly kinds: { readonly [K in 'thing' | 'symptom' | 'message' | 'cause' | 'step' | 'field' | 'event' | 'code']: string };
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
 * The report page: five groups of questions, each with a `field` to fill in; the `form` around them; the section that shows the report
 * once `made`; and the headings and labels `written` in the report itself.
 */
export type ReportTexts = {
  readonly title: string;
  readonly lede: string;
  readonly paragraphs: readonly [string, ...string[]];
  /** What nobody asks for, and whom to call instead. */
  readonly never: { readonly heading: string; readonly text: string };
  readonly call: { readonly heading: string; readonly text: string };
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
    /** Written in the other language. */
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
    /** What an e-mail contains; `ticket`: and the ticket form, if there is one. */
    readonly leaves: { readonly mail: string; readonly ticket: string };
    readonly forgotten: { readonly heading: string; readonly text: string };
  };
  readonly written: Readonly<
    Record<
      | 'made'
      | 'code'
      | 'link'
      | 'next'
      | 'links'
      | 'pc'
      | 'person'
      | 'findings'
      | 'noFindings'
      | 'proof'
      | 'line'
      | 'tried'
      | 'noTried'
      | 'unsure'
      | 'events'
      | 'joinLog'
      | 'registry'
      | 'messages'
      | 'windows',
      string
    >
  > & { readonly subject: (code: string) => string; readonly output: (section: string) => string };
};

/** A statement in the 2017 article that is no longer true: what it said (`was`), what is true `now`, and `since` when, if known. */
export type ChangeText<Id extends ChangeId = ChangeId> = {
  readonly title: string;
  readonly was: string;
  readonly now: string;
  readonly since?: string;
} & ((typeof changes)[Id] extends { doubtful: true } ? { readonly doubt: string } : unknown);

/** The page about changes since 2017, and events in 2026. */
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

/** A remark about how a paste was made: `what` it means for the result, and what `todo` about it. */
/** `again`: how to make a better output. */
export type NoteTexts = { readonly [N in NoteId]: { readonly what: string; readonly todo?: string; readonly again?: string } };

/**
 * A field. `means`: what it tells you, in one plain sentence. `values`: what each listed value means, in a sentence.
 * `normal`: when the line or its value is normal or missing. `doubt`: where sources disagree or are silent.
 */
export type FieldText = {
  readonly means: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly normal?: string;
  readonly doubt?: string;
};

type FieldTextOf<Key extends string> = Omit<FieldText, 'values'> &
  ([Key] extends [never] ? { readonly values?: never } : { readonly values: { readonly [K in Key]: string } });

/** Every section of the output; `about`: what it covers and whose data it is. */
export type FieldTexts = {
  readonly [S in SectionName]: {
    readonly about: string;
    readonly fields: { readonly [N in FieldName<S>]: FieldTextOf<ValueKey<S, N>> };
  };
};

/**
 * A thing that people miss on another PC. `where`: its switch, or what to do. `words`: what people call it, in lower case.
 * `note`: limits. `doubt`: where sources disagree.
 */
export type ThingText<Id extends ThingId = ThingId> = {
  readonly label: string;
  readonly where: string;
  readonly words: readonly [string, ...string[]];
  readonly note?: string;
} & ((typeof things)[Id] extends { disputed: true } ? { readonly doubt: string } : { readonly doubt?: string });

export type ThingTexts = { readonly [Id in ThingId]: ThingText<Id> };

/** The page about what brings things to another PC. `carriers`: what each one is, in two sentences; its label can be in mid-sentence. */
export type WhatSyncsTexts = {
  readonly title: string;
  readonly lede: string;
  readonly lookUp: { readonly label: string; readonly hint: string; readonly submit: string };
  readonly carriersHeading: string;
  readonly otherCarriers: string;
  readonly carriers: { readonly [C in Carrier]: { readonly label: string; readonly about: string } };
  readonly jump: string;
  readonly kinds: { readonly [K in ThingKind]: string };
  readonly columns: { readonly thing: string; readonly carrier: string; readonly where: string };
  readonly missed: { readonly heading: string; readonly all: string; readonly backup: string };
  readonly inferred: string;
  readonly doubt: Passage;
  readonly proof: Passage & { readonly summary: string };
  readonly sources: string;
};

/** All texts in one language. */
export type Content = {
  readonly ui: UiTexts;
  readonly result: ResultTexts;
  readonly causes: CauseTexts;
  readonly steps: StepTexts;
  readonly facts: FactTexts;
  readonly fields: FieldTexts;
  readonly notes: NoteTexts;
  readonly symptoms: SymptomTexts;
  readonly things: ThingTexts;
  readonly whatSyncs: WhatSyncsTexts;
  readonly guide: GuideTexts;
  readonly book: BookTexts;
  readonly api: ApiTexts;
  readonly many: ManyTexts;
  readonly changes: ChangesTexts;
  readonly codes: CodeTexts;
  readonly messages: MessageTexts;
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

/** The type of the UI texts, derived from the English ones. */
export type UiTexts = Widened<typeof ui>;

/** The type of the result page's texts, derived from the English ones. */
export type ResultTexts = Widened<typeof result>;

/** The type of the help desk texts, derived from the English ones. */
export type DeskTexts = Widened<typeof desk>;
