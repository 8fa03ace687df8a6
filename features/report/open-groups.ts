import type { FactId, Known } from '@/diagnosis/facts';
import { type IntakeGroup, intakeGroups } from '@/diagnosis/intake';

/** The facts that answer what support asks for in a group; a group without one is always the person's to tell. */
const answering: { readonly [G in IntakeGroup]?: readonly FactId[] } = {
  people: ['whoIsAffected', 'deviceCount', 'devicesAffected'],
  person: ['signInAccount', 'signInMethod'],
  device: ['azureAdJoined', 'domainJoined', 'windowsBuild'],
};

/** The groups in which something is still unknown. */
export const openGroups = (known: Known): readonly IntakeGroup[] =>
  intakeGroups.filter((group) => answering[group]?.every((fact) => known[fact] !== undefined) !== true);
