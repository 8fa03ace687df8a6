import { failedJoin, pending, registered } from './outputs';
import type { Scenario } from './scenario';

/** The pre-join test section of a PC that is not joined. */
const diagnosticsOf = (text: string) => text.slice(text.indexOf('| Diagnostic Data'), text.indexOf('| IE Proxy'));

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
