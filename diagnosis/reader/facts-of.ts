import { credentialCodes, hexCode, mfaCodes } from '../codes';
import { type FactId, type Known, parseValue } from '../facts';
import { clockOf } from './clock';
import { hasNetworkError } from './hex';
import { utcMoment } from './moments';
import type { Field, LoggedEvent, Reading } from './reading';
import { certificateValidityAt, prtRenewalAt } from './validity';
import { isMasked } from './values';
import { executingAccount, valueOf } from './winner';

/** What the person says of the paste, and the clock of the one who reads. */
export type FactsOptions = { readonly ranJustNow?: boolean; readonly ownAccount?: boolean; readonly now?: Date };

type Facts = { [F in FactId]?: string | undefined };

/**
 * Takes a reading; gives the facts that it proves. An allow-list: what is not named here stays in the reading. A value that
 * is masked, unreadable or missing proves nothing, and what an output says of the person counts only in a trustworthy capture.
 */
export function factsOf(reading: Reading, options: FactsOptions = {}): Known {
  const facts: Facts = {
    ...(reading.windows && { windowsBuild: buildOf(reading.windows) }),
    ...deviceFacts(reading.fields),
    ...timeFacts(reading, options),
    ...personFacts(reading, options),
    ...eventFacts(reading.events),
  };
  const proven = Object.entries(facts).filter(([fact, value]) => value !== undefined && parseValue(fact as FactId, value) === value);
  return Object.fromEntries(proven);
}

const buildOf = ({ build, revision }: { build: number; revision?: number }): string =>
  revision === undefined ? `${build}` : `${build}.${revision}`;

/** The value of a field where it is shown; undefined where it is masked, empty or missing. */
function shown(fields: readonly Field[], name: string): string | undefined {
  const value = valueOf(fields, name) ?? undefined;
  return value === undefined || isMasked(value) ? undefined : value;
}

/** YES and NO; anything else is no answer. */
const yesNo = (value: string | undefined): 'yes' | 'no' | undefined => (value === 'YES' ? 'yes' : value === 'NO' ? 'no' : undefined);

function deviceFacts(fields: readonly Field[]): Facts {
  const urls = ['SettingsUrl', 'AzureAdSettingsUrl'].map((name) => valueOf(fields, name)).filter((value) => value !== undefined);
  const [settingsUrl] = urls;
  return {
    azureAdJoined: yesNo(shown(fields, 'AzureAdJoined')),
    enterpriseJoined: yesNo(shown(fields, 'EnterpriseJoined')),
    domainJoined: yesNo(shown(fields, 'DomainJoined')),
    deviceAuthStatus: deviceAuthStatus(shown(fields, 'DeviceAuthStatus') ?? ''),
    keySignTest: /^(PASSED|FAILED)\b/i.exec(shown(fields, 'KeySignTest') ?? '')?.[1]?.toLowerCase(),
    aadRecoveryEnabled: yesNo(shown(fields, 'AadRecoveryEnabled')),
    // Masked is filled: nobody hides an empty value.
    settingsUrl: urls.length === 0 ? undefined : settingsUrl === null ? 'empty' : 'filled',
  };
}

function deviceAuthStatus(text: string): string | undefined {
  if (/^SUCCESS\b/i.test(text)) return 'success';
  if (!/^FAILED\b/i.test(text)) return undefined;
  if (/disabled or deleted/i.test(text)) return 'disabled-or-deleted';
  return hasNetworkError(text) ? 'unreachable' : 'failed';
}

/** What an output says of the person is unknown when it was run as SYSTEM or over a remote session. */
const isOfPerson = ({ notes }: Reading): boolean => !notes.includes('ran-as-system') && !notes.includes('ran-remotely');

function timeFacts(reading: Reading, { ranJustNow, now }: FactsOptions): Facts {
  const { fields } = reading;
  const clock = clockOf(reading, ranJustNow ? now : undefined);
  const unknown = clock.exact === undefined && clock.atLeast === undefined;
  const used = unknown && now ? { exact: now.getTime() } : clock;
  const certificate = certificateValidityAt(shown(fields, 'DeviceCertificateValidity') ?? '', used);
  const hasToken = isOfPerson(reading) && shown(fields, 'AzureAdPrt') !== 'NO';
  const renewal = hasToken
    ? prtRenewalAt(shown(fields, 'AzureAdPrtUpdateTime') ?? '', shown(fields, 'AzureAdPrtExpiryTime') ?? '', used)
    : undefined;
  return unknown
    ? { certificateValidityIfJustRun: certificate, prtRenewalIfJustRun: renewal }
    : { certificateValidity: certificate, prtRenewal: renewal };
}

