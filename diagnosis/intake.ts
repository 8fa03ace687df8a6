import { definitionOf, type FactId } from './facts';
import type { Link } from './links';

/** The groups of what support asks for when the steps didn't help (from a section of the 2017 article; seed-checklist C). */
export const intakeGroups = ['problem', 'people', 'person', 'device', 'time'] as const;

export type IntakeGroup = (typeof intakeGroups)[number];

const groupOfLink: Readonly<Record<Link, IntakeGroup>> = {
  windows: 'device',
  joined: 'device',
  trusted: 'device',
  signedIn: 'person',
  account: 'person',
  allowed: 'person',
  setting: 'problem',
};

const groupOfFact: { readonly [F in FactId]?: IntakeGroup } = {
  whoIsAffected: 'people',
  deviceCount: 'people',
  devicesAffected: 'people',
  otherNetwork: 'problem',
  ranJustNow: 'time',
};

/** Organisation settings read from a paste are filed under the device, because they were seen there. */
const isOfDevice = (fact: FactId): boolean => definitionOf(fact).link === 'allowed' && definitionOf(fact).pasted === true;

export const intakeGroupOf = (fact: FactId): IntakeGroup =>
  groupOfFact[fact] ?? (isOfDevice(fact) ? 'device' : groupOfLink[definitionOf(fact).link]);
