import { type FactId, type Known, unsure } from './facts';

/** Facts that an organisation can configure; evaluated alongside `known`, never put in a URL or a case code. */
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

/** Fills gaps with the organisation's facts: an answer or a paste outweighs them, "unsure" does not. */
export function besideSite(known: Known, site?: Known): Known {
  if (!site) return known;
  const said = Object.entries(site).filter(([fact]) => (known[fact as FactId] ?? unsure) === unsure);
  return { ...known, ...Object.fromEntries(said) };
}
