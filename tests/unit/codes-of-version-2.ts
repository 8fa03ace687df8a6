import type { Known } from '@/diagnosis/facts';
import type { Tried } from '@/diagnosis/tried';

/** Codes of version 2 and the cases they open. They are in tickets, so no change may break one. */
export const codesOfVersion2: readonly (readonly [code: string, known: Known, tried: readonly Tried[]])[] = [
  ['W5T2-E8H-91Y', { expectation: 'restored-pc', missingSettings: 'mouse.outlook.other' }, []],
  ['AHDF-N10D', { settingsPage: 'not-available', signInAccount: 'personal' }, []],
  ['11J7-D1R-188', { settingsPage: 'not-supported', signInAccount: 'work', domainVerified: 'unsure' }, []],
  [
    'EXQF-5GDM-1BPE-ET0Z-91G6',
    {
      azureAdJoined: 'no',
      domainJoined: 'yes',
      joinError: '0x801c03f3',
      joinServerMessage: 'device-not-found',
      serverOperation: 'device-renew',
      domainController: 'found',
      pasteSeen: 'yes',
    },
    ['put-device-in-sync-scope'],
  ],
  ['9N46-YBH6-NS1H', { domainController: 'not-found', joinTask: 'disabled', pasteSeen: 'yes' }, ['enable-join-task.could-not']],
  ['9WF6-9M1', { azureAdJoined: 'yes', deviceInDirectory: 'pending' }, ['look-up-device']],
  [
    '8BT7-54FX-0DZZ-1HTA',
    {
      prtAttemptStatusIfOwnName: '0xc000006a',
      prtAttemptErrorIfOwnName: 'AADSTS50126',
      ownSignInName: 'no',
      federationRefusal: 'seen',
      pasteSeen: 'yes',
    },
    [],
  ],
  ['J3K-YA3-1ET', { seenCode: '0x801c03ed', pasteSeen: 'yes' }, []],
  [
    '8BVV-8XXF-0949',
    { seenMessage: 'grey-account-text', settingsPage: 'grey-account-text', pasteSeen: 'yes' },
    ['remove-token-files.helped'],
  ],
];
