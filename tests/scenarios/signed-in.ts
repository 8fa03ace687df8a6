import { entra, failedAttempt, hybrid, logged } from './outputs';
import type { Scenario } from './scenario';

const aad = 'Microsoft-Windows-AAD/Operational';
const broken = { trusted: 'holds', signedIn: 'broken' } as const;
const answered = (code: string, text: string) => ({
  'Attempt Status': '0xc000006d',
  'User Identity': 'anna@contoso.example',
  'HTTP Error': '0x0',
  'HTTP status': '400',
  'Server Error Code': 'invalid_grant',
  'Server Error Description': `${code}: ${text}`,
});

const refusedSync = (text: string): string =>
  logged(
    aad,
    1098,
    `Error: 0xCAA2000C The request requires user interaction.\n${text}\nRequest: resource: https://syncservice.windows.net/*`,
  );

export const signedIn: readonly Scenario[] = [
  {
    name: 'the old password',
    text: failedAttempt(hybrid(), answered('AADSTS50126', 'Error validating credentials due to invalid username or password.')),
    first: 'wrong-password',
    chain: broken,
  },
  {
    name: 'only the status',
    text: failedAttempt(entra(), { 'Attempt Status': '0xc000006a', 'User Identity': 'anna@contoso.example' }),
    first: 'wrong-password',
    chain: broken,
  },
  {
    name: 'disabled',
    text: failedAttempt(hybrid(), answered('AADSTS50057', 'The user account is disabled.')),
    first: 'account-disabled-or-locked',
    chain: broken,
  },
  {
    name: 'not in the tenant',
    text: failedAttempt(hybrid(), answered('AADSTS50034', 'The user account does not exist in the directory.')),
    first: 'user-not-found',
    chain: broken,
  },
  {
    name: 'a name that ends in .local',
    text: failedAttempt(hybrid({ 'Executing Account Name': 'CONTOSO\\anna, anna@corp.local' }), {
      'Attempt Status': '0xc000005f',
      'User Identity': 'anna@corp.local',
    }),
    first: 'user-domain-not-verified',
    chain: broken,
  },
  {
    name: 'a user name that is not in e-mail format',
    text: failedAttempt(hybrid(), { 'Attempt Status': '0xc004844c' }),
    first: 'malformed-user-name',
    chain: broken,
  },
  {
    name: 'an ending that may be public',
    text: failedAttempt(hybrid(), { 'Attempt Status': '0xc000005f', 'User Identity': 'anna@contoso.example' }),
    first: 'user-domain-not-verified',
    chain: broken,
  },
  {
    name: 'the same, with a verified domain',
    text: failedAttempt(hybrid(), { 'Attempt Status': '0xc000005f', 'User Identity': 'anna@contoso.example' }),
    answers: { domainVerified: 'yes' },
    first: 'sign-in-token-missing',
    chain: broken,
  },
  {
    name: 'the old key derivation',
    text: failedAttempt(entra(), answered('AADSTS5000611', "Symmetric Key Derivation Function version '1' is invalid.")),
    first: 'sign-in-needs-updates',
    chain: broken,
  },
  {
    name: 'on the network of a customer',
    text: failedAttempt(entra(), answered('AADSTS500021', "Access to 'Contoso' tenant is denied.")),
    first: 'tenant-restricted',
    chain: broken,
  },
  {
    name: 'sync is blocked by a rule',
    text: `${entra()}\n\n${refusedSync('AADSTS53003: Access has been blocked by Conditional Access policies.')}`,
    first: 'conditional-access-blocks',
    chain: { signedIn: 'broken' },
  },
  {
    name: 'a rule is no reason for a missing token',
    text: failedAttempt(entra(), answered('AADSTS53003', 'Access has been blocked by Conditional Access policies.')),
    first: 'sign-in-token-missing',
    chain: broken,
  },
  {
    name: 'the question of Windows was not answered',
    text: `${entra()}\n\n${refusedSync('AADSTS9002341: User is required to permit SSO.')}`,
    first: 'sso-consent-missing',
    chain: { signedIn: 'holds' },
  },
  {
    name: 'the server of the organisation is not accepted',
    text: failedAttempt(hybrid(), answered('AADSTS50107', 'The requested federation realm object does not exist.')),
    first: 'federation-refused-sign-in',
    chain: broken,
  },
  {
    name: 'the service was busy',
    text: failedAttempt(hybrid(), answered('AADSTS90033', 'A transient error has occurred. Please try again.')),
    first: 'sign-in-service-busy',
    chain: broken,
  },
  {
    name: 'a work account was added to a hybrid PC',
    text: hybrid({ WorkplaceJoined: 'YES', AzureAdPrt: 'NO', AzureAdPrtUpdateTime: null, AzureAdPrtExpiryTime: null }),
    first: 'second-registration',
    chain: broken,
  },
  {
    name: 'a token that was not used for long, beside a valid one',
    text: `${hybrid()}\n\n${refusedSync('AADSTS700082: The refresh token has expired due to inactivity.')}`,
    first: 'credentials-expired',
    chain: { signedIn: 'holds' },
  },
  {
    name: 'sync requires MFA',
    text: `${hybrid()}\n\n${logged(aad, 1098, "Error: 0xCAA2000C The request requires user interaction.\nAADSTS50076: you must use multi-factor authentication to access 'https://syncservice.windows.net/*'.")}`,
    first: 'mfa-required-password-sign-in',
    chain: { signedIn: 'broken' },
  },
  {
    name: 'federated, by the person’s answers',
    text: entra(),
    answers: { tenantFederated: 'yes', mfaRequired: 'yes', accessTokenExpired: 'yes' },
    first: 'federated-mfa-token-expired',
  },
  {
    name: 'the grant was revoked',
    text: failedAttempt(hybrid(), answered('AADSTS50173', 'The provided grant has expired due to it being revoked.')),
    first: 'credentials-expired',
    chain: broken,
  },
  {
    name: 'an unusable response',
    text: failedAttempt(hybrid(), { 'Attempt Status': '0xc00cee4f' }),
    first: 'federation-endpoint-misconfigured',
    chain: broken,
  },
  {
    name: 'the service was unreachable',
    text: failedAttempt(hybrid(), { 'Attempt Status': '0xc000006d', 'HTTP Error': '0x80072ee7' }),
    first: 'token-endpoint-unreachable',
    chain: broken,
  },
  {
    name: 'with a smart card',
    text: hybrid(),
    answers: { signInMethod: 'smart-card' },
    first: 'smart-card-sign-in',
    chain: { signedIn: 'holds' },
  },
  { name: 'away for weeks', text: hybrid(), answers: { awayFromNetwork: 'yes' }, first: 'away-from-corporate-network' },
  {
    name: 'being away hides no missing token',
    text: hybrid({ AzureAdPrt: 'NO', AzureAdPrtUpdateTime: null, AzureAdPrtExpiryTime: null }),
    answers: { awayFromNetwork: 'yes' },
    first: 'away-from-corporate-network',
    also: ['sign-in-token-missing'],
    chain: broken,
  },
  {
    name: 'an older attempt no longer counts',
    text: hybrid().replace(
      /( *AzureAdPrtAuthority.*\n)/,
      '$1              Attempt Status : 0xc000006a\n        Previous Prt Attempt : 2026-09-10 09:28:11.000 UTC\n',
    ),
    first: null,
    chain: { signedIn: 'holds' },
  },
];
