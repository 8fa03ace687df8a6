import { type FactId, type Known, parseValue } from '../facts';
import { deviceFacts } from './device-facts';
import { eventFacts } from './event-facts';
import { joinFacts } from './join-facts';
import { joinLogFacts } from './join-log-facts';
import type { FactsOptions, PartialFacts } from './partial-facts';
import { missingParts } from './parts';
import { personFacts } from './person-facts';
import { policyFacts } from './policy-facts';
import type { Reading } from './reading';
import { messageFacts, seenCode } from './seen-facts';
import { timeFacts } from './time-facts';

/**
 * The facts that a reading proves. This is an allow-list: anything not listed here stays in the reading.
 * Masked, unreadable and missing values prove nothing, and neither does output about the user from a SYSTEM or remote run.
 */
export function factsOf(reading: Reading, options: FactsOptions = {}): Known {
  const { windows, fields } = reading;
  const parts: readonly PartialFacts[] = [
    { windowsBuild: windows ? buildOf(windows) : undefined },
    deviceFacts(fields),
    joinLogFacts(reading),
    joinFacts(reading),
    timeFacts(reading, options),
    personFacts(reading),
    eventFacts(reading),
    policyFacts(reading),
    messageFacts(reading),
    { pasteLacks: fields.length > 0 ? missingParts(fields).join('.') : undefined },
  ];
  const proven: Record<string, string> = {};
  for (const part of parts)
    for (const fact of Object.keys(part) as FactId[]) {
      const value = part[fact];
      if (value !== undefined && parseValue(fact, value) === value) proven[fact] = value;
    }
  const code = seenCode(reading, proven);
  return code === undefined ? proven : { ...proven, seenCode: code };
}

const buildOf = ({ build, revision }: { build: number; revision?: number }): string =>
  revision === undefined ? `${build}` : `${build}.${revision}`;
