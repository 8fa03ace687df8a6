import { accountOf, isNature } from './accounted';
import type { Severity } from './cause';
import { type CauseId, causeIds, causeOf } from './causes';
import { chainOf, type LinkState } from './chain';
import { type Evidence, factsBehind } from './condition';
import { type Audience, type FactId, isAsked, type Known } from './facts';
import { type Grounds, grounds, mentionedIn } from './grounds';
import { type Link, links } from './links';
import { type Question, questionsOf, type Reason } from './next-question';
import { type PlannedStep, planSteps } from './plan';
import { settle } from './settle';
import { besideSite } from './site';
import { openUnless, severityOf, verdictOf } from './verdict';

/**
 * A cause that is true. `because`: the facts that prove it; `explains`: true causes reported under it; `unless`: questions whose answer
 * could still rule it out.
 */
export type Finding = {
  readonly id: CauseId;
  readonly link: Link;
  readonly severity: Severity;
  readonly because: readonly FactId[];
  readonly explains: readonly CauseId[];
  readonly unless: readonly FactId[];
};

/** A cause that can't be decided yet, and the questions that could decide it. */
export type Possible = { readonly id: CauseId; readonly link: Link; readonly severity: Severity; readonly missing: readonly FactId[] };

/**
 * `known`: the facts of the case, including conditional ones that now apply; `counted`: those plus the organisation's own facts;
 * `lead`: the finding to report and fix first, if it isn't the first of the chain; `reasonToAsk`: why the next question is asked;
 * `forHelpDesk`: once there is none, what IT could find out.
 */
export type Diagnosis = {
  readonly known: Known;
  readonly counted: Known;
  readonly chain: readonly { readonly link: Link; readonly state: LinkState }[];
  readonly findings: readonly Finding[];
  readonly lead: CauseId | undefined;
  readonly possible: readonly Possible[];
  readonly ruledOut: readonly CauseId[];
  readonly steps: readonly PlannedStep[];
  readonly nextQuestion: FactId | null;
  readonly reasonToAsk: Reason | null;
  readonly forHelpDesk: readonly Question[];
};

/** Moves the lead to the front and keeps chain order for the rest. */
export function leadFirst({ findings, lead }: Pick<Diagnosis, 'findings' | 'lead'>): readonly Finding[] {
  const isLead = ({ id }: Finding) => id === lead;
  return [...findings.filter(isLead), ...findings.filter((finding) => !isLead(finding))];
}

/**
 * The first blocking finding; but if nothing that is missed ever syncs, mending what is allowed or switched on brings none of it back, so
 * then the finding that says so. The links before also break what does bring it, such as Edge's own sync.
 */
function leadOf(findings: readonly Finding[], evidence: Evidence): Finding | undefined {
  const blocking = findings.find(({ severity }) => severity === 'blocking');
  if (blocking && links.indexOf(blocking.link) < links.indexOf('allowed')) return blocking;
  // The switches of a new PC restore no backup; what is allowed decides whether there is one.
  const isSwitch = blocking?.link === 'setting';
  const never = findings.filter(({ because }) => (isSwitch || because.includes('missingSettings')) && isNature(because));
  return accountOf(never, evidence) === 'nature' ? never[0] : blocking;
}

/** Evaluates every cause. Pure: the same evidence always gives the same diagnosis. `audience`: who answers the next question. */
export function diagnose(evidence: Evidence, audience: Audience = 'employee'): Diagnosis {
  const known = settle(evidence.known);
  const settled = { ...evidence, known: besideSite(known, evidence.site) };
  const firing: Omit<Finding, 'explains'>[] = [];
  const possible: Possible[] = [];
  const ruledOut: CauseId[] = [];
  const mentioned = mentionedIn(settled.known);
  grounds.forEach((cause, index) => {
    const holds = mentioned[index] ? verdictOf(cause, settled) : 'unknown';
    if (holds === true) firing.push(findingFor(cause, settled));
    else if (holds === false) ruledOut.push(cause.id);
    else {
      const missing = mentioned[index] ? factsBehind(holds, cause.condition, settled).filter(isAsked) : cause.missing;
      possible.push({ id: cause.id, link: cause.link, severity: severityOf(cause, settled), missing });
    }
  });
  const { findings, consequences } = splitByExplanation(firing);
  const chain = chainOf(findings, consequences, settled);
  const lead = leadOf(findings, settled)?.id;
  const { next, forHelpDesk } = questionsOf({ chain, findings, possible }, settled, audience);
  return {
    known,
    counted: settled.known,
    chain,
    findings,
    lead,
    possible,
    ruledOut,
    steps: planSteps(leadFirst({ findings, lead }), settled),
    nextQuestion: next?.fact ?? null,
    reasonToAsk: next?.reason ?? null,
    forHelpDesk,
  };
}

function findingFor(cause: Grounds, evidence: Evidence): Omit<Finding, 'explains'> {
  const because = factsBehind(true, cause.condition, evidence);
  return { id: cause.id, link: cause.link, severity: severityOf(cause, evidence), because, unless: openUnless(cause, evidence) };
}

/** Splits true causes into findings and the consequences reported under them. */
function splitByExplanation(firing: readonly Omit<Finding, 'explains'>[]) {
  const isTrue = new Set(firing.map(({ id }) => id));
  const explained = new Map(firing.map(({ id }) => [id, explainedBy(id, isTrue)]));
  const explainedIds = new Set([...explained.values()].flat());
  const consequences = firing.filter(({ id }) => explainedIds.has(id));
  const findings = firing
    .filter(({ id }) => !explainedIds.has(id))
    .map((finding) => ({
      ...finding,
      explains: consequences.map(({ id }) => id).filter((id) => explained.get(finding.id)?.includes(id)),
    }));
  return { findings, consequences };
}

/** Causes that this one explains, directly or through another, limited to `among`. */
export function explainedBy(id: CauseId, among: ReadonlySet<CauseId> = new Set(causeIds)): readonly CauseId[] {
  const found = new Set<CauseId>();
  const follow = (cause: CauseId) => {
    for (const other of causeOf(cause).explains ?? []) {
      if (found.has(other) || !among.has(other)) continue;
      found.add(other);
      follow(other);
    }
  };
  follow(id);
  return [...found];
}
