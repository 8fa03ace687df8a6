import { readFileSync } from 'node:fs';
import { emptyCase } from '../diagnosis/case.ts';
import { diagnose, leadFirst } from '../diagnosis/diagnose.ts';
import { factIds, type Known } from '../diagnosis/facts.ts';
import { read } from '../diagnosis/reader/read.ts';
import { stepOf } from '../diagnosis/steps.ts';
import { takePaste } from '../diagnosis/take-paste.ts';

type Strings = readonly string[];

/** What people pasted or said, and what must come of it. */
export type FieldCase = {
  readonly id: string;
  readonly kind: string;
  readonly text?: string;
  readonly answers?: Known;
  readonly now: string;
  readonly expect: {
    readonly fields?: Readonly<Record<string, string>>;
    readonly sections?: Readonly<Record<string, string>>;
    readonly facts?: Readonly<Record<string, string>>;
    readonly notFacts?: Readonly<Record<string, string>>;
    readonly noFields?: Strings;
    readonly notes?: Strings;
    readonly noNotes?: Strings;
    /** At least one of these is a finding. */
    readonly any?: Strings;
    readonly none?: Strings;
    readonly noSteps?: Strings;
    /** Codes that the answer contains. */
    readonly mentions?: Strings;
    readonly understood?: boolean;
    readonly status?: number;
    /** No finding at all. */
    readonly silent?: boolean;
    /** No blocking finding, and no step that can lock anybody out. */
    readonly calm?: boolean;
    /** Nothing is left to ask. */
    readonly done?: boolean;
  };
};

/** Prints how many of the cases in a file come out right, and what the others miss. */
export function checkFieldCases(file: string) {
  const cases: readonly FieldCase[] = JSON.parse(readFileSync(file, 'utf8'));
  const faults = cases.map((one) => ({ one, found: faultsOf(one) }));
  const right = faults.filter(({ found }) => found.length === 0).length;
  const lines = faults.flatMap(({ one, found }) => found.map((fault) => `  ${one.id}: ${fault}`));
  console.log([`${file}: ${right} of ${cases.length} field cases`, ...lines].join('\n'));
}

/** What the reading and the diagnosis of a case get wrong, in words. */
export function faultsOf({ text, answers = {}, now: moment, expect }: FieldCase): Strings {
  const now = new Date(moment);
  const answered = { ...emptyCase, known: answers };
  const pasted = text === undefined ? undefined : takePaste(answered, text, { now, ranJustNow: answers.ranJustNow === 'yes' });
  const reading = pasted?.reading ?? read('');
  const diagnosis = diagnose({ ...(pasted?.state ?? answered), now });
  const { known, findings, steps, nextQuestion } = diagnosis;
  const ids: Strings = leadFirst(diagnosis).map(({ id }) => id);
  const notes: Strings = reading.notes;
  const planned: Strings = steps.map(({ id }) => id);
  const fieldsOf = (name: string) => reading.fields.filter((field) => field.name === name);
  const isTrue = (fact: string, value: string) => factIds.some((id) => id === fact && known[id] === value);
  const answer = JSON.stringify([reading, known]).toLowerCase();
  const fault = (isFault: boolean, says: string) => (isFault ? [says] : []);
  const isRefused = pasted !== undefined && !reading.recognised;
  return [
    ...fault(isRefused && (expect.understood === true || expect.status === 200), 'not understood'),
    ...Object.entries(expect.fields ?? {}).flatMap(([name, value]) =>
      fault(
        !fieldsOf(name).some((field) => field.value === value),
        `${name} is ${JSON.stringify(fieldsOf(name).map((field) => field.value))}, expected ${JSON.stringify(value)}`,
      ),
    ),
    ...Object.entries(expect.sections ?? {}).flatMap(([name, section]) =>
      fault(!fieldsOf(name).some((field) => field.section === section), `${name} is not in ${section}`),
    ),
    ...Object.entries(expect.facts ?? {}).flatMap(([fact, value]) => fault(!isTrue(fact, value), `${fact} is not ${value}`)),
    ...Object.entries(expect.notFacts ?? {}).flatMap(([fact, value]) => fault(isTrue(fact, value), `${fact} is ${value}`)),
    ...(expect.noFields ?? []).flatMap((name) => fault(fieldsOf(name).length > 0, `has the field ${name}`)),
    ...(expect.notes ?? []).flatMap((note) => fault(!notes.includes(note), `note ${note} is missing`)),
    ...(expect.noNotes ?? []).flatMap((note) => fault(notes.includes(note), `has the note ${note}`)),
    ...fault(expect.any !== undefined && !expect.any.some((id) => ids.includes(id)), `finds ${ids}, expected one of ${expect.any}`),
    ...(expect.none ?? []).flatMap((id) => fault(ids.includes(id), `must not find ${id}`)),
    ...(expect.noSteps ?? []).flatMap((id) => fault(planned.includes(id), `must not plan ${id}`)),
    ...(expect.mentions ?? []).flatMap((code) => fault(!answer.includes(code.toLowerCase()), `does not mention ${code}`)),
    ...fault(expect.silent === true && ids.length > 0, `finds ${ids}, expected nothing`),
    ...fault(expect.calm === true && findings.some(({ severity }) => severity === 'blocking'), `blocking: ${ids}`),
    ...fault(expect.calm === true && steps.some(({ id }) => stepOf(id).risk === 'destructive'), `dangerous: ${planned}`),
    ...fault(expect.done === true && nextQuestion !== null, `asks ${nextQuestion}`),
  ];
}
