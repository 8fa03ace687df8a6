import { type FactId, type Known, unsure } from './facts';

/** What an organisation can know of itself; evaluated beside `known`, never in the address or the code. */
export const siteFactIds = [
  'hybridJoinUsed',
  'mfaRequired',
  'tenantFederated',
  'cloud',
  'roamingManagedBy',
  'policyChannels',
  'roamingEnabled',
  'licence',
] as const satisfies readonly FactId[];

/** Adds what the organisation says where the case does not know better: an answer or a paste outweighs it, "I do not know" does not. */
export function besideSite(known: Known, site?: Known): Known {
  if (!site) return known;
  const said = Object.entries(site).filter(([fact]) => (known[fact as FactId] ?? unsure) === unsure);
  return { ...known, ...Object.fromEntries(said) };
}
