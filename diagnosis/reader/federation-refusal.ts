/**
 * A refusal by a federation server: AD FS prints ID3242 or an MSIS number, Windows names WS-Trust. MSIS9682 is left out: it refuses the
 * token of AD FS itself, which sync does not use.
 */
const refusal = /\b(?:ID3\d{3}|MSIS(?!9682)\d{4,5}|WS-?Trust)\b/i;

export const namesFederationRefusal = (text: string): boolean => refusal.test(text);
