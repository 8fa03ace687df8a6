import { definitionOf, type FactId, type Known } from '../facts';
import { isWorkAccount } from './catalogue';
import { beforeJoinFields } from './device-facts';
import { eventProves } from './event-facts';
import { registryGrounds } from './policy-facts';
import type { Place, Reading } from './reading';
import { registryValue } from './registry';

/** Facts that rest on other fields than the one that they are named after, or on further ones. */
const grounds: { readonly [F in FactId]?: readonly string[] } = {
  settingsUrl: ['SettingsUrl', 'AzureAdSettingsUrl'],
  certificateValidity: ['DeviceCertificateValidity', 'Client Time'],
  certificateValidityIfJustRun: ['DeviceCertificateValidity'],
  azureAdPrtIfOwnAccount: ['AzureAdPrt'],
  prtRenewal: ['AzureAdPrtUpdateTime', 'AzureAdPrtExpiryTime', 'Client Time'],
  prtRenewalIfJustRun: ['AzureAdPrtUpdateTime', 'AzureAdPrtExpiryTime'],
  wamDefaultSetIfOwnAccount: ['WamDefaultSet'],
  joinPhase: ['Error Phase', 'Client ErrorCode'],
  deviceAuthError: ['DeviceAuthStatus'],
  localAccount: ['Executing Account Name', 'Device Name'],
  remoteSession: ['SessionIsNotRemote'],
  proxies: ['Auto-Configuration URL', 'Proxy Server List', 'Access Type'],
  wamDefaultAccount: ['WamDefaultGUID', 'WamDefaultAuthority'],
};

/**
 * Takes a reading, the facts it gave and one of them; gives the places of the text that prove it, in the order of the text.
 * None for what a person answered. Masked lines are given too: they are what the text shows.
 */
export function proofOf(reading: Reading, known: Known, fact: FactId): readonly Place[] {
  const { pasted, field } = definitionOf(fact);
  if (!pasted) return [];
  if (fact === 'windowsBuild') return reading.windows ? [reading.windows] : [];
  const values = registryGrounds[fact];
  if (values) return values.map((name) => registryValue(reading.registry, name)).filter((value) => value !== undefined);
  const names = grounds[fact] ?? (field ? [field] : []);
  const named = (wanted: readonly string[]) =>
    reading.fields.filter(({ name, section }) => wanted.includes(name) && !isWorkAccount(section));
  const own = named(names);
  // A part of an output can show the state of a PC without the line that says so.
  const fields = own.length === 0 && (fact === 'azureAdJoined' || fact === 'domainJoined') ? named(beforeJoinFields) : own;
  return fields.length > 0 ? fields : reading.events.filter((event) => eventProves(event, fact, known[fact]));
}
