import { networkErrors, networkStatuses } from './error-code';

/** Error codes grouped for conditions, in our spelling. `error-codes/` explains each code. */

/** Multi-factor authentication was required but not completed (reference-error-codes, 2024-04-24; KB3193683). */
export const mfaCodes = ['AADSTS50072', 'AADSTS50074', 'AADSTS50076', 'AADSTS50078', 'AADSTS50079', 'AADSTS53004', 'AADSTS53010'] as const;

/** The subset that asks to register for MFA first. */
export const mfaRegistrationCodes = ['AADSTS50072', 'AADSTS50079', 'AADSTS53004', 'AADSTS53010'] as const;

/** Credentials, or a sign-in based on them, expired or were replaced (reference-error-codes, 2024-04-24). */
export const credentialCodes = [
  'AADSTS50055',
  'AADSTS50089',
  'AADSTS50132',
  'AADSTS50133',
  'AADSTS50135',
  'AADSTS50144',
  'AADSTS50173',
  'AADSTS70008',
  'AADSTS700082',
  'AADSTS70043',
] as const;

/** The device is disabled or no longer in the directory (reference-error-codes, 2024-04-24; azure-docs issue 42065). */
export const deviceGoneCodes = ['AADSTS135011', 'AADSTS130007', 'AADSTS130008', 'AADSTS700003'] as const;

/** Microsoft Entra refused the device. 50097 and 50129 only interrupt a sign-in, 50187 is the service's own failure (aadsts, 2024-04-24). */
export const deviceAuthCodes = ['AADSTS50155'] as const;

/** WinHTTP could not use the private key of the device certificate (winhttp.h: 12185, 12186). */
export const deviceKeyCodes = ['0x80072f99', '0x80072f9a'] as const;

/** Errors in the network family that are about the client certificate; 12044: the server asked for one. */
export const deviceCertificateCodes: readonly string[] = ['0x80072f0c', ...deviceKeyCodes];

/** Conditional Access or security defaults blocked the sign-in (reference-error-codes, 2024-04-24). */
export const accessCodes = [
  'AADSTS50005',
  'AADSTS53000',
  'AADSTS53001',
  'AADSTS53002',
  'AADSTS53003',
  'AADSTS530032',
  'AADSTS530035',
  'AADSTS50131',
] as const;

/** A passing failure of Microsoft Entra itself: the same attempt may succeed later (reference-error-codes). */
export const busyCodes = [
  'AADSTS50033',
  'AADSTS50087',
  'AADSTS90006',
  'AADSTS90012',
  'AADSTS90024',
  'AADSTS90033',
  'AADSTS90055',
  'AADSTS90090',
] as const;

/** A federation server endpoint gave a response that Windows can't use (PRT troubleshooting, 2026-02-23). */
export const federationEndpointCodes = ['0xc00484c1', '0x800484c1', '0xc004848b', '0xc004848c', '0xc00cee4f'] as const;

/** The TPM, or a key in it, failed during the join (hybrid-join article, 2024-11-25). */
export const tpmCodes = ['0x80290407', '0x80280036', '0x80090031', '0x80090016'] as const;

/** Getting a Kerberos ticket for the join failed (Entra Kerberos page, 2026-02-16). */
export const kerberosJoinCodes = ['0x801c0095', '0x80090311', '0x80090303', '0x8009030c'] as const;

/** Network errors in our spelling: WinHTTP HRESULTs, their token-broker equivalents, and NTSTATUS codes. */
export const networkCodes: readonly string[] = [
  ...networkErrors.flatMap((number) => [`0x8007${number.toString(16)}`, `0xcaa8${number.toString(16)}`]),
  ...networkStatuses,
];
