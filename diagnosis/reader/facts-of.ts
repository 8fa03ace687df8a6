import { type FactId, type Known, parseValue } from '../facts';
import { deviceFacts } from './device-facts';
import { eventFacts } from './event-facts';
import { joinFacts } from './join-facts';
import { missingParts } from './parts';
import { personFacts } from './person-facts';
import { policyFacts } from './policy-facts';
import type { Reading } from './reading';
import { timeFacts } from './time-facts';

/** What the person says of the paste, and the clock of the one who reads. */
export type FactsOptions = { readonly ranJustNow?: boolean; readonly now?: Date };

/** Facts on their way; undefined proves nothing. */
export type Facts = { [F in FactId]?: string | undefined };

/**
 * Takes a reading; gives the facts that it proves. An allow-list: what is not named here stays in the reading. A value that
 * is masked, unreadable or missing proves nothing, and what an output says of the person counts only in a trustworthy capture.
 */
export function factsOf(reading: Reading, options: FactsOptions = {}): Known {
  const { windows, fields, events, registry } = reading;
  const parts: readonly Facts[] = [
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
