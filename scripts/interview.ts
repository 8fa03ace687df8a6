import type { Example } from '../diagnosis/cause.ts';
import { type CauseId, causeIds, causeOf } from '../diagnosis/causes/index.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { type FactId, factIds, isAsked, type Known, unsure } from '../diagnosis/facts.ts';
import { symptomFacts } from '../diagnosis/symptoms.ts';
import { alsoTrue, healthyAnswers } from './healthy-answers.ts';

type Play = { readonly cause: CauseId; readonly start: Known; readonly truth: Known; readonly tried: Example['tried'] };

/** Diagnoses every cause by questions alone: how many each takes, how it ends, and how many other strategies would take. */
export function playAll() {
  const plays = causeIds.map(playOf);
  return {
    plays,
    ours: plays.map((play) => ({ ...play, ...interview(play, ourNext) })),
    greedy: plays.map((play) => interview(play, greedyNext(play, plays)).count),
    fixed: plays.map((play) => interview(play, fixedNext).count),
    entropy: mean(plays.map((play) => Math.log2(alike(play, plays).length))),
  };
}

/** Prints the figures of all interviews. */
export function main() {
  const { plays, ours, greedy, fixed, entropy } = playAll();
  const reached = ours.filter(({ end }) => end === 'found');
  console.log(`${plays.length} causes, each begun with its symptom and answered truthfully:`);
  console.log(`  ${reached.length} become a finding, ${plays.length - reached.length} end with nothing left to ask`);
  print('our questions', ours);
  print('our questions, where the cause becomes a finding', reached);
  print(
    'greedy tree over the same facts',
    greedy.map((count) => ({ count })),
  );
  print(
    'fixed order of the vocabulary',
    fixed.map((count) => ({ count })),
  );
  console.log(`entropy of the causes that begin alike, in bits: ${entropy.toFixed(2)}`);
  for (const { cause, count, end, questions } of ours.filter((one) => one.end !== 'found' || one.count > 8))
    console.log(`  ${cause}: ${end} after ${count}: ${questions.join(', ')}`);
  printUnsure(plays);
}

/** The cause's example that answers alone can reach, if any, with healthy answers to everything else. */
function playOf(cause: CauseId): Play {
  const { fires } = causeOf(cause).examples;
  const example: Example = fires.find(({ known }: Example) => Object.keys(known).every((fact) => isAsked(fact as FactId))) ?? fires[0];
  const answers = Object.entries(example.known).filter(([fact]) => isAsked(fact as FactId));
  const also = alsoTrue[cause] ?? {};
  const symptoms = answers.filter(([fact]) => symptomFacts.has(fact as FactId));
  return {
    cause,
    start: symptoms.length > 0 ? Object.fromEntries(symptoms) : { missingSettings: 'everything' },
    truth: { ...healthyAnswers, ...also, ...Object.fromEntries(answers) },
    tried: example.tried,
  };
}

type Next = (known: Known, tried: Example['tried']) => FactId | null;

const ourNext: Next = (known, tried = []) => diagnose({ known, tried }).nextQuestion;
const fixedNext: Next = (known) => factIds.find((fact) => isAsked(fact) && known[fact] === undefined) ?? null;

function interview({ cause, start, truth, tried = [] }: Play, next: Next) {
  const known: Record<string, string> = { ...start };
  const questions: FactId[] = [];
  for (;;) {
    if (diagnose({ known, tried }).findings.some(({ id }) => id === cause)) return { count: questions.length, questions, end: 'found' };
    const fact = next(known, tried);
    if (!fact) return { count: questions.length, questions, end: 'nothing left to ask' };
    questions.push(fact);
    known[fact] = truth[fact] ?? unsure;
  }
}

const alike = ({ start }: Play, plays: readonly Play[]) => plays.filter((other) => JSON.stringify(other.start) === JSON.stringify(start));

/** Always asks what separates the causes with the same symptoms best, then what the remaining one still lacks. */
const greedyNext =
  (play: Play, plays: readonly Play[]): Next =>
  (known, tried = []) => {
    const group = alike(play, plays).filter(({ truth }) =>
      factIds.every((fact) => !isAsked(fact) || known[fact] === undefined || play.start[fact] !== undefined || truth[fact] === known[fact]),
    );
    const facts = factIds.filter(
      (fact) => isAsked(fact) && known[fact] === undefined && new Set(group.map(({ truth }) => truth[fact])).size > 1,
    );
    const [best] = facts.map((fact) => ({ fact, left: leftAfter(fact, group) })).sort((a, b) => a.left - b.left);
    const lacking = diagnose({ known, tried })
      .possible.find(({ id }) => id === play.cause)
      ?.missing.find((fact) => known[fact] === undefined);
    return best?.fact ?? lacking ?? null;
  };

/** The expected entropy after an answer, in bits. */
function leftAfter(fact: FactId, group: readonly Play[]): number {
  const sizes = new Map<string | undefined, number>();
  for (const { truth } of group) sizes.set(truth[fact], (sizes.get(truth[fact]) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size / group.length) * Math.log2(size), 0);
}

/** Plays each cause twenty times with one answer in five "unsure" (seeded); prints how each play ends. */
function printUnsure(plays: readonly Play[]) {
  const random = generator(20261125);
  const ends = plays.flatMap((play) =>
    Array.from({ length: 20 }, () => {
      const truth = Object.fromEntries(Object.entries(play.truth).map(([fact, value]) => [fact, random() < 0.2 ? unsure : value]));
      const { questions, end } = interview({ ...play, truth }, ourNext);
      const known = { ...play.start, ...Object.fromEntries(questions.map((fact) => [fact, truth[fact] ?? unsure])) };
      const { findings } = diagnose({ known, tried: play.tried ?? [] });
      return {
        count: questions.length,
        end: end === 'found' ? end : findings.length > 0 ? 'another finding with steps' : 'the last steps and whom to call',
      };
    }),
  );
  print('one answer in five unknown', ends);
  for (const end of ['found', 'another finding with steps', 'the last steps and whom to call'])
    console.log(`  ends with ${end}: ${ends.filter((one) => one.end === end).length} of ${ends.length}`);
}

/** The mean; 0 for an empty list. */
export const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(numbers.length, 1);

function print(name: string, plays: readonly { count: number }[]) {
  const counts = plays.map(({ count }) => count);
  console.log(`${name}: mean ${mean(counts).toFixed(2)}, worst ${Math.max(...counts)}`);
}

/** Seeded random numbers between 0 and 1 (mulberry32). */
function generator(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
