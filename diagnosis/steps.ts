import { evidenceCommands } from './commands';
import type { FactId } from './facts';

/** The risk of a step: none; losing open programs (sign-out, restart); losing data or a way into the PC. */
export type Risk = 'none' | 'signsOut' | 'restarts' | 'destructive';

/** Who acts, in the order in which a case is escalated. */
export const roles = ['user', 'helpDesk', 'admin'] as const;

export type Role = (typeof roles)[number];

/**
 * One action. `where`: the PC that was checked, the one that lacks the settings, the one in use before, both PCs, an admin center or directory, or anywhere.
 * `minutes`: duration including waiting. `changes`: the fact that should differ afterwards. `finds`: the fact that it finds out, without
 * changing anything. `perThing`: done for each thing that is missing, where its own switch is.
 * Its words are in `content/`; its command is never translated.
 */
export type StepDefinition = {
  readonly who: Role;
  readonly where: 'this-pc' | 'lacking-pc' | 'old-pc' | 'both-pcs' | 'admin-center' | 'anywhere';
  readonly elevated?: true;
  readonly minutes: number;
  readonly command?: string;
  readonly risk: Risk;
  readonly changes?: FactId;
  readonly finds?: FactId;
  readonly perThing?: true;
};

/** Copies the state of the device and the signed-in user to the clipboard; read-only. */
export const statusCommand = 'dsregcmd /status | clip';

