import type { Example } from '../diagnosis/cause.ts';
import { type CauseId, causeIds, causeOf } from '../diagnosis/causes/index.ts';
import { type Diagnosis, diagnose } from '../diagnosis/diagnose.ts';
import { type Audience, type FactId, factIds, isAsked, isAskedOf, type Known, unsure } from '../diagnosis/facts.ts';
import { symptomFacts } from '../diagnosis/symptoms.ts';
import { alsoTrue, healthyAnswers } from './healthy-answers.ts';
import { numbersFrom } from './random.ts';

export type Play = { readonly cause: CauseId; readonly start: Known; readonly truth: Known; readonly tried: NonNullable<Example['tried']> };

/** How a play went: the questions, the last diagnosis, and whether the cause became a finding. */
export type Played = { readonly play: Play; readonly questions: readonly FactId[]; readonly last: Diagnosis; readonly isFound: boolean };

/** What people say before anything is asked: what they expect and what is missing. */
const said: Known = { expectation: 'settings', missingSettings: 'everything' };

/** The release that a build belongs to. */
const releaseOf = ({ windowsBuild }: Known): Known =>
  windowsBuild && Number.parseInt(windowsBuild, 10) < 22000 ? { windowsRelease: 'windows-10' } : {};

/** One play per cause: the example that answers alone can reach, if any, begun with its symptoms, and with healthy answers to everything else. */
export const plays: readonly Play[] = causeIds.map((cause) => {
  const { fires } = causeOf(cause).examples;
  const example: Example =
    fires.find(({ known }: Example) => Object.keys(known).every((fact) => isAskedOf(fact as FactId, 'helpDesk'))) ?? fires[0];
  const answers = Object.entries(example.known).filter(([fact]) => isAsked(fact as FactId));
  const told: Known = { ...alsoTrue[cause], ...Object.fromEntries(answers) };
  const truth: Known = { ...healthyAnswers, ...releaseOf(told), ...told };
  const { tried = [] } = example;
  // A step was tried because of an earlier finding, so what proves that is known.
  const proof = tried.length > 0 ? diagnose({ known: truth, tried: [] }).findings.flatMap(({ because }) => because) : [];
  const begun = answers.map(([fact]) => fact as FactId).filter((fact) => symptomFacts.has(fact) || proof.includes(fact));
  return { cause, start: { ...said, ...Object.fromEntries(begun.map((fact) => [fact, truth[fact]])) }, truth, tried };
});

/** Whether answers alone can make the play's cause a finding. Codes, certificates and keys need a paste. */
export const canBeAnswered = ({ cause, start, truth, tried }: Play): boolean =>
  isFinding(cause, diagnose({ known: { ...truth, ...start }, tried }));

const isFinding = (cause: CauseId, { findings }: Diagnosis) => findings.some(({ id }) => id === cause);

/** Asks an audience until the cause is a finding or nothing is left to ask. */
export function interview(play: Play, audience: Audience, known: Known = play.start): Played {
  const { cause, truth, tried } = play;
  const answers: Record<string, string> = { ...known };
  const questions: FactId[] = [];
  for (;;) {
    const last = diagnose({ known: answers, tried }, audience);
    const isFound = isFinding(cause, last);
    if (isFound || !last.nextQuestion) return { play, questions, last, isFound };
    questions.push(last.nextQuestion);
    answers[last.nextQuestion] = truth[last.nextQuestion] ?? unsure;
  }
}

/** Plays each answerable cause twenty times with one answer in five "unsure" (seeded): the employee, then the help desk with the same case. */
export function playUnsure(): readonly Played[] {
  const random = numbersFrom(20261125);
  return plays.filter(canBeAnswered).flatMap((play) =>
    Array.from({ length: 20 }, () => {
      const truth = Object.fromEntries(Object.entries(play.truth).map(([fact, value]) => [fact, random() < 0.2 ? unsure : value]));
      const employee = interview({ ...play, truth }, 'employee');
      const helpDesk = interview({ ...play, truth }, 'helpDesk', employee.last.known);
      return { ...helpDesk, questions: [...employee.questions, ...helpDesk.questions] };
    }),
  );
}

