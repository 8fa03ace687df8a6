import { definitionOf, type FactId } from './facts';
import type { Link } from './links';

/** The groups of what support asks for when the steps did not help (the guide's section of 2017, seed-checklist C). */
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

/** What a paste says of the organisation's settings, it says of this device. */
const ofDevice = (fact: FactId): boolean => definitionOf(fact).link === 'allowed' && definitionOf(fact).pasted === true;

/** The group of the intake form to which a fact belongs. */
export const intakeGroupOf = (fact: FactId): IntakeGroup =>
  groupOfFact[fact] ?? (ofDevice(fact) ? 'device' : groupOfLink[definitionOf(fact).link]);
