import type { CodeTable } from './row';

const token = { evidence: 'documented', sources: ['prt-troubleshooting'] } as const;
const both = { evidence: 'documented', sources: ['prt-troubleshooting', 'hybrid-join'] } as const;
const seen = { evidence: 'captured', sources: [] } as const;

/** `Attempt Status` codes from getting a Primary Refresh Token (Primary Refresh Token article, 2026-02-23; public captures). */
export const prtCodes = {
  '0xc000006d': { name: 'STATUS_LOGON_FAILURE', ...both },
  '0xc000006a': { name: 'STATUS_WRONG_PASSWORD', ...token },
  '0xc00000d0': { name: 'STATUS_REQUEST_NOT_ACCEPTED', ...token },
  '0xc000023c': { name: 'STATUS_NETWORK_UNREACHABLE', ...both },
  '0xc00000be': { name: 'STATUS_BAD_NETWORK_PATH', ...token },
  '0xc00000c4': { name: 'STATUS_UNEXPECTED_NETWORK_ERROR', ...token },
  '0xc000005f': {
    name: 'STATUS_NO_SUCH_LOGON_SESSION',
    evidence: 'documented',
    sources: ['prt-troubleshooting', 'kb3196528'],
    causes: ['token-broker-permissions'],
  },
  '0xc004844c': { name: 'AAD_CLOUDAP_E_OAUTH_USERNAME_IS_MALFORMED', ...token },
  '0xc0048442': { name: 'AAD_CLOUDAP_E_OAUTH_USER_SID_IS_EMPTY', ...token },
  '0xc00484c1': { name: 'AAD_CLOUDAP_E_WSTRUST_SAML_TOKENS_ARE_EMPTY', ...token },
  '0x800484c1': { name: 'AAD_CLOUDAP_E_WSTRUST_SAML_TOKENS_ARE_EMPTY', ...token },
  '0xc004848b': { name: 'AAD_CLOUDAP_E_HTTP_PASSWORD_URI_IS_EMPTY', ...token },
  '0xc004848c': { name: 'AAD_CLOUDAP_E_HTTP_CERTIFICATE_URI_IS_EMPTY', ...token },
  '0xc00cee4f': { name: 'WC_E_DTDPROHIBITED', ...token },
  '0xc000000d': seen,
  '0x80070520': { name: 'ERROR_NO_SUCH_LOGON_SESSION', evidence: 'documented', sources: ['office-80070520', 'kb4499299'] },
  '0xc0000022': { name: 'STATUS_ACCESS_DENIED', ...seen },
  '0xc00485d3': seen,
  '0xc0020017': seen,
} as const satisfies CodeTable;

/** Network errors by WinHTTP number; longer codes end in the same number. */
export const winHttpCodes = {
  '12002': { name: 'ERROR_WINHTTP_TIMEOUT', ...token },
  '12007': { name: 'ERROR_WINHTTP_NAME_NOT_RESOLVED', ...token },
  '12029': { name: 'ERROR_WINHTTP_CANNOT_CONNECT', ...token },
  '12030': { name: 'ERROR_WINHTTP_CONNECTION_ERROR', ...token },
  '12044': { name: 'ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED', evidence: 'documented', sources: ['winhttp'] },
  '12175': { name: 'ERROR_WINHTTP_SECURE_FAILURE', evidence: 'documented', sources: ['winhttp'] },
} as const satisfies CodeTable;
