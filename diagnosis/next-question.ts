import { accountOf } from './accounted';
import { type CauseId, causeOf } from './causes';
import { type Evidence, evaluate } from './condition';
import { type Audience, definitionOf, type FactId, factIds, isAskedOf, unsure } from './facts';
import { type Link, links } from './links';
import { entriesOf } from './plan';
import { isWithinReach } from './reach';
import { countingWith, waitingQuestions } from './settle';
import { mostSettling } from './settling';
import { isPointedAt, type Open, type Situation, worthDeciding } from './worth-deciding';

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

/**
 * What to ask an audience next: first whether waiting facts count, then what could rule a finding out or choose its steps, then what the
 * evidence points to, the opening questions, and the unproven links. Among several questions, the one that settles most. Null if nothing
 * is worth asking, or if what is missed never roams.
 */
export function nextQuestion(situation: Situation, evidence: Evidence, audience: Audience): Question | null {
  const account = accountOf(situation.findings, evidence);
  if (account === 'nature') return null;
  const isOpen: IsOpen = (fact) => isAskedOf(fact, audience) && evidence.known[fact] === undefined;
  const waiting = waitingQuestions(evidence.known).find(isOpen);
  if (waiting) return { fact: waiting, reason: { kind: 'lets-count', facts: countingWith(waiting, evidence.known) } };
  const causes = worthDeciding(situation, evidence).filter(({ id }) => isWithinReach(causeOf(id), evidence, isOpen));
  const pointedAt = causes.filter(({ id }) => isPointedAt(causeOf(id).condition, evidence));
  const isUnprompted: IsOpen = (fact) => isOpen(fact) && !definitionOf(fact).volunteered;
  return (
    questionOfFindings(situation, evidence, isOpen) ??
    questionOn(mostSettling(pointedAt, isOpen, evidence), 'pointed-at', pointedAt) ??
    (account ? undefined : questionOn(openingFacts.find(isOpen), 'opens', causes)) ??
    orderOfLinks
      .map((link) => causes.filter((cause) => cause.link === link))
      .map((ofLink) => questionOn(mostSettling(ofLink, isUnprompted, evidence), 'next-link', ofLink))
      .find((question) => question !== undefined) ??
    null
  );
}

/** What the help desk can find out: what only IT knows, or the person could not tell, if it still decides something. In chain order. */
export function questionsForHelpDesk(situation: Situation, evidence: Evidence): readonly Question[] {
  if (accountOf(situation.findings, evidence) === 'nature') return [];
  const { known } = evidence;
  const isOpen: IsOpen = (fact) => isAskedOf(fact, 'helpDesk') && (known[fact] ?? unsure) === unsure;
  const causes = worthDeciding(situation, evidence).filter(({ id }) => isWithinReach(causeOf(id), evidence, isOpen));
  return factIds
    .filter((fact) => isOpen(fact) && (known[fact] === unsure || !isAskedOf(fact, 'employee')))
    .flatMap((fact) => {
      const isUnprompted = !definitionOf(fact).volunteered || known[fact] === unsure;
      const asking = causes.filter(({ id }) => isUnprompted || isPointedAt(causeOf(id).condition, evidence));
      const question = questionOfFindings(situation, evidence, (one) => one === fact) ?? questionOn(fact, 'next-link', asking);
      return question && 'causes' in question.reason && question.reason.causes.length > 0 ? [question] : [];
    });
}

/** The first question that could rule a finding out or choose its steps, with all findings that raise it. */
function questionOfFindings({ findings }: Situation, evidence: Evidence, isOpen: IsOpen): Question | undefined {
  const stopping = findings.map(({ id, unless }) => ({ id, missing: unless }));
  const choosing = findings.map(({ id }) => ({ id, missing: missingForSteps(id, evidence) }));
  const first = (raised: readonly Pick<Open, 'missing'>[]) => raised.flatMap(({ missing }) => missing).find(isOpen);
  return questionOn(first(stopping), 'may-stop', stopping) ?? questionOn(first(choosing), 'chooses-steps', choosing);
}

/** A question with the causes that lack its answer. */
function questionOn(
  fact: FactId | undefined,
  kind: Exclude<Reason['kind'], 'lets-count'>,
  causes: readonly Pick<Open, 'id' | 'missing'>[],
): Question | undefined {
  return fact && { fact, reason: { kind, causes: causes.filter(({ missing }) => missing.includes(fact)).map(({ id }) => id) } };
}

/** The facts that decide which steps of a finding are shown. */
function missingForSteps(id: CauseId, evidence: Evidence): readonly FactId[] {
  return entriesOf(id)
    .flatMap(({ when, unless }) => [when, unless])
    .flatMap((condition) => (condition ? [evaluate(condition, evidence)] : []))
    .flatMap(({ holds, facts }) => (holds === 'unknown' ? facts : []));
}
