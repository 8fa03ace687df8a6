import { accessCodes, credentialCodes, deviceAuthCodes, deviceGoneCodes, mfaCodes } from '../code-groups';
import { hexCode } from '../error-code';
import type { FactId } from '../facts';
import { isOfRegistration, joinEvents } from './join-facts';
import type { PartialFacts } from './partial-facts';
import type { LoggedEvent } from './reading';

/** Codes that causes test; among several sync codes, the last of these wins. */
const testedCodes: readonly string[] = [...mfaCodes, ...credentialCodes, ...accessCodes, ...deviceGoneCodes, ...deviceAuthCodes];

/** Whether an event concerns sync: 1081 and 1088 always, 1097 and 1098 unless they name another resource. */
const isOfSync = ({ id, resource }: LoggedEvent): boolean =>
  id === 1081 || id === 1088 || ((id === 1097 || id === 1098) && resource !== 'other');

/** An event may be from SettingSync; the same id can mean something else in another channel. */
const isSettingSync = ({ channel }: LoggedEvent): boolean => channel === undefined || /SettingSync/i.test(channel);

/** Whether an event proves that the fact has that value. */
export function eventProves(event: LoggedEvent, fact: FactId, value: string | undefined): boolean {
  if (value === 'seen') return fact === `event${event.id}`;
  if (fact === 'joinError' || fact === 'joinPhase') return isOfRegistration(event) && joinEvents[event.id] !== undefined;
  if (value === undefined || !event.codes.includes(value)) return false;
  return fact === 'syncEventError' ? isOfSync(event) : fact === `event${event.id}`;
}

/** Facts from events. Among several codes of one event id, the one that causes look for wins, else the last. */
export function eventFacts(events: readonly LoggedEvent[]): PartialFacts {
  if (events.length === 0) return {};
  const signIn = events
    .filter(isOfSync)
    .flatMap(({ codes }) => codes)
    .filter((code) => code.startsWith('AADSTS'));
  const codeOf = (id: number, telling: string, counts: (event: LoggedEvent) => boolean = () => true): string | undefined => {
    const codes = events
      .filter((event) => event.id === id && counts(event))
      .flatMap((event) => event.codes.filter((code) => hexCode.test(code)));
    return codes.includes(telling) ? telling : codes.at(-1);
  };
  return {
    syncEventError: signIn.findLast((code) => testedCodes.includes(code)) ?? signIn.at(-1),
    event1144: events.some(({ id, channel }) => id === 1144 && (channel === undefined || /\bAAD\b/.test(channel))) ? 'seen' : undefined,
    event1098: codeOf(1098, '0xcaa5001c'),
    event1104: codeOf(1104, '0xc000005f'),
    event6065: codeOf(6065, '0x80070533', isSettingSync),
    event6013: codeOf(6013, '0x80070259', isSettingSync),
  };
}
