/**
 * Families of codes by their first digits: what can be said about a code that is in no table. The parts of 0xCAA… come from the list that
 * Microsoft withdrew in 2020; facility 0xAA also occurs with information, warning and success, which are not errors.
 */
const families = {
  aadsts: /^AADSTS/,
  network: /^12[01]\d\d$/,
  registration: /^0x801c/,
  enrolment: /^0x8018/,
  win32: /^0x8007/,
  http: /^0x8019/,
  security: /^0x8009/,
  tpm: /^0x802[89]/,
  cloudAp: /^0x[8c]0048/,
  ntstatus: /^0xc00[02]/,
  brokerCaller: /^0xcaa1/,
  brokerServer: /^0xcaa2/,
  brokerHttp: /^0xcaa3/,
  brokerCache: /^0xcaa4/,
  brokerSystem: /^0xcaa5/,
  brokerJson: /^0xcaa6/,
  brokerInternet: /^0xcaa7/,
  brokerNetwork: /^0xcaa8/,
  brokerFlow: /^0xcaa9/,
  brokerOther: /^0xcaaa/,
  brokerNoFault: /^0x[048]aa/,
} as const satisfies Record<string, RegExp>;

export type FamilyId = keyof typeof families;

export const familyIds = Object.keys(families) as FamilyId[];

/** The family of a code in our spelling. */
export const familyOf = (code: string): FamilyId | undefined => familyIds.find((id) => families[id].test(code));

/** The Win32, WinHTTP or HTTP number in a code's last four digits, if they are one. */
export function innerNumber(code: string): number | undefined {
  return /^0x(?:80(?:07|19)|caa[38])/.test(code) ? Number.parseInt(code.slice(-4), 16) : undefined;
}
