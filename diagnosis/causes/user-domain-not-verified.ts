import type { Cause } from '../cause';
import { lessWithToken } from '../severities';

const noSuchDomain = '0xc000005f';

export default {
  link: 'signedIn',
  severity: lessWithToken,
  condition: {
    any: [
      { fact: 'prtAttemptError', is: ['AADSTS90002', 'AADSTS50059', 'AADSTS50128'] },
      { fact: 'prtAttemptStatus', is: noSuchDomain },
    ],
  },
  // The status may be misleading if the domain is verified; an ending that no public domain has needs no such question.
  unless: {
    all: [
      { fact: 'prtAttemptStatus', is: noSuchDomain },
      { not: { fact: 'userNameSuffix', is: 'private' } },
      { fact: 'domainVerified', is: 'yes' },
    ],
  },
  explains: ['sign-in-token-missing', 'sign-in-token-stale', 'device-not-authenticated'],
  steps: ['check-user-name', 'verify-user-domain'],
  sources: ['prt-troubleshooting', 'aadsts', 'hybrid-join-plan'],
  verified: '2026-11-30',
  examples: {
    fires: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc00000d0', prtAttemptError: 'AADSTS90002' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptError: 'AADSTS50059' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000005f' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000005f', userNameSuffix: 'private' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000005f', userNameSuffix: 'public', domainVerified: 'no' } },
    ],
    silent: [
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', event1144: 'seen' } },
      { known: { azureAdJoined: 'yes', azureAdPrt: 'no', event1104: '0xc000005f', userNameSuffix: 'public' } },
      {
        known: { azureAdJoined: 'yes', azureAdPrt: 'no', prtAttemptStatus: '0xc000005f', userNameSuffix: 'public', domainVerified: 'yes' },
      },
      {
        known: {
          azureAdJoined: 'yes',
          azureAdPrt: 'no',
          prtAttemptStatus: '0xc00000d0',
          prtAttemptError: 'AADSTS50034',
          userNameSuffix: 'private',
        },
      },
    ],
  },
} as const satisfies Cause;
