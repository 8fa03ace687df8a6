import { errorCodeIn } from '../error-code';
import { sinceSuccess } from './event-order';
import { shownValue } from './fields';
import type { PartialFacts } from './partial-facts';
import type { Field, LoggedEvent, Reading } from './reading';
import { serverMessageIn } from './server-message';

/** User Device Registration events that show in which phase a join failed (hybrid-join article, 2024-11-25; KB4480781). */
export const joinEvents: Readonly<Record<number, 'join' | 'auth' | 'discover'>> = {
  201: 'discover',
  204: 'join',
  304: 'join',
  305: 'auth',
  307: 'discover',
  309: 'discover',
  420: 'auth',
};

/** Without a Kerberos ticket (420) Windows goes on, so any other failure counts before it. */
const noTicketEvent = 420;

/** A failed join, or a failed renewal of a registration (261). */
export const isJoinFailure = (event: LoggedEvent): boolean =>
  isOfRegistration(event) && (joinEvents[event.id] !== undefined || (event.id === 261 && event.isRenewal === true));

/** Windows enabled (257) or disabled (259) the registration task (event manifest). */
export const taskEvents: readonly number[] = [257, 259];

/** Windows found no domain controller before a join. */
export const noControllerEvent = 334;

/** The Task Scheduler refuses to run a disabled task. */
const taskDisabled = '0x80041326';

/** Whether an event may be from User Device Registration; the same id can mean something else in another channel. */
export const isOfRegistration = ({ channel }: LoggedEvent): boolean => channel === undefined || /User Device Registration/i.test(channel);

/** Facts from the join tests and the last join attempt; from events if no attempt was printed. */
export function joinFacts({ fields, events }: Reading): PartialFacts {
  const error = errorCodeIn(shownValue(fields, 'Client ErrorCode') ?? '');
  const phase = shownValue(fields, 'Error Phase')?.toLowerCase();
  const operation = shownValue(fields, 'Server Operation');
  const logged = sinceSuccess(events.filter(isOfRegistration), ({ id }) => id === 262 || id === 306);
  const failures = logged.filter((event) => isJoinFailure(event) && event.codes.length > 0);
  const failed = failures.find(({ id }) => id !== noTicketEvent) ?? failures[0];
  const printed = isDeviceMissing(fields) ? 'device-not-found' : serverMessage(shownValue(fields, 'Server Message'));
  const told = (error ?? printed ?? operation) === undefined ? failed : undefined;
  return {
    adConnectivityTest: testResult(fields, 'AD Connectivity Test'),
    adConfigurationTest: testResult(fields, 'AD Configuration Test'),
    drsDiscoveryTest: testResult(fields, 'DRS Discovery Test'),
    drsConnectivityTest: testResult(fields, 'DRS Connectivity Test'),
    joinPhase: phase ?? (error ? undefined : failed && phaseOf(failed, logged)),
    joinError: error ?? failed?.codes[0],
    joinServerMessage: printed ?? told?.serverMessage,
    serverOperation: operation ? operationOf(operation) : told?.isRenewal && 'device-renew',
    domainController: logged.some(({ id }) => id === noControllerEvent) ? 'not-found' : undefined,
    joinTask: error === taskDisabled ? 'disabled' : taskState(logged),
    event220: logged.some(({ id }) => id === 220) ? 'seen' : isLog(events) ? 'none' : undefined,
  };
}

/** Event 304 names the join phase for every code; next to a 307 with the same code the lookup in Active Directory failed (KB4480781). */
function phaseOf({ id, codes: [code] }: LoggedEvent, logged: readonly LoggedEvent[]): string | undefined {
  const isLookup = logged.some((event) => event.id === 307 && event.codes[0] === code);
  return isLookup ? 'discover' : joinEvents[id];
}

/** An event is absent only from a log, which shows several events of the channel and their times; a single one was chosen. */
const isLog = (events: readonly LoggedEvent[]): boolean =>
  events.filter((event) => event.channel !== undefined && isOfRegistration(event) && event.time !== undefined).length > 1;

function taskState(logged: readonly LoggedEvent[]): 'enabled' | 'disabled' | undefined {
  const newest = logged.find(({ id, codes }) => taskEvents.includes(id) || codes.includes(taskDisabled));
  return newest && (newest.id === 257 ? 'enabled' : 'disabled');
}

const operationOf = (text: string): string => (/^DeviceRenew$/i.test(text) ? 'device-renew' : 'other');

const isDeviceMissing = (fields: readonly Field[]): boolean =>
  /^error_missing_device$/i.test(shownValue(fields, 'Server ErrorSubCode') ?? '');

const testResult = (fields: readonly Field[], name: string): string | undefined =>
  /^(PASS|FAIL|SKIPPED)\b/i.exec(shownValue(fields, name) ?? '')?.[1]?.toLowerCase();

const serverMessage = (text: string | undefined): string | undefined => text && (serverMessageIn(text) ?? 'other');