/** Whether a play ends with the cause, another finding, or whom to ask what; or everything that answers can show is in order. */
export const hasHonestEnd = ({ isFound, last }: Played): boolean =>
  isFound ||
  last.findings.some(({ severity }) => severity !== 'note') ||
  last.forHelpDesk.length > 0 ||
  last.chain.every(({ state }) => state === 'holds');

/** How many questions a tree that knows every play takes: what separates those that begin alike best, then what the cause still lacks. */
export function greedyCount(play: Play): number {
  const known: Record<string, string> = { ...play.start };
  for (let count = 0; ; count += 1) {
    const { findings, possible } = diagnose({ known, tried: play.tried });
    const fact = greedyNext(play, known) ?? possible.find(({ id }) => id === play.cause)?.missing.find((one) => known[one] === undefined);
    if (findings.some(({ id }) => id === play.cause) || !fact) return count;
    known[fact] = play.truth[fact] ?? unsure;
  }
}

function greedyNext(play: Play, known: Known): FactId | undefined {
  const group = plays.filter(
    ({ start, truth }) =>
      JSON.stringify(start) === JSON.stringify(play.start) &&
      factIds.every((fact) => !isAsked(fact) || known[fact] === undefined || start[fact] !== undefined || truth[fact] === known[fact]),
  );
  const [best] = factIds
    .filter((fact) => isAsked(fact) && known[fact] === undefined && new Set(group.map(({ truth }) => truth[fact])).size > 1)
    .map((fact) => ({ fact, left: leftAfter(fact, group) }))
    .sort((a, b) => a.left - b.left);
  return best?.fact;
}

/** The expected entropy after an answer, in bits. */
function leftAfter(fact: FactId, group: readonly Play[]): number {
  const sizes = new Map<string | undefined, number>();
  for (const { truth } of group) sizes.set(truth[fact], (sizes.get(truth[fact]) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size / group.length) * Math.log2(size), 0);
}

/** The mean; 0 for an empty list. */
export const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(numbers.length, 1);

/** Prints the figures of all interviews. */
export function main() {
  const answerable = plays.filter(canBeAnswered);
  console.log(
    `${plays.length} causes, each begun with what the person says; answers alone can prove ${answerable.length}, the others need a paste`,
  );
  for (const audience of ['employee', 'helpDesk'] as const) {
    const played = plays.map((play) => interview(play, audience));
    print(`asked of ${audience === 'employee' ? 'an employee' : 'the help desk'}, to a finding or an honest end`, played);
    print(
      '  of these, those that find the cause',
      played.filter(({ isFound }) => isFound),
    );
    for (const { play, questions, isFound } of played.filter((one) => one.questions.length > 6))
      console.log(`  ${play.cause}: ${isFound ? 'found' : 'not found'} after ${questions.length}: ${questions.join(', ')}`);
  }
  const greedy = plays.map(greedyCount);
  console.log(`greedy tree that knows every case: mean ${mean(greedy).toFixed(2)}, worst ${Math.max(...greedy)}`);
  printUnsure(playUnsure());
}

function printUnsure(played: readonly Played[]) {
  print('one answer in five unknown, employee and then help desk', played);
  const share = (some: readonly Played[]) => `${some.length} of ${played.length} (${((100 * some.length) / played.length).toFixed(1)} %)`;
  console.log(`  end with the cause: ${share(played.filter(({ isFound }) => isFound))}`);
  console.log(`  end with another finding, or whom to ask what: ${share(played.filter((one) => !one.isFound && hasHonestEnd(one)))}`);
  console.log(`  end with nothing: ${share(played.filter((one) => !hasHonestEnd(one)))}`);
}

function print(name: string, played: readonly Played[]) {
  const counts = played.map(({ questions }) => questions.length);
  console.log(`${name}: ${counts.length} plays, mean ${mean(counts).toFixed(2)}, worst ${Math.max(...counts)}`);
}
