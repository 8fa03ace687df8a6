import { type FactId, type Known, parseValue } from '../facts';
import { deviceFacts } from './device-facts';
import { eventFacts } from './event-facts';
import { joinFacts } from './join-facts';
import type { FactsOptions, PartialFacts } from './partial-facts';
import { missingParts } from './parts';
import { personFacts } from './person-facts';
import { policyFacts } from './policy-facts';
import type { Reading } from './reading';
import { timeFacts } from './time-facts';

/**
 * Takes a reading; gives the facts that it proves. An allow-list: what is not named here stays in the reading. A value that
 * is masked, unreadable or missing proves nothing, and what an output says of the person counts only in a trustworthy capture.
 */
export function factsOf(reading: Reading, options: FactsOptions = {}): Known {
  const { windows, fields, events, registry } = reading;
  const parts: readonly PartialFacts[] = [
    { windowsBuild: windows ? buildOf(windows) : undefined },
    deviceFacts(fields),
    joinFacts(reading),
    timeFacts(reading, options),
    personFacts(reading),
    eventFacts(events),
    policyFacts(registry),
    { pasteLacks: fields.length > 0 ? missingParts(fields).join('.') : undefined },
  ];
  const proven: Record<string, string> = {};
  for (const part of parts)
    for (const fact of Object.keys(part) as FactId[]) {
      const value = part[fact];
      if (value !== undefined && parseValue(fact, value) === value) proven[fact] = value;
    }
  return proven;
}

const buildOf = ({ build, revision }: { build: number; revision?: number }): string =>
  revision === undefined ? `${build}` : `${build}.${revision}`;
