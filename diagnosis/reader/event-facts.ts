import { accessCodes, credentialCodes, deviceAuthCodes, deviceGoneCodes, mfaCodes, networkCodes } from '../code-groups';
import { hexCode } from '../error-code';
import type { FactId } from '../facts';
import { attemptFields } from './attempt-facts';
import { newestFirst, sinceSuccess } from './event-order';
import { isAnyPrinted, isOfPerson, shownValue } from './fields';
import { isJoinFailure, isOfRegistration, noControllerEvent, taskEvents } from './join-facts';
import { utcMoment } from './moments';
import type { PartialFacts } from './partial-facts';
import type { LoggedEvent, Reading } from './reading';

/** Codes that causes test; among several sync codes of one event, the last of these wins. */
const testedCodes: readonly string[] = [...mfaCodes, ...credentialCodes, ...accessCodes, ...deviceGoneCodes, ...deviceAuthCodes];

/** A request for the sign-in token that did not reach the server (PRT troubleshooting, 2026-02-23). */
const transportEvent = 1084;

/** A failed request for the sign-in token. 1250 and 1252 log what the output prints about an attempt; 1251 and 1253 are about AD FS. */
const tokenEvents: readonly number[] = [1081, transportEvent, 1088, 1250, 1252];

const isOfToken = ({ id, channel }: LoggedEvent): boolean =>
  tokenEvents.includes(id) && (channel === undefined || /\bA(?:zure ?)?AD\b/i.test(channel));

/** A failed request for the sync service. Windows logs many for other services on healthy PCs, so it has to be named. */
const isOfSync = ({ id, resource }: LoggedEvent): boolean => (id === 1097 || id === 1098) && resource === 'sync';

/** The token was issued: `AadCloudAPPlugin GetToken Stop.Status: 0x0` (event manifest). */
const isTokenIssued = ({ id, codes }: LoggedEvent): boolean => id === 1007 && codes.every((code) => code === '0x00000000');

/** An event may be from SettingSync; the same id can mean something else in another channel. */
const isSettingSync = ({ channel }: LoggedEvent): boolean => channel === undefined || /SettingSync/i.test(channel);

/** Whether an event proves that the fact has that value. */
export function eventProves(event: LoggedEvent, fact: FactId, value: string | undefined): boolean {
  if (fact === 'federationRefusal') return isOfToken(event) && event.federationRefusal === true;
  if (fact === 'joinTask') return isOfRegistration(event) && taskEvents.includes(event.id);
  if (fact === 'domainController') return isOfRegistration(event) && event.id === noControllerEvent;
  if (value === 'seen') return fact === `event${event.id}`;
  if (fact === 'joinServerMessage') return isJoinFailure(event) && event.serverMessage === value;
  if (fact === 'joinError' || fact === 'joinPhase' || fact === 'serverOperation') return isJoinFailure(event);
  if (value === undefined || !event.codes.includes(value)) return false;
  if (fact === 'prtAttemptError' || fact === 'prtAttemptHttpError') return isOfToken(event);
  return fact === 'syncEventError' ? isOfSync(event) : fact === `event${event.id}`;
}

/** Facts from events; of several, the newest counts. */
export function eventFacts(reading: Reading): PartialFacts {
  const { events } = reading;
  if (events.length === 0) return {};
  return {
    syncEventError: firstOf(newestFirst(events.filter(isOfSync)), signInCode),
    event1144: events.some(({ id, channel }) => id === 1144 && (channel === undefined || /\bAAD\b/.test(channel))) ? 'seen' : undefined,
    event1098: codeOf(events, 1098, ['0x80070520', '0xcaa5001c']),
    event1104: codeOf(events, 1104, ['0xc000005f']),
    event6065: codeOf(events.filter(isSettingSync), 6065, ['0x80070533']),
    event6013: codeOf(events.filter(isSettingSync), 6013, ['0x80070259']),
  };
}

/** Facts from failed requests for the sign-in token; what the output itself prints about the last attempt comes before them. */
export function tokenEventFacts(reading: Reading): PartialFacts {
  const failed = newestFirst(tokenFailures(reading));
  return {
    prtAttemptHttpError: isWithoutToken(reading) ? networkErrorOf(failed[0]) : undefined,
    prtAttemptError: firstOf(failed, signInCode),
    federationRefusal: failed.some(({ federationRefusal }) => federationRefusal) ? 'seen' : undefined,
  };
}

/** A status that shows no token and no attempt to get one. */
const isWithoutToken = (reading: Reading): boolean =>
  isOfPerson(reading) && shownValue(reading.fields, 'AzureAdPrt') === 'NO' && !isAnyPrinted(reading.fields, attemptFields);

/** Why the newest request did not reach the server. PCs are often offline for a while, so it counts only where a token is missing. */
const networkErrorOf = (newest: LoggedEvent | undefined): string | undefined =>
  newest?.id === transportEvent ? newest.codes.find((code) => networkCodes.includes(code)) : undefined;

/** Failed requests for the sign-in token that no success followed. Beside a token, only those that are certainly newer count. */
function tokenFailures(reading: Reading): readonly LoggedEvent[] {
  const { events, fields } = reading;
  const failed = sinceSuccess(events, isTokenIssued).filter(isOfToken);
  if (!isOfPerson(reading) || shownValue(fields, 'AzureAdPrt') !== 'YES') return failed;
  const updated = utcMoment(shownValue(fields, 'AzureAdPrtUpdateTime') ?? '');
  return updated === undefined ? [] : failed.filter(({ time }) => time !== undefined && time > updated);
}

function signInCode({ codes }: LoggedEvent): string | undefined {
  const signIn = codes.filter((code) => code.startsWith('AADSTS'));
  return signIn.findLast((code) => testedCodes.includes(code)) ?? signIn.at(-1);
}

/** The code of the newest event that has one of the telling codes, by their order; else of the newest with any. */
function codeOf(events: readonly LoggedEvent[], wanted: number, telling: readonly string[]): string | undefined {
  const ordered = newestFirst(events.filter(({ id }) => id === wanted));
  return (
    firstOf(ordered, ({ codes }) => telling.find((code) => codes.includes(code))) ??
    firstOf(ordered, ({ codes }) => codes.find((code) => hexCode.test(code)))
  );
}

/** The result for the first event that has one. */
function firstOf(events: readonly LoggedEvent[], find: (event: LoggedEvent) => string | undefined): string | undefined {
  for (const event of events) {
    const found = find(event);
    if (found !== undefined) return found;
  }
  return undefined;
}
