import type { Backed } from '../backed';
import type { CodeTable } from './row';

const hybrid = { evidence: 'documented', sources: ['hybrid-join'] } as const;
const pin = { evidence: 'documented', sources: ['hello-pin'] } as const;
const kerberos = { evidence: 'documented', sources: ['entra-kerberos-join'] } as const;
const virtual = { evidence: 'documented', sources: ['vm-sign-in'] } as const;
const discover = ['discover'] as const;
const auth = ['auth'] as const;
const join = ['join'] as const;

/** Codes from joining a PC: `Client ErrorCode` and events 304, 305 and 309 (hybrid-join article, 2024-11-25; PIN page; public captures). */
export const joinCodes = {
  '0x801c001d': {
    name: 'DSREG_AUTOJOIN_ADCONFIG_READ_FAILED',
    phases: ['discover', 'join'],
    evidence: 'documented',
    sources: ['hybrid-join', 'kb4480781'],
  },
  '0x80070002': { phases: discover, evidence: 'captured', sources: [] },
  '0x801c0021': { name: 'DSREG_AUTOJOIN_DISC_FAILED', phases: discover, ...hybrid },
  '0x801c001f': { name: 'DSREG_AUTOJOIN_DISC_WAIT_TIMEOUT', phases: discover, ...hybrid },
  '0x801c003d': { name: 'DSREG_AUTOJOIN_USERREALM_DISCOVERY_FAILED', phases: discover, ...hybrid },
  '0x801c003a': { name: 'DSREG_DISCOVERY_TENANT_NOT_FOUND', phases: discover, ...hybrid },
  '0x801c0025': { name: 'DSREG_SERVER_BUSY', phases: discover, ...hybrid },
  '0x801c000c': { phases: discover, ...pin },
  '0x8007000d': { name: 'E_INVALIDDATA', phases: discover, ...hybrid },
  '0x80072ee7': { name: 'WININET_E_NAME_NOT_RESOLVED', phases: join, ...hybrid },
  '0x80072ee2': { name: 'WININET_E_TIMEOUT', phases: ['discover', 'join'], ...hybrid },
  '0x80072efd': { name: 'WININET_E_CANNOT_CONNECT', phases: discover, ...hybrid },
  '0x80072efe': { name: 'WININET_E_CONNECTION_ABORTED', phases: join, ...hybrid },
  '0x80072f8f': { name: 'WININET_E_DECODING_FAILED', phases: discover, evidence: 'documented', sources: ['hybrid-join', 'winhttp'] },
  '0x801c03f2': { name: 'DSREG_E_DIRECTORY_FAILURE', phases: join, ...hybrid },
  '0x801c03f3': { phases: join, evidence: 'captured', sources: [] },
  '0x801c0095': { name: 'DSREG_TOKEN_MISSING_ON_PREM_ID', phases: auth, ...kerberos },
  '0x80090311': { name: 'SEC_E_NO_AUTHENTICATING_AUTHORITY', phases: auth, ...kerberos },
  '0x80090303': { name: 'SEC_E_TARGET_UNKNOWN', phases: auth, ...kerberos },
  '0x8009030c': { name: 'SEC_E_LOGON_DENIED', phases: auth, ...kerberos },
  '0x80041326': {
    name: 'SCHED_E_TASK_DISABLED',
    evidence: 'documented',
    sources: ['task-scheduler-errors'],
    causes: ['join-task-disabled'],
  },
  '0x801c0002': {
    name: 'DSREG_E_DEVICE_AUTHENTICATION_ERROR',
    phases: join,
    evidence: 'documented',
    sources: ['hybrid-join', 'hello-pin'],
  },
  '0x801c0006': {
    name: 'DSREG_E_DEVICE_INTERNALSERVICE_ERROR',
    phases: join,
    evidence: 'documented',
    sources: ['hybrid-join', 'hello-pin'],
  },
  '0x80090016': { name: 'NTE_BAD_KEYSET', phases: join, ...hybrid },
  '0x80290407': { name: 'TPM_E_PCP_INTERNAL_ERROR', phases: join, ...hybrid },
  '0x80280036': { name: 'TPM_E_NOTFIPS', phases: join, ...hybrid },
  '0x80090031': {
    name: 'NTE_AUTHENTICATION_IGNORED',
    phases: ['join', 'pin'],
    evidence: 'documented',
    sources: ['hybrid-join', 'hello-pin'],
  },
  '0x801c0003': { phases: ['join', 'pin'], ...pin },
  '0x801c000e': { phases: join, ...pin },
  '0x801c000f': { phases: join, ...pin },
  '0x801c0083': { name: 'DSREG_HOSTNAME_DUPLICATE', phases: join, ...virtual },
  '0x801c0044': { phases: join, ...virtual },
} as const satisfies CodeTable;

/** Join diagnostics without a code: a failed test, or the `Server Message` (hybrid-join article, 2024-11-25). */
export const joinMessages = {
  'no-domain-controller': { ...hybrid, causes: ['domain-controller-unreachable'] },
  'too-many-registrations': { ...hybrid, causes: ['registration-service-unreachable'] },
  'tenant-not-found': { ...hybrid, causes: ['service-connection-point-missing'] },
  'computer-not-verified': { ...hybrid, causes: ['registration-refused'] },
} as const satisfies Record<string, Backed>;
