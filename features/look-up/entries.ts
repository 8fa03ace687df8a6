import { contentOf, locales } from '@/content';
import type { CauseText, Content, FieldText, Locale, SymptomText, ThingText } from '@/content/types';
import { type ThingId, thingIds } from '@/diagnosis/carriers';
import { emptyCase } from '@/diagnosis/case';
import { causeIds, causeOf } from '@/diagnosis/causes';
import { codeIds, codeRow } from '@/diagnosis/error-codes/tables';
import { eventIds, eventRow } from '@/diagnosis/events';
import { channels } from '@/diagnosis/events/channels';
import type { FactId, Known } from '@/diagnosis/facts';
import { fieldAnchor } from '@/diagnosis/fields';
import { fieldPath } from '@/diagnosis/fields/path';
import { type MessageId, messageIds, messages } from '@/diagnosis/messages';
import { entriesOf } from '@/diagnosis/plan';
import { sectionNames } from '@/diagnosis/reader/catalogue';
import { sources } from '@/diagnosis/sources';
import { stepIds } from '@/diagnosis/steps';
import { type Symptom, symptomGroups } from '@/diagnosis/symptoms';
import { addressOf } from '../address';
import { errorCodeAddress, eventAddress } from '../reference-addresses';
import { thingRow } from '../what-syncs/rows';
import { type Findable, type Index, indexOf } from './search';
import { withParts } from './words';

export type EntryKind = 'thing' | 'symptom' | 'message' | 'cause' | 'step' | 'field' | 'event' | 'code';

/** An entry of our own content; `label` and `about` are in the language of the page. */
export type Entry = Findable & {
  readonly kind: EntryKind;
  readonly href: string;
  readonly label: string;
  readonly about?: string | undefined;
};

/** What can be looked up, best first where entries score the same. Adding a source is one line. */
const sourcesOfEntries: readonly ((locale: Locale) => readonly Entry[])[] = [
  thingEntries,
  symptomEntries,
  messageEntries,
  causeEntries,
  stepEntries,
  fieldEntries,
  eventEntries,
  codeEntries,
];

const indexes = new Map<Locale, Index<Entry>>();

/** The index of a language, built when it is first needed. Its words are in all languages. */
export function entryIndex(locale: Locale): Index<Entry> {
  const index = indexes.get(locale) ?? indexOf(sourcesOfEntries.flatMap((entries) => entries(locale)));
  indexes.set(locale, index);
  return index;
}

/** A text in all languages. */
const everywhere = (textsOf: (content: Content) => readonly (string | undefined)[]): readonly string[] =>
  locales.flatMap((locale) => textsOf(contentOf(locale))).filter((text) => text !== undefined);

/** The result that a single fact leads to. */
const resultOf = (locale: Locale, fact: FactId, value: string) => addressOf(locale, 'result', { ...emptyCase, known: { [fact]: value } });

function thingEntries(locale: Locale): readonly Entry[] {
  const textOf = ({ things }: Content, id: ThingId): ThingText => things[id];
  return thingIds.map((id) => ({
    kind: 'thing',
    href: `${addressOf(locale, 'guide/what-syncs')}#${id}`,
    label: textOf(contentOf(locale), id).label,
    about: thingRow(locale, id).cells.join('. '),
    names: [id],
    words: everywhere((content) => [textOf(content, id).label, ...textOf(content, id).words]),
    texts: everywhere((content) => [textOf(content, id).where, textOf(content, id).note]),
  }));
}

function symptomEntries(locale: Locale): readonly Entry[] {
  const textsOf = ({ symptoms }: Content): Readonly<Record<string, SymptomText>> => symptoms.symptoms;
  return Object.values(symptomGroups)
    .flatMap(({ symptoms }) => Object.entries<Symptom>(symptoms))
    .map(([id, { fact, value }]) => ({
      kind: 'symptom',
      href: resultOf(locale, fact, value),
      label: textsOf(contentOf(locale))[id]?.label ?? '',
      names: [],
      words: everywhere((content) => {
        const { label, hint, words = [] } = textsOf(content)[id] ?? {};
        return [label, hint, ...words];
      }),
      texts: [],
    }));
}

