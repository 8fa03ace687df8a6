import type { FactId } from '../facts';
import type { PartialFacts } from './partial-facts';
import type { JoinLogEntry, JoinSign, Place, Reading } from './reading';

/** The signs in a join log that show a fact. */
const grounds: { readonly [F in FactId]?: readonly JoinSign[] } = {
  domainController: ['controller', 'no-controller'],
  joinTask: ['task-disabled'],
  joinError: ['join-failed', 'discovery-failed'],
  joinPhase: ['discovery-failed', 'device-missing'],
  joinServerMessage: ['device-missing'],
};

/** The last sign in a join log that shows a fact. */
const lastSign = ({ joinLog }: Reading, fact: FactId): JoinLogEntry | undefined =>
  joinLog.findLast(({ sign, code }) => grounds[fact]?.includes(sign) && (fact !== 'joinError' || code !== undefined));

/** Facts from a join log. The last line about something counts. */
export function joinLogFacts(reading: Reading): PartialFacts {
  const controller = lastSign(reading, 'domainController')?.sign;
  const error = lastSign(reading, 'joinError')?.code;
  return {
    domainController: controller && (controller === 'controller' ? 'found' : 'not-found'),
    joinTask: lastSign(reading, 'joinTask') && 'disabled',
    joinError: error,
    joinPhase: joinPhase(reading, error),
    joinServerMessage: lastSign(reading, 'joinServerMessage') && 'device-not-found',
  };
}

/** The server answers only in the phase `join`; a failed discovery is the phase only if nothing else failed after it. */
function joinPhase(reading: Reading, error: string | undefined): string | undefined {
  const entry = lastSign(reading, 'joinPhase');
  if (entry?.sign === 'device-missing') return 'join';
  return entry?.code !== undefined && entry.code === error ? 'discover' : undefined;
}

/** The line of a join log that proves a fact. */
export function joinLogProof(reading: Reading, fact: FactId): readonly Place[] {
  const entry = lastSign(reading, fact);
  return entry ? [entry] : [];
}
