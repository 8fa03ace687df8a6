import { errorCodeIn } from '../error-code';
import { shownValue } from './fields';
import type { PartialFacts } from './partial-facts';
import type { Field, LoggedEvent, Reading } from './reading';

/** User Device Registration events that show in which phase a join failed (hybrid-join article, 2024-11-25). */
export const joinEvents: Readonly<Record<number, 'join' | 'auth' | 'discover'>> = { 304: 'join', 305: 'auth', 309: 'discover' };

/** Whether an event may be from User Device Registration; the same id can mean something else in another channel. */
export const isOfRegistration = ({ channel }: LoggedEvent): boolean => channel === undefined || /User Device Registration/i.test(channel);

/** Facts from the join tests and the last join attempt; from events if no attempt was printed. */
export function joinFacts({ fields, events }: Reading): PartialFacts {
  const ofRegistration = events.filter(isOfRegistration);
  const failed = ofRegistration.findLast(({ id, codes }) => joinEvents[id] && codes.length > 0);
  const error = errorCodeIn(shownValue(fields, 'Client ErrorCode') ?? '');
  const phase = shownValue(fields, 'Error Phase')?.toLowerCase();
  return {
    adConnectivityTest: testResult(fields, 'AD Connectivity Test'),
    adConfigurationTest: testResult(fields, 'AD Configuration Test'),
    drsDiscoveryTest: testResult(fields, 'DRS Discovery Test'),
    drsConnectivityTest: testResult(fields, 'DRS Connectivity Test'),
    joinPhase: phase ?? (error ? undefined : failed && joinEvents[failed.id]),
    joinError: error ?? failed?.codes[0],
    joinServerMessage: serverMessage(shownValue(fields, 'Server Message')),
    event220: ofRegistration.some(({ id }) => id === 220) ? 'seen' : (error ?? failed) ? 'none' : undefined,
  };
}

const testResult = (fields: readonly Field[], name: string): string | undefined =>
  /^(PASS|FAIL|SKIPPED)\b/i.exec(shownValue(fields, name) ?? '')?.[1]?.toLowerCase();

/** Server messages that point to a cause (hybrid-join article, 2024-11-25). */
const messages: readonly (readonly [RegExp, string])[] = [
  [/AADSTS90002\b/, 'tenant-not-found'],
  [/\bthrottl|too many/i, 'throttled'],
  [/device object\b.{0,80}\bnot found/is, 'device-not-found'],
  [/\btarget computer\b|\bSID\b/i, 'sid-not-verified'],
];

const serverMessage = (text: string | undefined): string | undefined =>
  text && (messages.find(([pattern]) => pattern.test(text))?.[1] ?? 'other');
