import { familyDigits } from './notation';

/**
 * Error codes as facts hold them: lower-case hex (`0xcaa5001c`), or `AADSTS` and its number.
 * Only codes of families that Windows and Microsoft Entra use can enter a fact; what each code means stands in `tables.ts`.
 */

/** A hex code of a known family, as a fact holds it. */
export const hexCode = new RegExp(`^0x${familyDigits}$`);

/** An Entra sign-in error, as a fact holds it. */
export const aadstsCode = /^AADSTS[1-9]\d{4,6}$/;

/** Multi-factor authentication was wanted and not passed (reference-error-codes, 2024-04-24; KB3193683). */
export const mfaCodes = ['AADSTS50072', 'AADSTS50074', 'AADSTS50076', 'AADSTS50078', 'AADSTS50079', 'AADSTS53004'] as const;

/** Of those, the ones that ask to register for MFA first. */
export const mfaRegistrationCodes = ['AADSTS50072', 'AADSTS50079', 'AADSTS53004'] as const;

/** Credentials or the sign-in built on them ran out or were replaced (reference-error-codes, 2024-04-24). */
export const credentialCodes = [
  'AADSTS50055',
  'AADSTS50132',
  'AADSTS50133',
  'AADSTS50135',
  'AADSTS50144',
  'AADSTS50173',
  'AADSTS70008',
  'AADSTS700082',
  'AADSTS70043',
] as const;
