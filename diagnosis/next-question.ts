import { accountOf } from './accounted';
import { type CauseId, causeOf } from './causes';
import { type Evidence, evaluate } from './condition';
import { type Audience, definitionOf, type FactId, factIds, isAskedOf, type Known, makesSense, unsure } from './facts';
import { type Link, links } from './links';
import { entriesOf } from './plan';
import { isWithinReach } from './reach';
import { countingWith, waitingQuestions } from './settle';
import { mostSettling } from './settling';
import { type Open, type Situation, type Worth, worthDeciding } from './worth-deciding';

/**
 * Why a question is asked: its answer lets facts count, may rule findings out, chooses between their steps, says what kind of problem it
 * is (`opens`), or decides possible causes that the evidence points to or that come next in the chain.
 */
export type Reason =
  | { readonly kind: 'lets-count'; readonly facts: readonly FactId[] }
  | { readonly kind: 'may-stop' | 'chooses-steps' | 'opens' | 'pointed-at' | 'next-link'; readonly causes: readonly CauseId[] };

export type Question = { readonly fact: FactId; readonly reason: Reason };

/** What everybody is asked first: two PCs or a new one, what is missing, and what Settings shows. */
const openingFacts: readonly FactId[] = ['expectation', 'missingSettings', 'settingsPage'];

/** Windows comes last: nearly every PC has one that can roam. */
const orderOfLinks: readonly Link[] = [...links.filter((link) => link !== 'windows'), 'windows'];

type IsOpen = (fact: FactId) => boolean;

/** What can be asked now, and what can be asked now or once another answer is there. */
type Openness = { readonly now: IsOpen; readonly ever: IsOpen };

const openOf = (isUnknown: IsOpen, known: Known): Openness => ({
  now: (fact) => isUnknown(fact) && makesSense(fact, known),
  ever: (fact) => isUnknown(fact) && makesSense(fact, known, isUnknown),
});

/**
 * `next`: what to ask the audience next. `forHelpDesk`: once that is nothing, what the help desk can still find out, because only IT knows it
 * or the person could not tell.
 */
export type Questions = { readonly next: Question | null; readonly forHelpDesk: readonly Question[] };

/**
 * Nothing is asked if what is missed never roams. Otherwise first whether waiting facts count, then what could rule a finding out or choose
 * its steps, then what the evidence points to, the opening questions, and the unproven links. Among several questions, the one that
 * settles most.
 */
export function questionsOf(situation: Situation, evidence: Evidence, audience: Audience): Questions {
  const { findings } = situation;
  const account = accountOf(findings, evidence);
  if (account === 'nature') return { next: null, forHelpDesk: [] };
  const isUnasked: IsOpen = (fact) => isAskedOf(fact, audience) && evidence.known[fact] === undefined;
  const open = openOf(isUnasked, evidence.known);
  const waiting = waitingQuestions(evidence.known).find(isUnasked);
  if (waiting)
    return { next: { fact: waiting, reason: { kind: 'lets-count', facts: countingWith(waiting, evidence.known) } }, forHelpDesk: [] };
  const asking: Asking = {
    stopping: findings.map(({ id, unless }) => ({ id, missing: unless })),
    choosing: findings.map(({ id }) => ({ id, missing: missingForSteps(id, evidence) })),
    causes: worthDeciding(situation, account === 'fault', evidence),
    evidence,
  };
  const next = questionOfFindings(asking, open.now) ?? questionOfCauses(asking, open, account === undefined);
  return next ? { next, forHelpDesk: [] } : { next: null, forHelpDesk: questionsForHelpDesk(asking) };
}

type Raised = readonly Pick<Open, 'id' | 'missing'>[];

/** What raises questions: findings that an answer could rule out (`stopping`) or whose steps it chooses, and possible causes. */
type Asking = {
  readonly stopping: Raised;
  readonly choosing: Raised;
  readonly causes: readonly Worth[];
  readonly evidence: Evidence;
};

