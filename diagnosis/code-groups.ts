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

/** The device failed to authenticate for another reason (reference-error-codes, 2024-04-24). */
export const deviceAuthCodes = ['AADSTS50155', 'AADSTS50097', 'AADSTS50129', 'AADSTS50187'] as const;

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

/** Network errors in our spelling: WinHTTP HRESULTs, their token-broker equivalents, and NTSTATUS codes. */
export const networkCodes: readonly string[] = [
  ...networkErrors.flatMap((number) => [`0x8007${number.toString(16)}`, `0xcaa8${number.toString(16)}`]),
  ...networkStatuses,
];
