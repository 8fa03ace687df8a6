/**
 * How a code is built, by its first digits: what can be said of a code that stands in no table.
 * The parts of 0xCAA… are those of the list that Microsoft withdrew in 2020; facility 0xAA is the same for information,
 * warning and success, which are no faults.
 */
const families = {
  aadsts: /^AADSTS/,
  network: /^12[01]\d\d$/,
  registration: /^0x801c/,
  win32: /^0x8007/,
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

/** Takes a code in our spelling; gives its family, or undefined. */
export const familyOf = (code: string): FamilyId | undefined => familyIds.find((id) => families[id].test(code));

/** Takes a code in our spelling; gives the number in its last four digits where that means something: Win32, WinHTTP or HTTP. */
export function innerNumber(code: string): number | undefined {
  return /^0x(?:8007|caa[38])/.test(code) ? Number.parseInt(code.slice(-4), 16) : undefined;
}