export const steps = {
  // Windows
  'look-up-build': { who: 'user', where: 'this-pc', minutes: 1, command: 'winver', risk: 'none', finds: 'windowsBuild' },
  'ask-it-to-update': { who: 'helpDesk', where: 'this-pc', minutes: 60, risk: 'restarts', changes: 'windowsBuild' },

  // Joined
  'ask-if-pc-belongs': { who: 'user', where: 'anywhere', minutes: 5, risk: 'none' },
  'join-device': { who: 'helpDesk', where: 'this-pc', elevated: true, minutes: 30, risk: 'restarts', changes: 'azureAdJoined' },
  'confirm-hybrid-join': { who: 'helpDesk', where: 'anywhere', minutes: 5, risk: 'none', finds: 'hybridJoinUsed' },
  'wait-for-policy': { who: 'user', where: 'this-pc', minutes: 240, risk: 'none', changes: 'azureAdJoined' },
  'sign-out-and-in': { who: 'user', where: 'this-pc', minutes: 10, risk: 'signsOut', changes: 'azureAdPrt' },
  'run-join-task': {
    who: 'admin',
    where: 'this-pc',
    elevated: true,
    minutes: 10,
    command: 'schtasks /run /tn "\\Microsoft\\Windows\\Workplace Join\\Automatic-Device-Join"',
    risk: 'signsOut',
    changes: 'azureAdJoined',
  },
  'leave-and-rejoin': {
    who: 'helpDesk',
    where: 'this-pc',
    elevated: true,
    minutes: 30,
    command: 'dsregcmd /leave',
    risk: 'destructive',
    changes: 'azureAdJoined',
  },
  'force-recovery': {
    who: 'helpDesk',
    where: 'this-pc',
    elevated: true,
    minutes: 30,
    command: 'dsregcmd /forcerecovery',
    risk: 'destructive',
    changes: 'azureAdJoined',
  },

  'enable-join-task': {
    who: 'admin',
    where: 'this-pc',
    elevated: true,
    minutes: 5,
    command: 'schtasks /change /tn "\\Microsoft\\Windows\\Workplace Join\\Automatic-Device-Join" /enable',
    risk: 'none',
    changes: 'joinTask',
  },
  'plan-hybrid-join': { who: 'admin', where: 'admin-center', minutes: 60, risk: 'none', changes: 'azureAdJoined' },
  'repair-service-connection-point': { who: 'admin', where: 'admin-center', minutes: 30, risk: 'none', changes: 'joinError' },
  'allow-microsoft-endpoints': { who: 'admin', where: 'anywhere', minutes: 60, risk: 'none' },
  'try-other-network': { who: 'user', where: 'this-pc', minutes: 10, risk: 'none', finds: 'otherNetwork' },
  'wait-and-restart': { who: 'user', where: 'this-pc', minutes: 30, risk: 'restarts', changes: 'azureAdJoined' },
  'read-event-log-of-join': { who: 'helpDesk', where: 'this-pc', minutes: 10, risk: 'none' },
  'check-federation-endpoints': { who: 'admin', where: 'admin-center', minutes: 60, risk: 'none' },
  'check-device-limits': { who: 'admin', where: 'admin-center', minutes: 15, risk: 'none', changes: 'joinError' },
  'read-server-error': { who: 'admin', where: 'this-pc', minutes: 15, risk: 'none' },
  'wait-for-directory-sync': { who: 'admin', where: 'admin-center', minutes: 60, risk: 'none', changes: 'joinServerMessage' },
  'put-device-in-sync-scope': { who: 'admin', where: 'admin-center', minutes: 60, risk: 'none', changes: 'deviceInDirectory' },
  'repair-entra-kerberos': { who: 'admin', where: 'admin-center', minutes: 60, risk: 'none', changes: 'joinError' },
  'look-at-tpm': { who: 'admin', where: 'this-pc', minutes: 30, risk: 'none', changes: 'joinError' },

  // Trusted and signed in
  'look-up-device': { who: 'admin', where: 'admin-center', minutes: 10, risk: 'none', finds: 'deviceInDirectory' },
  'enable-device': { who: 'admin', where: 'admin-center', minutes: 10, risk: 'none', changes: 'deviceAuthStatus' },
  'restore-deleted-device': { who: 'admin', where: 'admin-center', minutes: 10, risk: 'none', changes: 'deviceInDirectory' },
  'set-clock': { who: 'helpDesk', where: 'this-pc', elevated: true, minutes: 5, risk: 'none', changes: 'certificateValidity' },
  'wait-for-password-sync': { who: 'admin', where: 'admin-center', minutes: 30, risk: 'none', changes: 'prtAttemptError' },
  'check-user-name': { who: 'helpDesk', where: 'this-pc', minutes: 5, command: 'whoami /upn', risk: 'none', changes: 'userNameSuffix' },
  'verify-user-domain': { who: 'admin', where: 'admin-center', minutes: 60, risk: 'none', changes: 'domainVerified' },
  'find-user': { who: 'admin', where: 'admin-center', minutes: 15, risk: 'none', changes: 'accountState' },
  'unlock-account': { who: 'admin', where: 'admin-center', minutes: 10, risk: 'none', changes: 'accountState' },
  'read-sign-in-events': { who: 'helpDesk', where: 'this-pc', minutes: 10, risk: 'none' },
  'read-sign-in-log': { who: 'admin', where: 'admin-center', minutes: 20, risk: 'none', changes: 'accessBlocked' },
  'allow-restore-service': { who: 'admin', where: 'admin-center', minutes: 20, risk: 'none', changes: 'accessBlocked' },
  'paste-status': {
    who: 'user',
    where: 'this-pc',
    minutes: 3,
    command: statusCommand,
    risk: 'none',
    changes: 'deviceAuthStatus',
  },
  'lock-and-unlock': { who: 'user', where: 'this-pc', minutes: 5, risk: 'none', changes: 'azureAdPrt' },
  'connect-to-corporate-network': { who: 'user', where: 'this-pc', minutes: 10, risk: 'none', changes: 'prtRenewal' },
  'register-for-mfa': { who: 'user', where: 'anywhere', minutes: 10, risk: 'none' },
  'complete-mfa-elsewhere': { who: 'user', where: 'this-pc', minutes: 5, risk: 'none' },
  'sign-in-with-hello': { who: 'user', where: 'this-pc', minutes: 5, risk: 'signsOut', changes: 'signInMethod' },
  'update-credentials': { who: 'user', where: 'anywhere', minutes: 5, risk: 'none', changes: 'credentials' },
  'sign-in-with-new-credentials': { who: 'user', where: 'this-pc', minutes: 5, risk: 'signsOut', changes: 'credentials' },
  'wait-and-try-again': { who: 'user', where: 'this-pc', minutes: 15, risk: 'none', changes: 'azureAdPrt' },
  'allow-single-sign-on': { who: 'user', where: 'this-pc', minutes: 5, risk: 'none', changes: 'syncEventError' },
  'accept-sso-by-policy': { who: 'admin', where: 'admin-center', minutes: 30, risk: 'none', changes: 'syncEventError' },
  'allow-tenant-on-network': { who: 'admin', where: 'anywhere', minutes: 60, risk: 'none', changes: 'prtAttemptError' },
  'read-federation-log': { who: 'admin', where: 'admin-center', minutes: 20, risk: 'none', changes: 'federationRefusal' },
  'disconnect-work-account': { who: 'helpDesk', where: 'this-pc', minutes: 10, risk: 'signsOut', changes: 'workplaceJoined' },
  'compare-sign-in': { who: 'user', where: 'this-pc', minutes: 15, risk: 'signsOut', changes: 'signInMethod' },

  // Account
  'check-sync-account': { who: 'user', where: 'both-pcs', minutes: 5, risk: 'none', finds: 'syncAccount' },
  'sign-in-same-account': { who: 'user', where: 'both-pcs', minutes: 10, risk: 'signsOut', changes: 'sameAccount' },
  'sign-in-to-office': { who: 'user', where: 'this-pc', minutes: 5, risk: 'none', changes: 'wamDefaultSet' },
  'confirm-access-denied': { who: 'admin', where: 'this-pc', elevated: true, minutes: 20, risk: 'none' },
  'repair-broker-key': { who: 'admin', where: 'this-pc', elevated: true, minutes: 20, risk: 'destructive', changes: 'event1098' },
  'start-apps-as-yourself': { who: 'user', where: 'this-pc', minutes: 5, risk: 'none', changes: 'event1098' },
  'ask-about-new-account': { who: 'helpDesk', where: 'anywhere', minutes: 5, risk: 'none' },
  'remove-token-files': { who: 'helpDesk', where: 'this-pc', minutes: 15, risk: 'destructive', changes: 'event1098' },
  'sign-in-with-work-account': { who: 'user', where: 'this-pc', minutes: 10, risk: 'signsOut', changes: 'localAccount' },
  'check-local-administrator': { who: 'admin', where: 'this-pc', minutes: 10, risk: 'none' },
  'unjoin-device': { who: 'admin', where: 'this-pc', elevated: true, minutes: 15, risk: 'destructive', changes: 'azureAdJoined' },
  'remove-broker-files': { who: 'admin', where: 'this-pc', elevated: true, minutes: 10, risk: 'destructive' },
  'join-device-again': { who: 'admin', where: 'this-pc', elevated: true, minutes: 30, risk: 'destructive', changes: 'azureAdJoined' },

  // Allowed
  'ask-for-supported-desktop': { who: 'helpDesk', where: 'anywhere', minutes: 10, risk: 'none', changes: 'virtualDesktop' },
  'read-policy-key': {
    who: 'helpDesk',
    where: 'this-pc',
    minutes: 5,
    command: evidenceCommands.policy,
    risk: 'none',
    finds: 'syncPolicy',
  },
  'allow-sync-hosts': { who: 'admin', where: 'anywhere', minutes: 60, risk: 'none', changes: 'otherNetwork' },
  'change-policy': { who: 'admin', where: 'admin-center', minutes: 30, risk: 'none', changes: 'syncPolicy' },
  'keep-one-policy': { who: 'admin', where: 'admin-center', minutes: 30, risk: 'none', changes: 'policyChannels' },
  'move-to-backup-policy': { who: 'admin', where: 'admin-center', minutes: 60, risk: 'none', changes: 'roamingManagedBy' },
  'ask-roaming-offered': { who: 'helpDesk', where: 'anywhere', minutes: 5, risk: 'none', finds: 'roamingEnabled' },
  'check-backup-policy': { who: 'admin', where: 'admin-center', minutes: 15, risk: 'none', finds: 'roamingAssigned' },
  'check-assignment': { who: 'admin', where: 'admin-center', minutes: 10, risk: 'none', changes: 'roamingAssigned' },
  'assign-licence': { who: 'admin', where: 'admin-center', minutes: 10, risk: 'none', changes: 'licence' },
  'restart-and-sign-in': { who: 'user', where: 'this-pc', minutes: 10, risk: 'restarts', changes: 'settingsUrl' },
  'restart-after-change': { who: 'user', where: 'this-pc', minutes: 10, risk: 'restarts', changes: 'settingsUrl' },
  'follow-kb3193791': { who: 'admin', where: 'admin-center', minutes: 60, risk: 'none', changes: 'event6065' },

  // Setting
  'switch-sync-on': { who: 'user', where: 'both-pcs', minutes: 3, risk: 'none', changes: 'settingsPage' },
  'open-windows-backup-page': { who: 'user', where: 'this-pc', minutes: 2, risk: 'none', changes: 'settingsPage' },
  'compare-backup-and-roaming': { who: 'user', where: 'anywhere', minutes: 5, risk: 'none', changes: 'expectation' },
  'report-roaming-profile': { who: 'user', where: 'anywhere', minutes: 5, risk: 'none' },
  'set-by-hand': { who: 'user', where: 'lacking-pc', minutes: 5, risk: 'none', perThing: true },
  'turn-on-own-sync': { who: 'user', where: 'both-pcs', minutes: 10, risk: 'none', perThing: true },
  'set-up-new-pc': { who: 'user', where: 'lacking-pc', minutes: 60, risk: 'none', perThing: true },
  'back-up-other-pc': { who: 'user', where: 'old-pc', minutes: 10, risk: 'none' },
  'ask-restore-offered': { who: 'helpDesk', where: 'anywhere', minutes: 5, risk: 'none' },
  'check-restore-settings': { who: 'admin', where: 'admin-center', minutes: 30, risk: 'none' },
  'turn-on-edge-sync': { who: 'user', where: 'both-pcs', minutes: 5, risk: 'none' },
  'install-kb3172985': { who: 'admin', where: 'this-pc', minutes: 60, risk: 'restarts', changes: 'windowsBuild' },
  'install-kb3176934': { who: 'admin', where: 'this-pc', minutes: 60, risk: 'restarts', changes: 'windowsBuild' },
  'install-kb3140743': { who: 'admin', where: 'this-pc', minutes: 60, risk: 'restarts', changes: 'windowsBuild' },
  'try-country-or-region': { who: 'user', where: 'both-pcs', minutes: 10, risk: 'none' },
  'check-other-pc': { who: 'user', where: 'both-pcs', minutes: 5, risk: 'none' },
  'tell-help-desk': { who: 'user', where: 'anywhere', minutes: 5, risk: 'none' },
} as const satisfies Record<string, StepDefinition>;

export type StepId = keyof typeof steps;

export const stepIds = Object.keys(steps) as StepId[];

export const isStepId = (text: string): text is StepId => Object.hasOwn(steps, text);

/** A step's definition with its literal types widened. */
export const stepOf = (step: StepId): StepDefinition => steps[step];

/** The last resort, when no cause is found and nothing can be asked. */
export const lastSteps = ['try-country-or-region', 'check-other-pc', 'tell-help-desk'] as const satisfies readonly StepId[];
