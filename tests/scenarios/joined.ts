import { failedJoin, hybrid, logged, pending, registered } from './outputs';
import type { Scenario } from './scenario';

/** The pre-join test section of a PC that is not joined. */
const diagnosticsOf = (text: string) => text.slice(text.indexOf('| Diagnostic Data'), text.indexOf('| IE Proxy'));

const registrationLog = 'Microsoft-Windows-User Device Registration/Admin';

const broken = { joined: 'broken' } as const;

export const joined: readonly Scenario[] = [
  { name: 'a work account added', text: registered(), first: 'registered-only', chain: broken },
  { name: 'joined to AD FS only', text: pending({ EnterpriseJoined: 'YES' }), first: 'on-premises-registration-only', chain: broken },
  {
    name: 'no line of sight',
    text: pending({
      'AD Connectivity Test': 'FAIL [0x54b]',
      'AD Configuration Test': 'SKIPPED',
      'DRS Discovery Test': 'SKIPPED',
      'DRS Connectivity Test': 'SKIPPED',
    }),
    first: 'domain-controller-unreachable',
    chain: broken,
  },
  {
    name: 'stopped at the pre-check',
    text: failedJoin(pending({ 'AD Connectivity Test': 'SKIPPED' }), { 'Error Phase': 'pre-check' }),
    first: 'domain-controller-unreachable',
    chain: broken,
  },
  {
    name: 'no service connection point',
    text: failedJoin(pending({ 'AD Configuration Test': 'FAIL [0x80070002]', 'DRS Discovery Test': 'SKIPPED' }), {
      'Error Phase': 'discover',
      'Client ErrorCode': '0x801c001d',
    }),
    first: 'service-connection-point-missing',
    chain: broken,
  },
  {
    name: 'another organisation in the service connection point',
    text: failedJoin(pending(), {
      'Error Phase': 'join',
      'Client ErrorCode': '0x801c03f2',
      'Server ErrorCode': 'DirectoryError',
      'Server Message': 'AADSTS90002: Tenant not found.',
    }),
    first: 'service-connection-point-missing',
    chain: broken,
  },
  {
    name: 'no response from WS-Trust',
    text: failedJoin(pending(), { 'Error Phase': 'auth', 'Client ErrorCode': '0xcaa9002c' }),
    first: 'federation-sign-in-failed',
    chain: broken,
  },
  {
    name: 'a general TPM error',
    text: failedJoin(pending(), { 'Error Phase': 'join', 'Client ErrorCode': '0x80290407' }),
    first: 'tpm-failure',
    chain: broken,
  },
  {
    name: 'the object is not there yet',
    text: failedJoin(pending(), {
      'Error Phase': 'join',
      'Client ErrorCode': '0x801c03f2',
      'Server ErrorCode': 'DirectoryError',
      'Server Message': 'The device object by the given id (7c0e5d18-9a34-4b62-8f1e-d50a3b9c6e27) is not found.',
    }),
    first: 'directory-sync-pending',
    chain: broken,
  },
  {
    name: 'too many devices',
    text: failedJoin(pending(), { 'Error Phase': 'join', 'Client ErrorCode': '0x801c000e' }),
    first: 'registration-refused',
    chain: broken,
  },
  {
    name: 'the SID could not be verified',
    text: failedJoin(pending(), {
      'Error Phase': 'join',
      'Client ErrorCode': '0x801c0002',
      'Server ErrorCode': 'AuthenticationError',
      'Server Message': 'The verification of the target computer SID failed.',
    }),
    first: 'registration-refused',
    chain: broken,
  },
  {
    name: 'discovery fails',
    text: failedJoin(pending({ 'DRS Discovery Test': 'FAIL [0x801c0021/0x80072ee2]', 'DRS Connectivity Test': 'SKIPPED' }), {
      'Error Phase': 'discover',
      'Client ErrorCode': '0x801c0021',
    }),
    first: 'registration-service-unreachable',
    chain: broken,
  },
  {
    name: 'the network fails during sign-in',
    text: failedJoin(pending(), { 'Error Phase': 'auth', 'Client ErrorCode': '0xcaa82ee2' }),
    first: 'registration-service-unreachable',
    chain: broken,
  },
  {
    name: 'an earlier registration is gone',
    text: failedJoin(pending(), {
      'Error Phase': 'join',
      'Client ErrorCode': '0x801c03f3',
      'Server ErrorCode': 'DirectoryError',
      'Server ErrorSubCode': 'error_missing_device',
      'Server Operation': 'DeviceRenew',
    }),
    first: 'registration-stale',
    chain: broken,
  },
  {
    name: 'a new PC without an object',
    text: failedJoin(pending(), {
      'Error Phase': 'join',
      'Client ErrorCode': '0x801c03f3',
      'Server ErrorSubCode': 'error_missing_device',
      'Server Operation': 'DeviceJoin',
    }),
    first: 'directory-sync-pending',
    chain: broken,
  },
  {
    name: 'the task is disabled',
    text: `${pending()}\n\n${logged(registrationLog, 259, 'The task \\Microsoft\\Windows\\Workplace Join\\Automatic-Device-Join was successfully disabled.')}`,
    first: 'join-task-disabled',
    chain: broken,
  },
  {
    name: 'no Kerberos ticket',
    text: failedJoin(pending(), { 'Error Phase': 'auth', 'Client ErrorCode': '0x80090311' }),
    first: 'kerberos-join-failed',
    chain: broken,
  },
  {
    name: 'a failed Kerberos test is no fault',
    text: failedJoin(pending({ 'Kerberos Ticket Test': 'FAIL [0x80090303]' }), {
      'Error Phase': 'join',
      'Client ErrorCode': '0x801c03f2',
      'Server Message': 'The device object by the given id (7c0e5d18-9a34-4b62-8f1e-d50a3b9c6e27) is not found.',
    }),
    first: 'directory-sync-pending',
    chain: broken,
  },
  {
    name: 'failed before, joined since',
    text: [
      hybrid(),
      logged(registrationLog, 306, 'Automatic registration Succeeded.'),
      logged(registrationLog, 304, 'Automatic registration failed at join phase. Exit code: 0x801c001d').replace('9/14/2026', '9/12/2026'),
    ].join('\n\n'),
    first: null,
  },
  {
    name: 'the lookup failed in a domain that is not hybrid joined',
    text: [
      pending({ 'AD Configuration Test': 'FAIL [0x80070002]' }),
      logged(registrationLog, 304, 'Automatic registration failed at join phase. Exit code: 0x801c001d'),
      logged(registrationLog, 307, 'Automatic registration failed. Failed to lookup the registration service. Exit code: 0x801c001d'),
    ].join('\n\n'),
    first: 'service-connection-point-missing',
    chain: broken,
  },
  { name: 'in a domain, nothing tried yet', text: pending(), first: 'registration-pending', chain: broken },
  {
    name: 'replication may be delayed',
    text: failedJoin(pending(), { 'Error Phase': 'join', 'Client ErrorCode': '0x801c001d' }).concat(
      '\n\nEvent ID: 220\nLookup of the computer object failed. Exit code: 1317',
    ),
    first: 'registration-pending',
    chain: broken,
  },
  { name: 'not joined to anything', text: pending({ DomainJoined: 'NO', DomainName: null }), first: 'device-not-joined', chain: broken },
  {
    name: 'only the diagnostics',
    text: diagnosticsOf(
      failedJoin(pending({ 'DRS Discovery Test': 'FAIL [0x801c0021/0x80072ee2]' }), {
        'Error Phase': 'discover',
        'Client ErrorCode': '0x801c0021',
      }),
    ),
    first: 'registration-service-unreachable',
    chain: broken,
  },
];