function personFacts(reading: Reading, { ownAccount }: FactsOptions): Facts {
  if (!isOfPerson(reading)) return {};
  const { fields, notes } = reading;
  const token = yesNo(shown(fields, 'AzureAdPrt'));
  const account = shown(fields, 'WamDefaultSet');
  const accountSet = /^ERROR\b/i.test(account ?? '') ? 'error' : yesNo(account);
  const registered = yesNo(shown(fields, 'WorkplaceJoined'));
  // Elevated, NO may be said of an administrator.
  const doubtful = notes.includes('ran-elevated') && !ownAccount;
  const unless = (value: string | undefined) => (doubtful && value === 'no' ? undefined : value);
  const only = (value: string | undefined) => (doubtful && value === 'no' ? 'no' : undefined);
  return {
    workplaceJoined: unless(registered),
    azureAdPrt: unless(token),
    azureAdPrtIfOwnAccount: only(token),
    wamDefaultSet: unless(accountSet),
    wamDefaultSetIfOwnAccount: only(accountSet),
    wamDefaultAccount: defaultAccount(fields),
    prtAttemptError: prtAttemptError(fields),
  };
}

/** The end of WamDefaultGUID names the provider, also beside a masked GUID. */
function defaultAccount(fields: readonly Field[]): string | undefined {
  const provider = valueOf(fields, 'WamDefaultGUID') ?? '';
  if (/\(AzureAd\)$/i.test(provider)) return 'work';
  if (/\(MicrosoftAccount\)$/i.test(provider)) return 'personal';
  return /^consumers$/i.test(shown(fields, 'WamDefaultAuthority') ?? '') ? 'personal' : undefined;
}

/** The AADSTS code of the last attempt to get a token, unless the token is newer or the attempt was another user's. */
function prtAttemptError(fields: readonly Field[]): string | undefined {
  const at = (name: string): number => fields.findIndex((field) => field.name === name);
  // Below EnterprisePrt the block belongs to the token of AD FS.
  if (at('EnterprisePrt') >= 0 && at('Server Error Description') > at('EnterprisePrt')) return undefined;
  const attempted = utcMoment(shown(fields, 'Previous Prt Attempt') ?? '');
  const updated = utcMoment(shown(fields, 'AzureAdPrtUpdateTime') ?? '');
  if (attempted !== undefined && updated !== undefined && attempted < updated) return undefined;
  if (isOfAnother(shown(fields, 'User Identity'), executingAccount(fields))) return undefined;
  return /AADSTS[1-9]\d{4,6}(?!\d)/.exec(valueOf(fields, 'Server Error Description') ?? '')?.[0];
}

/** Whether two user names are known to differ. `CONTOSO\\anna, anna@contoso.example` names the account twice. */
function isOfAnother(user: string | undefined, account: string | undefined): boolean {
  const upn = account
    ?.split(',')
    .map((name) => name.trim())
    .find((name) => /^[^@\s]+@[^@\s]+$/.test(name));
  return upn !== undefined && user !== undefined && user.includes('@') && !isMasked(upn) && upn.toLowerCase() !== user.toLowerCase();
}

const listed: readonly string[] = [...mfaCodes, ...credentialCodes];

/** Whether an event speaks of sync: 1081 and 1088 always, 1097 and 1098 unless they name another resource. */
const isOfSync = ({ id, resource }: LoggedEvent): boolean =>
  id === 1081 || id === 1088 || ((id === 1097 || id === 1098) && resource !== 'other');

/** The same numbers mean other things in other channels. */
const isSettingSync = ({ channel }: LoggedEvent): boolean => channel === undefined || /SettingSync/i.test(channel);

function eventFacts(events: readonly LoggedEvent[]): Facts {
  const signIn = events
    .filter(isOfSync)
    .flatMap(({ codes }) => codes)
    .filter((code) => code.startsWith('AADSTS'));
  const codeOf = (id: number, telling: string, counts: (event: LoggedEvent) => boolean = () => true): string | undefined => {
    const codes = events
      .filter((event) => event.id === id && counts(event))
      .flatMap((event) => event.codes.filter((code) => hexCode.test(code)));
    return codes.includes(telling) ? telling : codes.at(-1);
  };
  return {
    syncEventError: signIn.findLast((code) => listed.includes(code)) ?? signIn.at(-1),
    event1098: codeOf(1098, '0xcaa5001c'),
    event1104: codeOf(1104, '0xc000005f'),
    event6065: codeOf(6065, '0x80070533', isSettingSync),
    event6013: codeOf(6013, '0x80070259', isSettingSync),
  };
}
