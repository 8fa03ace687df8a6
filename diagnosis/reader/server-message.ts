/** Server messages that point to a cause (hybrid-join article, 2024-11-25). */
const messages = [
  [/AADSTS90002\b/, 'tenant-not-found'],
  [/\bthrottl|too many/i, 'throttled'],
  [/device object\b.{0,80}\bnot found/is, 'device-not-found'],
  [/\btarget computer\b|\bSID\b/i, 'sid-not-verified'],
] as const satisfies readonly (readonly [RegExp, string])[];

/** What a message of the registration service says, if it points to a cause. */
export type ServerMessage = (typeof messages)[number][1];

export const serverMessageIn = (text: string): ServerMessage | undefined => messages.find(([pattern]) => pattern.test(text))?.[1];

/** The label of the server's words in the text of an event. */
const label = /\bServer (?:error|message|response)(?: was)? ?: ?([^\n]{1,400})/i;

/** What the text of an event quotes from the registration service. */
export function quotedServerMessage(text: string): ServerMessage | undefined {
  if (/\bError Subcode ?: ?error_missing_device\b/i.test(text)) return 'device-not-found';
  return serverMessageIn(label.exec(text)?.[1] ?? '');
}

/** Whether the text of an event says that the PC renewed an earlier registration. */
export const namesRenewal = (text: string): boolean => /\bServer Operation ?: ?DeviceRenew\b/i.test(text);
