import { type ChannelId, channels } from '../events/channels';
import type { Line } from './lines';
import { type Wording, wordingsIn } from './wording';

/** The text of an event. `isDetail`: it goes with another event, so it doesn't end that one. */
export type EventText = Wording & { readonly id: number; readonly channel: ChannelId; readonly isDetail?: true };

const registration = (id: number, words: string): EventText => ({ id, channel: 'registration', words });
const aad = (id: number, words: string): EventText => ({ id, channel: 'aad', words });
const aadAnalytic = (id: number, words: string): EventText => ({ id, channel: 'aadAnalytic', words, isDetail: true });

/** The word before the token broker's code: Event Viewer translates it, while the rest stays English. */
const errorWord = '(?:error|errore|erreur|erro|fehler|fout)';

/** What only the token broker writes after its code; its warnings (1097) have codes that begin with 0xcaa9 (public captures). */
const logged = '(?:[^\\n]{1,900}? )?(?:logged at \\w{1,60} cpp line|request authority|resource https)';

const preCheck = 'automatic device join pre check tasks completed';

/**
 * Event texts that tell an event apart without its number, as on the General tab. Sources: event manifests of Windows 10 1507 and
 * Windows 11 21H2; 332 to 335 from a public list of Windows 10 events; 1098 as in KB3196528.
 */
