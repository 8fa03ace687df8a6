import { codesIn, hexCode } from '../error-code';
import { changed, type Line, placeOf } from './lines';
import type { JoinLogEntry, JoinSign } from './reading';

/** A time before a line of a log. */
const timePrefix = /^[[(]?\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[.,\d]{0,8}Z?[\])]?[ |:-]{0,3}/;

/** Lines that only `dsregcmd /join /debug` and its kin print (public captures). */
const ownLine =
  /^(?:dsregcmd::|Dsr\w{2,40}(?:::| failed\b)|TenantInfo::|GetComputerTokenForADRS\b|AdalLog: |PreJoinChecks Complete|DSREGCMD_END_STATUS|Join (?:error subcode|message) ?:|Failed to schedule Join Task|ERROR: The scheduled task "[^"]{0,120}Automatic-Device-Join")/;

/** The variables that a join log and event 304 print, spelled unlike the fields of a status; these have no field that is similar. */
const ownVariable =
  /^(?:adalCorrelationId|deviceKeysHealthy|drsInstance|elapsedSeconds|isDcAvailable|isPrivateKeyFound|joinMode|preCheckResult) ?:/;
const variable =
  /^(?:adalResponse|adalLog|adminScope|configLocation|errorPhase|isJoined|isSystem|keyContainer|keyProvider|registrationType|resultCode|tenantId|tenantName|tenantType) ?:/;

/** What a line shows; the code, if any, comes after these words. */
const signs: readonly (readonly [RegExp, JoinSign])[] = [
  [/\bDsGetDcName success\b|\bisDcAvailable ?: ?(?:YES|true)\b/i, 'controller'],
  [/\bDsGetDcName (?:failed|No domain controller)|\bisDcAvailable ?: ?(?:NO|false)\b/i, 'no-controller'],
  [/\bFailed to schedule Join Task\b(?=.{0,80}\b0x80041326\b)|Automatic-Device-Join".{0,40}\bbecause it is disabled\b/i, 'task-disabled'],
  [/\bTenantInfo::Discover\b.{0,200}?\bfailed with error code\b/i, 'discovery-failed'],
  [/\bAdalLog: .{0,400}?\bHRESULT: ?(?=0x(?!0{1,8}\b))/i, 'token-failed'],
  [/\bJoin error subcode ?: ?error_missing_device\b/i, 'device-missing'],
  [/\bDsrDeviceAutoJoin failed\b/i, 'join-failed'],
];

/** How far after the words of a sign its code can be. */
const maxGap = 80;

function entriesOn(line: Line): JoinLogEntry[] {
  const { text } = line;
  const found = signs.flatMap(([pattern, sign]) => {
    const match = pattern.exec(text);
    return match ? [{ sign, end: match.index + match[0].length }] : [];
  });
  return found
    .sort((a, b) => a.end - b.end)
    .map(({ sign, end }) => {
      const code = codesIn(text.slice(end, end + maxGap)).find((one) => hexCode.test(one));
      return { sign, ...(code ? { code } : {}), ...placeOf(line) };
    });
}

/** Any of the signs, checked first: hardly any line has one. */
const anySign = /DsGetDcName|isDcAvailable|Join Task|Automatic-Device-Join|TenantInfo::|AdalLog|Join error|DsrDeviceAutoJoin/i;

/** Separates a join log from all other lines: its variables are no fields of the status. Sentences that quote it stay where they are. */
export function takeJoinLog(lines: readonly Line[]): {
  readonly joinLog: readonly JoinLogEntry[];
  readonly known: readonly Line[];
  readonly rest: readonly Line[];
} {
  const joinLog = lines.flatMap((line) => (anySign.test(line.text) ? entriesOn(line) : []));
  const isOwn = ({ text }: Line) => [ownLine, ownVariable].some((form) => form.test(text.replace(timePrefix, '')));
  const own = new Set(lines.filter(isOwn));
  const known: Line[] = [];
  if (own.size === 0) return { joinLog, known, rest: lines };
  const rest = changed(lines, (line) => {
    if (!own.has(line) && !variable.test(line.text.replace(timePrefix, ''))) return line;
    known.push(line);
    // Leave a blank line, so that the lines around it aren't joined into one value.
    return line.with('');
  });
  return { joinLog, known, rest };
}