function questionOfFindings({ stopping, choosing }: Asking, isOpen: IsOpen): Question | undefined {
  const first = (raised: Raised) => raised.flatMap(({ missing }) => missing).find(isOpen);
  return questionOn(first(stopping), 'may-stop', stopping) ?? questionOn(first(choosing), 'chooses-steps', choosing);
}

function questionOfCauses({ causes, evidence }: Asking, open: Openness, isOpening: boolean): Question | undefined {
  const decidable = causes.filter(({ id }) => isWithinReach(causeOf(id), evidence, open.ever));
  const pointedAt = decidable.filter(({ isPointed }) => isPointed);
  const ofEvidence = questionOn(mostSettling(pointedAt, open.now, evidence), 'pointed-at', pointedAt);
  return ofEvidence ?? (isOpening ? openingQuestion(decidable, open.now) : undefined) ?? questionOfLinks(decidable, open, evidence);
}

/** Asked even if it decides no cause: it says what the others are about. */
function openingQuestion(causes: readonly Worth[], isOpen: IsOpen): Question | undefined {
  const fact = openingFacts.find(isOpen);
  return fact && { fact, reason: { kind: 'opens', causes: lacking(fact, causes) } };
}

/** Not about causes that also need something that people would have said. */
function questionOfLinks(causes: readonly Worth[], open: Openness, evidence: Evidence): Question | undefined {
  const isUnprompted: IsOpen = (fact) => !definitionOf(fact).volunteered;
  const decidable = causes.filter(({ id }) => isWithinReach(causeOf(id), evidence, (fact) => open.ever(fact) && isUnprompted(fact)));
  for (const link of orderOfLinks) {
    const ofLink = decidable.filter((cause) => cause.link === link);
    const question = questionOn(
      mostSettling(ofLink, (fact) => open.now(fact) && isUnprompted(fact), evidence),
      'next-link',
      ofLink,
    );
    if (question) return question;
  }
  return undefined;
}

/** In chain order, each with why it matters. */
function questionsForHelpDesk({ stopping, choosing, causes, evidence }: Asking): readonly Question[] {
  const { known } = evidence;
  const open = openOf((fact) => isAskedOf(fact, 'helpDesk') && (known[fact] ?? unsure) === unsure, known);
  const decidable = causes.filter(({ id }) => isWithinReach(causeOf(id), evidence, open.ever));
  const pointedAt = decidable.filter(({ isPointed }) => isPointed);
  return factIds
    .filter((fact) => open.now(fact) && (known[fact] === unsure || !isAskedOf(fact, 'employee')))
    .flatMap((fact) => {
      const isUnprompted = known[fact] === unsure || !definitionOf(fact).volunteered;
      const ofFinding = questionOn(fact, 'may-stop', stopping) ?? questionOn(fact, 'chooses-steps', choosing);
      return ofFinding ?? questionOn(fact, 'next-link', isUnprompted ? decidable : pointedAt) ?? [];
    });
}

/** A question with what lacks its answer; undefined if nothing does. */
function questionOn(fact: FactId | undefined, kind: Exclude<Reason['kind'], 'lets-count'>, raised: Raised): Question | undefined {
  const causes = fact ? lacking(fact, raised) : [];
  return fact && causes.length > 0 ? { fact, reason: { kind, causes } } : undefined;
}

const lacking = (fact: FactId, raised: Raised) => raised.filter(({ missing }) => missing.includes(fact)).map(({ id }) => id);

/** The facts that decide which steps of a finding are shown. */
function missingForSteps(id: CauseId, evidence: Evidence): readonly FactId[] {
  return entriesOf(id)
    .flatMap(({ when, unless }) => [when, unless])
    .flatMap((condition) => (condition ? [evaluate(condition, evidence)] : []))
    .flatMap(({ holds, facts }) => (holds === 'unknown' ? facts : []));
}