const eventTexts: readonly EventText[] = [
  registration(101, 'the discovery operation callback was successful'),
  registration(104, 'the get join response operation callback was successful'),
  registration(105, 'the complete join response operation was successful'),
  registration(106, 'the post join tasks for the aad authentication package completed successfully'),
  registration(110, 'the registration status has been successfully cleared from the device'),
  registration(111, 'the registration status has been successfully flushed to disk'),
  registration(201, 'the discovery operation callback failed with exit code'),
  registration(200, 'the discovery request send operation failed with exit code'),
  registration(202, 'the initiali[sz]ation of the join request failed with exit code'),
  registration(203, 'the send join request operation failed with exit code'),
  registration(204, 'the get join response operation callback failed with exit code'),
  registration(205, 'the complete join response operation failed with exit code'),
  registration(206, 'the post join tasks for the aad authentication package failed with exit code'),
  registration(219, 'unable to retrieve the active directory domain join status information of the computer'),
  registration(220, 'unable to retrieve the local computer s name in the specified format'),
  registration(221, 'unable to connect to the ldap server'),
  registration(226, 'unable to connect to server [^\n]{1,120}? through winhttp'),
  registration(230, 'unable to send winhttp request'),
  registration(231, 'one or more errors were encountered while retrieving a secure sockets layer (?:ssl )?certificate'),
  registration(233, 'the winhttp callback function failed'),
  registration(239, 'unable to clear the registration status from the device'),
  registration(240, 'unable to flush the registration status to disk'),
  registration(244, 'unable to sign authentication data for managed automatic registration'),
  registration(245, 'unable to verify or update the signing certificate for automatic registration'),
  registration(258, 'failed to enable task'),
  registration(257, 'the task (?:[^ \n]{1,40} ){1,8}?was successfully enabled'),
  registration(259, 'the task (?:[^ \n]{1,40} ){1,8}?was successfully disabled'),
  registration(260, 'failed to disable task'),
  registration(262, 'the repair join information operation (?:was )?completed successfully'),
  registration(263, 'the repair join information operation failed to start'),
  registration(264, 'the repair join information operation (?:was )?started successfully'),
  registration(261, 'the repair join information operation failed'),
  registration(300, 'the microsoft passport key was successfully registered with azure ad'),
  registration(301, 'ngc key registration failed'),
  registration(304, 'automatic registration failed at (?:the )?join phase'),
  registration(420, 'automatic registration failed at (?:the )?authentication phase unable to acquire kerberos ticket'),
  registration(305, 'automatic registration failed at (?:the )?authentication phase'),
  registration(306, 'automatic registration succeeded'),
  registration(307, '(?:automatic registration failed )?failed to look ?up the registration service information from active directory'),
  registration(308, 'this device is joined to azure ad however the user did not sign in with an azure ad account'),
  registration(309, 'failed to discover the azure ad drs service'),
  registration(324, 'unable to get a token using the web account manager'),
  registration(330, 'azure drs and enterprise drs are configured for this device'),
  registration(332, `${preCheck} [^\n]{0,80}?this device is joined however it is missing some required state`),
  registration(333, `(?:${preCheck} )?the device can not be joined the process must run as nt authority system`),
  registration(334, `(?:${preCheck} )?the device can not be joined because a domain controller could not be located`),
  registration(335, `${preCheck} the device is already joined`),
  registration(331, preCheck),
  registration(344, 'failed to access the device key if you have a tpm'),
  registration(345, 'failed to access the device key the device key has likely been removed'),
  registration(360, 'windows hello for business provisioning will not be launched'),
  registration(354, 'json request failed'),

  aadAnalytic(1007, 'aadcloudapplugin gettoken stop status'),
  aadAnalytic(1018, 'aadcloudapplugin gettoken correlation id'),
  aadAnalytic(1025, 'http request status [1-5]\\d\\d method'),
  aadAnalytic(1024, 'http request status [1-5]\\d\\d'),
  aadAnalytic(1144, 'realm discovery for [^\n]{1,120}? authority'),
  aad(1081, 'oauth response error'),
  aad(1084, 'http transport error status'),
  aad(1085, 'logon failure status'),
  aad(1086, 'get user realm failure status'),
  aad(1087, 'get credential keys failure status'),
  aad(1088, 'wstrust response error'),
  aad(1089, 'device is not domain or cloud domain joined'),
  aad(1094, 'refresh token failure status'),
  aad(1095, 'refresh token user sids don t match'),
  aad(1096, 'refresh token is expired'),
  aad(1097, `${errorWord} (?:0x)?caa9[0-9a-f]{4} ${logged}`),
  aad(1098, `${errorWord} (?:(?:0x)?caa[0-9a-f]{5}|\\d{9,10}) ${logged}`),
  aad(1098, `${errorWord} (?:(?:0x)?[0-9a-f]{8}|\\d{9,10}) (?:[^\\n]{1,400}? )?token broker operation failed`),
  aad(1098, `(?:${errorWord}|(?:0x)?caa5001c) token broker operation failed`),
  aad(1098, 'error (?:code )?[^ \n]{1,12} error ?message [^\n]{1,400}? additional ?information'),
  aad(1103, 'can t decrypt oauth response'),
  aad(1104, 'aad cloud ap plugin call (?:[^ \n]{1,40} ){1,5}?returned error'),
  aad(1105, 'device registration api call (?:[^ \n]{1,40} ){1,5}?returned error'),
  aad(1142, 'get token user names don t match'),
  aad(1152, 'aadcloudapplugin device certificate key error'),
  aad(1153, '(?:aadcloudapplugin )?device certificate not available for logon'),
  aad(1210, 'aadcloudapplugin password expired password change uri'),
  aad(1247, 'runrecovery registry value [^\n]{0,80}?successfully written'),
  aad(1250, 'dogettoken diagnostic event'),
  aad(1251, 'dogetenterprisetoken diagnostic event'),
  aad(1252, 'dorefreshtoken diagnostic event'),
  aad(1253, 'dorefreshenterprisetoken diagnostic event'),
];

const search = wordingsIn(eventTexts);

/** The event texts on the lines, by the line on which each begins; the first of each line. */
export function eventTextsOn(lines: readonly Line[]): ReadonlyMap<Line, EventText> {
  const found = new Map<Line, EventText>();
  for (const { wording, index } of search(lines)) {
    const line = lines[index];
    if (line && !found.has(line)) found.set(line, wording);
  }
  return found;
}

export const channelName = ({ channel }: EventText): string => channels[channel].name;

/** Exit codes that some events print in words only (public captures of 304 and 305). */
const writtenCodes: readonly (readonly [RegExp, string])[] = [
  [/\bKeyset does not exist\b/i, '0x80090016'],
  [/\bThe specified target is unknown or unreachable\b/i, '0x80090303'],
];

/** The codes that a text has in words. */
export const codesInWords = (text: string): string[] => writtenCodes.flatMap(([words, code]) => (words.test(text) ? [code] : []));