function messageEntries(locale: Locale): readonly Entry[] {
  // What a paste of the message alone would make known.
  const knownBy = (id: MessageId): Known => {
    const [fact, value] = messages[id].sets ?? ['seenMessage', id];
    return { seenMessage: id, [fact]: value };
  };
  return messageIds.map((id) => ({
    kind: 'message',
    href: addressOf(locale, 'result', { ...emptyCase, known: knownBy(id) }),
    label: contentOf(locale).facts.seenMessage.values[id],
    about: contentOf(locale).messages[id].means,
    names: [id],
    words: everywhere(({ facts }) => [facts.seenMessage.values[id]]),
    texts: everywhere((content) => [content.messages[id].means, content.messages[id].todo]),
  }));
}

function causeEntries(locale: Locale): readonly Entry[] {
  return causeIds.map((id) => ({
    kind: 'cause',
    href: addressOf(locale, `guide/${id}`),
    label: contentOf(locale).causes[id].title,
    about: contentOf(locale).causes[id].why[0],
    names: [id],
    words: [id, ...everywhere(({ causes }) => [causes[id].title])],
    texts: [
      ...causeOf(id).sources.flatMap((source) => [source, sources[source].title]),
      ...everywhere(({ causes }) => {
        const { notice, why, proof, history }: CauseText = causes[id];
        return [...notice, ...why, ...proof, ...(history ?? [])];
      }),
    ],
  }));
}

/** A step leads to the first cause that uses it. */
function stepEntries(locale: Locale): readonly Entry[] {
  return stepIds.flatMap((id) => {
    const cause = causeIds.find((one) => entriesOf(one).some(({ step }) => step === id));
    const { title } = contentOf(locale).steps[id];
    const words = [id, ...everywhere(({ steps }) => [steps[id].title])];
    const texts = everywhere(({ steps }) => steps[id].detail);
    return cause ? [{ kind: 'step', href: addressOf(locale, `guide/${cause}`), label: title, names: [id], words, texts }] : [];
  });
}

function fieldEntries(locale: Locale): readonly Entry[] {
  return sectionNames.flatMap((section) => {
    const textsOf = ({ fields }: Content): Readonly<Record<string, FieldText>> => fields[section].fields;
    return Object.entries(textsOf(contentOf(locale))).map(
      ([name, { means }]): Entry => ({
        kind: 'field',
        href: addressOf(locale, `fields/${fieldPath(fieldAnchor(section, name) ?? '')}`),
        label: `\`${name}\` (\`${section}\`)`,
        about: means,
        names: [name],
        words: [withParts(name)],
        texts: everywhere((content) => [textsOf(content)[name]?.means]),
      }),
    );
  });
}

function eventEntries(locale: Locale): readonly Entry[] {
  return eventIds.map((id) => ({
    kind: 'event',
    href: eventAddress(locale, id),
    label: `\`${eventRow(id).ids.join(', ')}\` (\`${channels[eventRow(id).channel].name}\`)`,
    about: contentOf(locale).codes.events[id],
    names: [],
    words: everywhere(({ codes }) => [codes.events[id]]),
    texts: [],
  }));
}

function codeEntries(locale: Locale): readonly Entry[] {
  return codeIds.map((id) => ({
    kind: 'code',
    href: errorCodeAddress(locale, id),
    label: `\`${id}\``,
    about: contentOf(locale).codes.codes[id].means,
    names: [id, codeRow(id).name ?? id],
    words: [codeRow(id).name ?? id, ...everywhere(({ codes }) => [codes.codes[id].means])],
    texts: everywhere(({ codes }) => [codes.codes[id].todo]),
  }));
}
