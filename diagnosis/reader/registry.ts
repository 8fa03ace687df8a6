import { changed, type Line, placeOf } from './lines';
import { messagesOn } from './messages';
import type { Place, RegistryValue } from './reading';
import { saysRemoved } from './registry-removed';

/** Values that affect sync or joining (Group Policy and CSP pages of settings sync; Privacy CSP; control of hybrid join). */
const names =
  /^(?:Disable\w{0,30}(?:SettingSync|SettingSyncUserOverride)|DisableSyncOnPaidNetwork|EnableWindowsBackup|AllowSyncMySettings|DoNotSyncBrowserSettings|EnableActivityFeed|PublishUserActivities|UploadUserActivities|EnableCdp|AllowConnectedDevices|AllowClipboardHistory|AllowCrossDeviceClipboard|AutoAcceptSsoPermission|NoConnectedUser|TenantId|TenantName)$/i;

/** `Name    REG_DWORD    0x2` from `reg query`, where a tenant's names were given a colon because fields share them; and `"Name"=dword:00000002` from an exported file. */
const queried = /([A-Za-z]{3,60})(?: :)? +REG_(DWORD|QWORD|SZ|EXPAND_SZ) *(0x[0-9a-f]{1,16}\b|<[a-z/]{1,12}>|[^\s<]{0,60})/gi;
const exported = /"([A-Za-z]{3,60})" ?= ?(dword|qword):([0-9a-f]{1,16})\b/gi;

/** `Name : 2`, as `Get-ItemProperty` prints a number. */
const property = /^([A-Za-z]{3,60}) {0,40}: ?(\d{1,10})$/;

/** What could be a value that a person writes down; checked first, because hardly any line has one. */
const candidate = /\b(?:Disable|Enable|Allow|DoNotSync|Publish|Upload|NoConnected|AutoAccept)[A-Z]/i;

/** A value that a person writes down: `Name = 2`, `Name is set to 2`. */
const stated =
  /\b([A-Z]{8,60})(?: ?[=:] ?| ?[-=]> ?| (?:is|is set to|is ingesteld op|staat op|steht auf|ist|est) )(\d{1,10}|0x[0-9a-f]{1,8})(?!\w|\.\d)/gi;

/** A line that says nothing else, with `=` for each value: other words can make it advice, a question or a case in general. */
const onlyStated =
  /^(?:(?:the |local |de |het )?(?:group polic(?:y|ies)|polic(?:y|ies)|gpo|registry|intune|mdm|groepsbeleid|beleid|register|gruppenrichtlinien?|richtlinien?|strat[eé]gies?(?: de groupe)?|registre) ?: ?)?=(?:(?:[,;|] ?|,? (?:and|en|und|et) )=){0,20}(?:[.;,]| (?:in|under|onder|unter|dans|sous) [\w\\ -]{1,80}\.?)?$/i;

const keyLine = /^\[?(?:HKEY_\w{4,30}|HK(?:LM|CU|U))\\/i;

/** The key of the sync policies, on a line of its own or asked for at a prompt. */
const syncPolicyKey = /\\Policies\\Microsoft\\Windows\\SettingSync"?\]?$/i;

/** What our own command prints below a key that isn't there. */
const noKey = /^\[none\]$/;

function valuesIn(line: Line): RegistryValue[] {
  // Hardly any line matches; searching every line twice would take a tenth of the reading time.
  const [, own = '', number] = property.exec(line.text) ?? [];
  if (names.test(own)) return [{ name: own, value: Number(number), ...placeOf(line) }];
  if (!/REG_|word:/i.test(line.text)) return statedIn(line);
  const found = [...line.text.matchAll(queried), ...line.text.matchAll(exported)];
  return found
    .filter(([, name = '']) => names.test(name))
    .map(([, name = '', type = '', data = '']) => ({ name, value: dataOf(type, data), ...placeOf(line) }));
}

function statedIn(line: Line): RegistryValue[] {
  if (!candidate.test(line.text)) return [];
  const found: RegistryValue[] = [];
  const rest = line.text.replace(stated, (text: string, name: string, data: string) => {
    if (!names.test(name)) return text;
    found.push({ name, value: Number(data), ...placeOf(line) });
    return '=';
  });
  return onlyStated.test(rest) ? found : [];
}

const dataOf = (type: string, data: string): number | string =>
  /WORD$/i.test(type) ? Number.parseInt(data.replace(/^0x/i, ''), 16) : data;

/** The line after the key of the sync policies, if it says that there is no such key. */
function noPolicyKeyOn(lines: readonly Line[]): Place | null {
  const index = lines.findLastIndex(({ text }) => syncPolicyKey.test(text));
  const next = index < 0 ? undefined : lines.slice(index + 1, index + 3).find(({ text }) => text !== '');
  if (!next) return null;
  return noKey.test(next.text) || messagesOn([next]).some(({ id }) => id === 'no-registry-key') ? placeOf(next) : null;
}

/** Separates the policy values from all other lines. */
export function takeRegistry(lines: readonly Line[]): {
  readonly registry: readonly RegistryValue[];
  readonly noPolicyKey: Place | null;
  readonly known: readonly Line[];
  readonly rest: readonly Line[];
} {
  const registry: RegistryValue[] = [];
  const known: Line[] = [];
  // How many values stand above the key or the values that were read last, while nothing but blank lines followed.
  let kept: number | undefined;
  const take = (line: Line): Line => {
    const values = valuesIn(line);
    const isKey = keyLine.test(line.text);
    if (values.length === 0 && !isKey && !noKey.test(line.text)) {
      if (kept !== undefined && saysRemoved(line.text)) registry.length = kept;
      if (line.text !== '') kept = undefined;
      return line;
    }
    if (isKey || kept === undefined) kept = registry.length;
    for (const value of values) registry.push(value);
    known.push(line);
    // Leave a blank line, so that the lines around it aren't joined into one value.
    return line.with('');
  };
  const rest = changed(lines, take);
  return { registry, noPolicyKey: noPolicyKeyOn(lines), known, rest };
}

/** The last value with this name, ignoring case. */
export const registryValue = (registry: readonly RegistryValue[], name: string): RegistryValue | undefined =>
  registry.findLast((value) => value.name.toLowerCase() === name.toLowerCase());
