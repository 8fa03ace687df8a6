import { definitionOf, type FactId, type Known } from '../facts';
import { messages } from '../messages';
import { isWorkAccount } from './catalogue';
import { eventProves } from './event-facts';
import { joinLogProof } from './join-log-facts';
import { joinStateFields } from './join-state';
import { registryGrounds } from './policy-facts';
import type { Place, Reading } from './reading';
import { registryValue } from './registry';

/** Facts proved by fields other than the one they are named after, or by additional ones. */
const provingFields: { readonly [F in FactId]?: readonly string[] } = {
  settingsUrl: ['SettingsUrl', 'AzureAdSettingsUrl'],
  certificateValidity: ['DeviceCertificateValidity', 'Client Time'],
  certificateValidityIfJustRun: ['DeviceCertificateValidity'],
  azureAdPrtIfOwnAccount: ['AzureAdPrt'],
  prtRenewal: ['AzureAdPrtUpdateTime', 'AzureAdPrtExpiryTime', 'Client Time'],
  prtRenewalIfJustRun: ['AzureAdPrtUpdateTime', 'AzureAdPrtExpiryTime'],
  wamDefaultSetIfOwnAccount: ['WamDefaultSet'],
  prtAttemptStatusIfOwnName: ['Attempt Status', 'User Identity'],
  prtAttemptHttpErrorIfOwnName: ['HTTP Error', 'User Identity'],
  prtAttemptErrorIfOwnName: ['Server Error Description', 'User Identity'],
  federationRefusal: ['Server Error Description'],
  joinServerMessage: ['Server Message', 'Server ErrorSubCode'],
  joinPhase: ['Error Phase', 'Client ErrorCode'],
  deviceAuthError: ['DeviceAuthStatus'],
  localAccount: ['Executing Account Name', 'Device Name'],
  remoteSession: ['SessionIsNotRemote'],
  proxies: ['Auto-Configuration URL', 'Proxy Server List', 'Access Type'],
  wamDefaultAccount: ['WamDefaultGUID', 'WamDefaultAuthority'],
};

/**
 * The positions in the text that prove a fact, in text order; none for answers. Masked lines are included, because they are what the text
 * shows.
 */
export function proofOf(reading: Reading, known: Known, fact: FactId): readonly Place[] {
  const { pasted, field } = definitionOf(fact);
  if (!pasted) return reading.messages.filter(({ id }) => isStated(messages[id].sets, known, fact));
  if (fact === 'windowsBuild') return reading.windows ? [reading.windows] : [];
  const values = registryGrounds[fact];
  if (fact === 'syncPolicy' && known.syncPolicy === 'none') return reading.noPolicyKey ? [reading.noPolicyKey] : [];
  if (values) return values.map((name) => registryValue(reading.registry, name)).filter((value) => value !== undefined);
  const names = provingFields[fact] ?? (field ? [field] : []);
  const named = (wanted: readonly string[]) =>
    reading.fields.filter(({ name, section }) => wanted.includes(name) && !isWorkAccount(section));
  const own = named(names);
  // A partial output can show the join state without the line that states it.
  const fields =
    own.length === 0 && (fact === 'azureAdJoined' || fact === 'domainJoined') ? named(joinStateFields(reading.fields, fact)) : own;
  if (fields.length > 0) return fields;
  const logged = reading.events.filter((event) => eventProves(event, fact, known[fact]));
  return logged.length > 0 ? logged : joinLogProof(reading, fact);
}

/** Whether a message states that a fact has its value. */
const isStated = ([stated, value]: readonly string[] = [], known: Known, fact: FactId): boolean =>
  stated === fact && (known[fact]?.split('.').includes(value ?? '') ?? false);
