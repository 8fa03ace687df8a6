import type { FactTexts } from '../types';

// `label` and `values` are read as one line: “Joined to Microsoft Entra: yes”.
// The command’s output is English on every Windows, so `YES` and `NO` are never translated.

const yesNo = { yes: 'yes', no: 'no' } as const;

/** The two answers to a question about one line of output. */
const printed = {
  yes: { label: 'Yes', hint: 'The line ends with `YES`.' },
  no: { label: 'No', hint: 'The line ends with `NO`.' },
} as const;

/** The results of a test of joining. */
const testResults = { pass: 'passed', fail: 'failed', skipped: 'skipped' } as const;

/** Where to find one line of the command’s output. */
const line = (field: string, ...more: string[]): [string, ...string[]] => [
  'Press the **Windows key**, type `cmd` and press **Enter**. Do not open it as administrator.',
  `Type \`dsregcmd /status\` and press **Enter**. Look for the line that begins with \`${field}\`.`,
  ...more,
];

const winver = 'Press the **Windows key**, type `winver` and press **Enter**. A small window opens.';

const eventViewer = 'This one is for the help desk. Press the **Windows key**, type `eventvwr.msc` and press **Enter**.';

const aadLog = 'Open **Applications and Services Logs > Microsoft > Windows > AAD > Operational**.';

const noSuchLog = 'Windows 11 has no such log: sync writes to **Microsoft > Windows > CloudStore** there. Then choose “No”.';

export const facts = {
  windowsBuild: {
    label: 'Windows build',
    values: {},
    ask: {
      title: 'Which build of Windows does this PC have?',
      why: 'Settings sync needs at least Windows 10 version 1511 (build 10586), with the latest updates. The build shows how old this Windows is.',
      find: [winver, 'Look for the number in brackets. It has five digits, a point and some more digits.'],
      choices: {},
      input: {
        label: 'Build number',
        hint: 'For example `26100.4946`. The first five digits are enough.',
        error: 'This is not a build number. Type five digits, and the digits after the point if you see them, such as 26100.4946.',
      },
    },
  },
  windowsRelease: {
    label: 'Windows version',
    values: { 'windows-10': 'Windows 10', 'windows-11': 'Windows 11' },
    ask: {
      title: 'Is this Windows 10 or Windows 11?',
      why: 'In Windows 11 the sync page has another name, and app data doesn’t sync.',
      find: [winver, 'The name is at the top, in large letters.'],
      choices: { 'windows-10': 'Windows 10', 'windows-11': 'Windows 11' },
    },
  },
  windowsKind: {
    label: 'Kind of Windows',
    values: { client: 'ordinary PC', server: 'server' },
    ask: {
      title: 'Is this an ordinary PC or a server?',
      why: 'Some build numbers exist for both. What we say about old versions of Windows is only true for ordinary PCs.',
      find: [winver, 'On a server the name at the top contains the words “Windows Server”.'],
      choices: {
        client: 'An ordinary PC or laptop',
        server: { label: 'A server', hint: 'For example a remote desktop that many people use.' },
      },
    },
  },

  azureAdJoined: {
    label: 'Joined to Microsoft Entra',
    values: yesNo,
    ask: {
      title: 'Is this PC joined to Microsoft Entra?',
      why: 'Sync works only on PCs that are joined to Microsoft Entra ID (formerly Azure AD), your organisation’s list of accounts and PCs. A PC in the company domain can be joined too. A work account that was only added doesn’t count.',
      find: line('AzureAdJoined', 'The Settings app can’t tell you this: on some PCs it shows only the company domain.'),
      choices: printed,
    },
  },
  enterpriseJoined: {
    label: 'Joined to the organisation’s own registration service',
    values: yesNo,
    ask: {
      title: 'Is this PC on a list of your own organisation’s server?',
      why: 'A few organisations keep a list of PCs on their own server (AD FS). A PC that is only on that list can’t sync. `NO` is quite normal.',
      find: line('EnterpriseJoined', 'Note: `WorkplaceJoined` is a different line.'),
      choices: printed,
    },
  },
  domainJoined: {
    label: 'In a domain',
    values: yesNo,
    ask: {
      title: 'Is this PC in your company’s domain?',
      why: 'Some steps are only for PCs in a company domain. On other PCs they could lock people out.',
      find: line(
        'DomainJoined',
        'You can also open **Settings > Accounts > Access work or school**. If the PC is in a domain, you see the name of the domain there. “Connected to … Azure AD” or “… Entra ID” is not a domain.',
      ),
      choices: printed,
    },
  },
  workplaceJoined: {
    label: 'Work account added (registered)',
    values: yesNo,
    ask: {
      title: 'Was a work account added to this PC?',
      why: 'Microsoft calls such a PC registered. Only the account that you sign in to Windows with can sync, not one that was only added.',
      find: line('WorkplaceJoined'),
      choices: printed,
    },
  },
  hybridJoinUsed: {
    label: 'The organisation joins its domain PCs to Microsoft Entra',
    values: yesNo,
    ask: {
      title: 'Does your organisation also join its domain PCs to Microsoft Entra?',
      why: 'If your organisation does, its PCs join on their own. If it doesn’t, waiting won’t help. IT calls this hybrid join.',
      find: ['Ask IT or the help desk. You can’t see this on your PC.'],
      choices: { yes: 'Yes', no: 'No, our PCs are joined in another way or not at all' },
    },
  },

  adConnectivityTest: {
    label: 'Test: reach a domain controller',
    values: testResults,
    ask: {
      title: 'Can this PC reach your company’s domain?',
      why: 'A PC in a company domain can join Microsoft Entra only while it can reach the company network.',
      find: line('AD Connectivity Test', 'Only a PC that is in a domain and not joined yet shows this line.'),
      choices: {
        pass: { label: 'Yes', hint: 'The line says `PASS`.' },
        fail: { label: 'No', hint: 'The line says `FAIL`, perhaps with a code.' },
        skipped: { label: 'It was not tested', hint: 'The line says `SKIPPED`.' },
      },
    },
  },
  adConfigurationTest: { label: 'Test: find where to register', values: testResults },
  drsDiscoveryTest: { label: 'Test: find the registration service', values: testResults },
  drsConnectivityTest: { label: 'Test: reach the registration service', values: testResults },
  joinPhase: {
    label: 'Joining stopped at',
    values: {
      'pre-check': 'the check before it',
      discover: 'the search for the service',
      auth: 'the sign-in',
      join: 'the registration itself',
    },
  },
  joinError: { label: 'Error of the last attempt to join', values: {} },
  joinServerMessage: {
    label: 'The server’s answer while joining',
    values: {
      'device-not-found': 'the device object is not there yet',
      'sid-not-verified': 'the SID of the computer couldn’t be verified',
      'tenant-not-found': 'the organisation was not found',
      throttled: 'too many requests',
      other: 'something else',
    },
  },
  serverOperation: {
    label: 'What Windows asked the registration service for',
    values: { 'device-renew': 'renewing an earlier registration', other: 'something else' },
  },
  domainController: { label: 'Domain controller, in the join log', values: { found: 'found', 'not-found': 'not found' } },
  joinTask: {
    label: 'Task that joins the PC',
    values: { enabled: 'enabled', disabled: 'disabled' },
    ask: {
      title: 'Is the scheduled task that joins the PC enabled?',
      why: 'A PC in a domain joins Microsoft Entra through a scheduled task. If it is disabled, nothing happens and no message appears.',
      find: [
        'This one is for the help desk or IT. Open **Task Scheduler** as administrator.',
        'Go to **Task Scheduler Library > Microsoft > Windows > Workplace Join** and look at **Automatic-Device-Join**.',
      ],
      choices: { enabled: 'It is enabled (Ready or Running)', disabled: 'It is disabled' },
    },
  },
  event220: { label: 'Event 220', values: { seen: 'seen', none: 'not in what was pasted' } },
  adReplication: {
    label: 'Domain controllers exchange their data',
    values: { 'in-order': 'in order', behind: 'behind' },
    ask: {
      title: 'Do your domain controllers exchange their data as they should?',
      why: 'The computer’s own object in Active Directory couldn’t be read. A known reason is that the domain controllers have not exchanged their data yet.',
      find: ['For IT: run `repadmin /replsummary` on a domain controller. It only reads.'],
      choices: { 'in-order': 'Yes, without errors', behind: 'No, there are errors or long delays' },
    },
  },
  deviceAuthStatus: {
    label: 'The PC can prove its identity',
    values: {
      success: 'yes',
      'disabled-or-deleted': 'no: blocked or removed',
      unreachable: 'not tested: the test couldn’t run',
      failed: 'no: another error',
    },
    ask: {
      title: 'Can this PC prove its identity?',
      why: 'Your organisation’s list of PCs (Microsoft Entra) must recognise this PC, or nothing syncs. The test uses the network, so it also fails when the PC is offline.',
      find: line('DeviceAuthStatus', 'Is the line missing? Older versions of Windows don’t show it.'),
      choices: {
        success: { label: 'Yes', hint: 'It says `SUCCESS`.' },
        'disabled-or-deleted': {
          label: 'No, the PC is blocked or removed',
          hint: 'It says `FAILED. Device is either disabled or deleted`.',
        },
        unreachable: {
          label: 'The test couldn’t run',
          hint: 'It says `FAILED. ERROR` without a code, or a code that begins with `0x80072e`, `0x80072f` or `0x8019`, or ends in `23c`, `0be` or `0c4`.',
        },
        failed: {
          label: 'No, for another reason',
          hint: 'It says `FAILED` and something else, or a code that ends in `2f0c`, `2f99` or `2f9a`.',
        },
      },
    },
  },
  deviceAuthError: { label: 'Error when the PC proved its identity', values: {} },
  deviceInDirectory: {
    label: 'The PC in Microsoft Entra',
    values: { enabled: 'enabled', disabled: 'disabled', deleted: 'not there', pending: 'registration pending' },
    ask: {
      title: 'What does Microsoft Entra show about this PC?',
      why: 'A disabled PC only has to be enabled. A deleted one can often be restored. A pending one has to finish joining.',
      find: [
        'This one is for the help desk or IT. Open the Entra admin center: **Entra ID > Devices > All devices**.',
        'Search for the `DeviceId` that `dsregcmd /status` shows under **Device Details**.',
      ],
      choices: {
        enabled: 'It is there, and enabled',
        disabled: 'It is there, but disabled',
        deleted: 'It is not there',
        pending: { label: 'It is there, but not finished', hint: 'Under **Registered** it says `Pending`.' },
      },
    },
  },
  keySignTest: { label: 'Test of the PC’s key', values: { passed: 'passed', failed: 'failed' } },
  aadRecoveryEnabled: { label: 'The PC is marked for joining again', values: yesNo },
  certificateValidity: {
    label: 'Device certificate',
    values: { valid: 'valid', expired: 'expired', 'not-yet-valid': 'not valid yet' },
  },
  certificateValidityIfJustRun: {
    label: 'Device certificate, if the command ran just now',
    values: { valid: 'valid', expired: 'expired', 'not-yet-valid': 'not valid yet' },
  },

  azureAdPrt: {
    label: 'Sign-in token',
    values: { yes: 'present', no: 'missing' },
    ask: {
      title: 'Does this PC have a sign-in token for you?',
      why: 'The token is a digital pass. It tells Microsoft that it’s you. Without it, nothing syncs.',
      find: line('AzureAdPrt', 'Take the line with exactly this name, not `AzureAdPrtUpdateTime`.'),
      choices: printed,
    },
  },
  azureAdPrtIfOwnAccount: { label: 'Sign-in token, if the account was your own', values: { yes: 'present', no: 'missing' } },
  prtRenewal: {
    label: 'Sign-in token last renewed',
    values: {
      fresh: 'less than 24 hours before the output was made',
      stale: 'more than 24 hours before the output was made',
      expired: 'it has expired',
    },
  },
  prtRenewalIfJustRun: {
    label: 'Sign-in token last renewed, if the command ran just now',
    values: {
      fresh: 'less than 24 hours before the output was made',
      stale: 'more than 24 hours before the output was made',
      expired: 'it has expired',
    },
  },
  ranJustNow: {
    label: 'The command ran just now',
    values: yesNo,
    ask: {
      title: 'Did you run the command just now?',
      why: 'Your text contains times, but not the time when it was made. We can compare them with the clock only if it is fresh.',
      find: ['“Just now” means within the last hour or so, on that PC.'],
      choices: { yes: 'Yes', no: 'No, the text is older' },
    },
  },
  ownAccount: {
    label: 'The account that ran the command was the person’s own',
    values: yesNo,
    ask: {
      title: 'Did you run it as administrator with your own account?',
      why: 'The command ran as administrator. What it says about you counts only if it was your own account.',
      find: ['Did you have to type another name and password, or did somebody else do it? Then the answer is no.'],
      choices: { yes: 'Yes, it’s the account that I work with', no: 'No, it was another account' },
    },
  },
  prtAttemptStatus: { label: 'Status of the last attempt to get a sign-in token', values: {} },
  prtAttemptHttpError: { label: 'Network error of the last attempt to get a sign-in token', values: {} },
  prtAttemptError: { label: 'Error of the last attempt to get a sign-in token', values: { none: 'none shown' } },
  prtAttemptStatusIfOwnName: { label: 'Status of the last attempt, if it was for your own name', values: {} },
  prtAttemptHttpErrorIfOwnName: { label: 'Network error of the last attempt, if it was for your own name', values: {} },
  prtAttemptErrorIfOwnName: { label: 'Error of the last attempt, if it was for your own name', values: { none: 'none' } },
  ownSignInName: {
    label: 'The name of the last sign-in attempt is your own',
    values: yesNo,
    ask: {
      title: 'Is the name at “User Identity” also yours?',
      why: 'The last sign-in attempt used another name than the one you use in Windows. Some people have two names for one account. If this one is yours, its error counts.',
      find: ['In what you pasted, look for the line that begins with `User Identity`. After it is a name with an @.'],
      choices: { yes: 'Yes, that is me too', no: 'No, that is somebody else' },
    },
  },
  federationRefusal: { label: 'Refused by the organisation’s own sign-in server', values: { seen: 'yes' } },
  domainVerified: {
    label: 'The domain in the user name is verified in Microsoft Entra',
    values: yesNo,
    ask: {
      title: 'Is the domain in the user name verified in Microsoft Entra?',
      why: 'The domain is the part after the @. Microsoft Entra can only sign in people from domains that it knows.',
      find: [
        'This one is for IT. Open the Entra admin center: **Entra ID > Domain names**. Is the domain in the list, with the status **Verified**?',
      ],
      choices: { yes: 'Yes', no: 'No, or it is not in the list' },
    },
  },
  userNameSuffix: {
    label: 'Ending of the user name',
    values: { public: 'an ordinary domain', private: 'one that exists only inside' },
    ask: {
      title: 'How does your user name end?',
      why: 'Microsoft has to know the part after the @. Endings such as `.local` exist only inside an organisation.',
      find: [
        'Press the **Windows key**, type `cmd` and press **Enter**. Type `whoami /upn` and press **Enter**.',
        'Look only at the part behind the @. We do not ask for the name.',
      ],
      choices: {
        public: { label: 'Like a web address', hint: 'For example `.com`, `.org` or `.nl`.' },
        private: { label: 'Otherwise', hint: 'For example `.local`, `.lan` or `.internal`, or a single word.' },
      },
    },
  },
  event1144: { label: 'Event 1144', values: { seen: 'seen' } },
  accountState: {
    label: 'State of the account',
    values: {
      'in-order': 'in order',
      'wrong-password': 'the password is not accepted',
      'disabled-or-locked': 'blocked or locked',
      'not-found': 'not found',
    },
    ask: {
      title: 'Can you sign in to Microsoft 365 in a browser?',
      why: 'If Microsoft refuses your account or password there, Windows can’t sign you in for sync either.',
      find: ['Open a private window in your browser. Go to `https://www.office.com` and sign in with your work account.'],
      choices: {
        'in-order': 'Yes',
        'wrong-password': { label: 'No, my password is not accepted', hint: 'It says that the account or the password is incorrect.' },
        'disabled-or-locked': {
          label: 'No, my account is locked or blocked',
          hint: 'It says that the account is locked, or that you can’t use it.',
        },
        'not-found': { label: 'No, the account is not found', hint: 'It says that it couldn’t find an account with that name.' },
      },
    },
  },
  accessBlocked: {
    label: 'A message says that access is blocked',
    values: yesNo,
    ask: {
      title: 'Did you see a message that you don’t have access?',
      why: 'Such a message comes from a rule that your organisation has about where and on which PC you may sign in.',
      find: ['Something like “You don’t have access to this” or “You can’t get there from here”.'],
      choices: { yes: 'Yes', no: 'No' },
    },
  },
  syncEventError: { label: 'Error in the event log of the sync service', values: {} },
  event6065: {
    label: 'Event 6065',
    values: { '0x80070533': 'seen with code 80070533', none: 'not seen with this code' },
    ask: {
      title: 'Does the event log show event 6065 with code 80070533?',
      why: 'On Windows 10 it points to a password that has changed or expired, or to an old setting of the organisation.',
      find: [
        eventViewer,
        'Choose **View > Show Analytic and Debug Logs**. On Windows 10, open **Applications and Services Logs > Microsoft > Windows > SettingSync**, then `Debug`.',
        noSuchLog,
      ],
      choices: {
        '0x80070533': { label: 'Yes', hint: "`This user can't sign in because this account is currently disabled`" },
        none: 'No, or with another code',
      },
    },
  },
  signInMethod: {
    label: 'How you sign in to Windows',
    values: { password: 'password', hello: 'Windows Hello', 'smart-card': 'smart card' },
    ask: {
      title: 'How do you sign in to Windows?',
      why: 'Some organisations ask for an extra check (MFA). A Windows Hello PIN counts as one; a password alone doesn’t.',
      find: ['Think of what you do in the morning, when you start this PC.'],
      choices: {
        password: 'With a password',
        hello: { label: 'With a PIN, my face or my finger', hint: 'Windows calls this Windows Hello.' },
        'smart-card': { label: 'With a smart card', hint: 'A virtual smart card counts too.' },
      },
    },
  },
  mfaRequired: {
    label: 'Extra check required (MFA)',
    values: yesNo,
    ask: {
      title: 'Does your organisation ask for an extra check when you sign in?',
      why: 'This extra check is called MFA. Sync never asks for it, so sync can fail without a message.',
      find: ['Think of work websites and apps: do you sometimes approve a sign-in on your phone, or type a code?'],
      choices: { yes: 'Yes', no: 'No, never' },
    },
  },
  tenantFederated: {
    label: 'The organisation has its own sign-in server',
    values: yesNo,
    ask: {
      title: 'Does your organisation have its own sign-in page?',
      why: 'Then it has its own sign-in server, which can have its own rules for the extra check. IT calls this federated.',
      find: [
        'Sign in to Microsoft 365 in a private window of your browser. Does it take you to your own organisation’s page for the password? Then the answer is yes.',
      ],
      choices: { yes: 'Yes', no: 'No, I type the password on Microsoft’s page' },
    },
  },
  accessTokenExpired: {
    label: 'Access token expired',
    values: yesNo,
    ask: {
      title: 'Has the access token on this PC expired?',
      why: 'If your organisation’s own sign-in server asks for an extra check, sync can stop when this digital pass (the token) expires.',
      find: [
        eventViewer,
        aadLog,
        'Event 1097 with `0xCAA90004` and `Getting token by refresh token failed` says that it couldn’t be renewed.',
      ],
      choices: { yes: 'Yes, it expired or couldn’t be renewed', no: 'No' },
    },
  },
  credentials: {
    label: 'Password',
    values: { changed: 'changed or expired', current: 'still the same' },
    ask: {
      title: 'Has your password changed or expired?',
      why: 'This PC may not know your new password yet. Then it can’t sync your settings.',
      find: ['Think of the days before sync stopped. A new password from the help desk counts too.'],
      choices: { changed: 'Yes, it has changed or expired', current: 'No, it’s still the same and it works' },
    },
  },
  awayFromNetwork: {
    label: 'Away from the company network for long',
    values: yesNo,
    ask: {
      title: 'Has this PC been away from the company network for weeks?',
      why: 'A PC in a company domain must reach that network now and then to check your sign-in. Otherwise sync can stop.',
      find: ['Being on VPN counts as being on the company network.'],
      choices: { yes: 'Yes, for weeks', no: 'No, it was on the company network or on VPN' },
    },
  },

  wamDefaultSet: {
    label: 'A default account for apps',
    values: { yes: 'yes', no: 'no', error: 'couldn’t be tested' },
    ask: {
      title: 'Does Windows have a default account for your apps?',
      why: 'Sync uses this default account. The line should say `YES`. `ERROR` is not a problem on its own: it also appears when the command runs as administrator or remotely.',
      find: line('WamDefaultSet'),
      choices: {
        yes: printed.yes,
        no: printed.no,
        error: { label: 'It couldn’t be tested', hint: 'The line shows `ERROR`, with or without a code.' },
      },
    },
  },
  wamDefaultSetIfOwnAccount: { label: 'A default account for apps, if the account was your own', values: yesNo },
  signInAccount: {
    label: 'Account you sign in to Windows with',
    values: { work: 'work account', personal: 'personal Microsoft account', local: 'local account' },
    ask: {
      title: 'Which account do you sign in to Windows with?',
      why: 'Only the account that you sign in to Windows with can sync. A work account that you added later, for example for Office, doesn’t.',
      find: ['Open **Settings > Accounts > Your info**. Under your name you see which account it is.'],
      choices: {
        work: { label: 'My work or school account', hint: 'You see the address that your organisation gave you.' },
        personal: { label: 'A personal Microsoft account', hint: 'For example an address of outlook.com, hotmail.com or gmail.com.' },
        local: { label: 'A local account', hint: 'It says “Local account”, or there is no e-mail address.' },
      },
    },
  },
  localAccount: {
    label: 'Signed in with a local account',
    values: yesNo,
    ask: {
      title: 'Is your account on this PC a local account?',
      why: 'Only the work account that you sign in to Windows with can sync. A local account exists only on this PC.',
      find: ['Open **Settings > Accounts > Your info**. Under your name it says which kind of account it is.'],
      choices: {
        yes: { label: 'Yes', hint: 'It says “Local account”, or there is no e-mail address.' },
        no: 'No, it shows the address of my work account',
      },
    },
  },
  wamDefaultAccount: {
    label: 'Kind of default account',
    values: { work: 'work account', personal: 'personal account' },
    ask: {
      title: 'Which kind of account is the default for your apps?',
      why: 'It should be your work account. Then `WamDefaultGUID` is a long code with `(AzureAd)` at the end.',
      find: line('WamDefaultGUID', 'Capitals don’t matter.'),
      choices: {
        work: { label: 'My work account', hint: 'The line ends with `(AzureAd)`.' },
        personal: { label: 'A personal Microsoft account', hint: 'The line ends with `(MicrosoftAccount)`.' },
      },
    },
  },
  syncAccount: {
    label: 'Account that syncs',
    values: { 'sign-in-account': 'the sign-in account', 'other-account': 'another account, or none' },
    ask: {
      title: 'Does Windows sync the account that you sign in with?',
      why: 'Only the account that you sign in to Windows with can sync, and that should be your work account.',
      find: [
        'On Windows 10, open **Settings > Accounts > Sync your settings**. The top of the page says which account you sync with.',
        'On Windows 11, open **Settings**. The account is at the top.',
        'Open **Settings > Accounts > Your info** and compare. We don’t ask for the name.',
      ],
      choices: {
        'sign-in-account': 'Yes, it is the same work account',
        'other-account': { label: 'No, it shows another account', hint: 'For example a personal account, or none at all.' },
      },
    },
  },
  sameAccount: {
    label: 'Same account on both PCs',
    values: yesNo,
    ask: {
      title: 'Do you sign in to both PCs with the same work account?',
      why: 'Settings belong to an account, not to a PC. With two accounts they don’t sync.',
      find: ['Open **Settings > Accounts > Your info** on both PCs and compare.'],
      choices: { yes: 'Yes', no: 'No, with two different accounts' },
    },
  },
  event1098: {
    label: 'Event 1098',
    values: { '0xcaa5001c': 'seen with code 0xCAA5001C', none: 'not seen with this code' },
    ask: {
      title: 'Does the event log show event 1098 with code 0xCAA5001C?',
      why: 'Together with event 1104 it means that Windows isn’t allowed to use its own saved sign-ins. On its own it says little.',
      find: [eventViewer, aadLog],
      choices: {
        '0xcaa5001c': { label: 'Yes', hint: '`Error: 0xCAA5001C Token broker operation failed`' },
        none: 'No, or with another code',
      },
    },
  },
  event1104: {
    label: 'Event 1104',
    values: { '0xc000005f': 'seen with code 0xC000005F', none: 'not seen with this code' },
    ask: {
      title: 'Does the event log show event 1104 with code 0xC000005F?',
      why: 'This code has two meanings. Event 1098 shows which one it is.',
      find: [eventViewer, aadLog],
      choices: {
        '0xc000005f': { label: 'Yes', hint: '`AAD Cloud AP plugin call Get token returned error: 0xC000005F`' },
        none: 'No, or with another code',
      },
    },
  },
  upgradedFrom1511: {
    label: 'Upgraded from version 1511',
    values: yesNo,
    ask: {
      title: 'Was this PC upgraded from Windows 10 version 1511 to 1607?',
      why: 'An old problem appeared after the upgrade from build 10586 to 14393, for some account names.',
      find: ['Ask the help desk when this PC was installed. Both versions date from 2015 and 2016.'],
      choices: { yes: 'Yes, it was upgraded', no: 'No, it started with another version' },
    },
  },
  upnMixedCase: {
    label: 'Capitals in the account name',
    values: yesNo,
    ask: {
      title: 'Are there capital letters in your sign-in name?',
      why: 'On some old PCs a name such as UserName, instead of username, stopped sync after an upgrade.',
      find: [
        'Look at the account name in **Settings > Accounts > Your info**. It looks like an e-mail address.',
        'Only tell us whether it has capitals. We don’t ask for the name.',
      ],
      choices: { yes: 'Yes, it has one or more capitals', no: 'No, only small letters' },
    },
  },

  virtualDesktop: {
    label: 'Virtual desktop',
    values: { none: 'no', 'one-person': 'yes, for one person', shared: 'yes, shared', 'unknown-kind': 'yes, of an unknown kind' },
    ask: {
      title: 'Do you work on a virtual desktop?',
      why: 'Sync may not work on shared desktops and on servers, and Microsoft doesn’t support it there.',
      find: [
        'Do you open your desktop in a window or a browser, and does it look the same on every PC? Then it is virtual. The help desk knows which kind.',
        'The desktops that you make with **Windows key + Tab** don’t count.',
      ],
      choices: {
        none: 'No, on an ordinary PC',
        'one-person': { label: 'Yes, one of my own', hint: 'For example a Cloud PC.' },
        shared: { label: 'Yes, one that several people share', hint: 'For example a remote desktop server.' },
        'unknown-kind': 'Yes, but I don’t know which kind',
      },
    },
  },
  remoteSession: { label: 'The command ran in a remote session', values: { yes: 'yes' } },
  cloud: {
    label: 'Cloud of the organisation',
    values: { public: 'the ordinary one', 'not-covered': 'a separate one' },
    ask: {
      title: 'Does your organisation use a separate Microsoft cloud?',
      why: 'Microsoft doesn’t offer this in clouds for governments (GCC High), sovereign clouds and China.',
      find: ['Ask IT or the help desk. Most organisations use the ordinary cloud.'],
      choices: { public: 'No, the ordinary one', 'not-covered': 'Yes: GCC High, a sovereign cloud, or China' },
    },
  },
  settingsUrl: {
    label: 'Sync address',
    values: { filled: 'filled in', empty: 'empty' },
    ask: {
      title: 'Does this PC know an address for your settings?',
      why: 'Windows gets this address when you sign in after your organisation has switched sync on. Empty is normal where sync is not on, and may mean nothing where a policy manages backup. A bad device certificate can be the reason too.',
      find: line('SettingsUrl', 'Old versions call it `AzureAdSettingsUrl`. Do not take `WorkplaceSettingsUrl`.'),
      choices: {
        filled: { label: 'Yes', hint: 'There is a long row of letters and digits after the colon.' },
        empty: { label: 'No', hint: 'The line is there, with nothing after the colon.' },
      },
    },
  },
  windowsBackupPolicy: {
    label: 'The policy Enable Windows Backup on this PC',
    values: { enabled: 'enabled', disabled: 'disabled' },
  },
  syncPolicy: {
    label: 'Policy for sync as a whole',
    values: { off: 'off, and people can’t change it', 'off-by-default': 'off at first', none: 'none' },
    ask: {
      title: 'Does a policy on this PC switch sync off?',
      why: 'A policy is a rule that your organisation sets for its PCs. It can make the switches grey, or keep them off.',
      find: [
        'This one is for the help desk. Run `reg query HKLM\\Software\\Policies\\Microsoft\\Windows\\SettingSync` in a Command Prompt. It only reads.',
        'Better still: paste its output on the page **Paste the output**. Then we read all values.',
      ],
      choices: {
        off: {
          label: 'Yes, and people can’t change it',
          hint: '`DisableSettingSync` is `0x2`, and `DisableSettingSyncUserOverride` is `0x1`.',
        },
        'off-by-default': {
          label: 'Yes, but people can switch it on',
          hint: '`DisableSettingSync` is `0x2`, and the other value is `0x0` or not there.',
        },
        none: { label: 'No', hint: 'The key or the value doesn’t exist. Other policies can still be set elsewhere.' },
      },
    },
  },
  syncPolicyGroups: {
    label: 'Not allowed to sync, by policy',
    values: {
      accessibility: 'accessibility',
      apps: 'apps',
      browser: 'the browser',
      language: 'language',
      metered: 'everything on metered networks',
      passwords: 'passwords',
      personalisation: 'personalisation',
      windows: 'other Windows settings',
    },
  },
  allowSyncMySettings: { label: 'Sync allowed by MDM (AllowSyncMySettings)', values: { allowed: 'allowed', blocked: 'blocked' } },
  backupPolicies: {
    label: 'Disabled policies that stop the backup',
    values: {
      EnableActivityFeed: '`EnableActivityFeed`',
      PublishUserActivities: '`PublishUserActivities`',
      UploadUserActivities: '`UploadUserActivities`',
      EnableCdp: '`EnableCDP`',
      AllowConnectedDevices: '`AllowConnectedDevices`',
    },
  },
  policyChannels: {
    label: 'The backup policy is set by',
    values: { one: 'Group Policy or MDM', both: 'Group Policy and MDM' },
    ask: {
      title: 'Is Enable Windows Backup set in two places?',
      why: 'Microsoft says that nobody can predict the result if Group Policy and MDM both set it.',
      find: ['Ask IT. You can’t see this on your PC.'],
      choices: { one: 'No, in one place or nowhere', both: 'Yes, by Group Policy and by MDM' },
    },
  },
  roamingManagedBy: {
    label: 'Settings sync is managed by',
    values: { 'backup-policy': 'the policy Enable Windows Backup', 'old-controls': 'the old switch or older policies' },
    ask: {
      title: 'How does your organisation manage settings sync?',
      why: 'Since 1 July 2026 the policy **Enable Windows Backup** is the only place to manage sync. What was set before counts until about July 2027; Microsoft gives no exact day.',
      find: ['Ask IT or the help desk. You can’t see this on your PC.'],
      choices: {
        'backup-policy': { label: 'With the policy Enable Windows Backup', hint: 'In Intune, another MDM or Group Policy.' },
        'old-controls': {
          label: 'With what was set before July 2026',
          hint: 'The switch in the Entra admin center, or older GPO and MDM settings.',
        },
      },
    },
  },
  roamingEnabled: {
    label: 'Settings sync is on in the organisation',
    values: yesNo,
    ask: {
      title: 'Has your organisation switched settings sync on?',
      why: 'If it hasn’t, nothing syncs, and nothing on your PC is broken. Switches that work don’t prove it: from Windows 11 26H2 backup is on by default, and no source says that this switches sync on.',
      find: [
        'Ask IT or the help desk. They may know it as Enterprise State Roaming (ESR).',
        'For IT: check the policy **Enable Windows Backup**. Until July 2026 it was the switch **Users may sync settings and app data across devices**, in 2017 **Users May Sync Settings and Enterprise App Data**.',
      ],
      choices: { yes: 'Yes', no: 'No' },
    },
  },
  roamingAssigned: {
    label: 'The person may sync',
    values: yesNo,
    ask: {
      title: 'Are you in the group that may sync?',
      why: 'An organisation can let everybody sync, or only a chosen group.',
      find: [
        'Ask IT or the help desk. You can’t see this on your PC.',
        'For IT: check what the policy **Enable Windows Backup** is assigned to. The old switch had All, or Selected with a security group.',
      ],
      choices: { yes: 'Yes, or everybody may', no: 'No' },
    },
  },
  licence: {
    label: 'Licence for sync',
    values: yesNo,
    ask: {
      title: 'Do you have the licence that sync needs?',
      why: 'Microsoft’s ESR pages ask for Microsoft Entra ID P1 or P2 (formerly Azure AD Premium). The newer backup page names no licence of its own.',
      find: ['Ask IT or the help desk. You can’t see this on your PC.'],
      choices: { yes: 'Yes', no: 'No' },
    },
  },
  restarted: {
    label: 'Restarted and signed in since sync was switched on',
    values: yesNo,
    ask: {
      title: 'Have you restarted this PC since sync was switched on?',
      why: 'After your organisation switches sync on, you have to restart the PC and sign in.',
      find: ['Putting a laptop to sleep is not a restart. Was sync switched on long ago? Then the answer is yes.'],
      choices: { yes: 'Yes, restarted and signed in', no: 'No, not yet' },
    },
  },

  otherNetwork: {
    label: 'On another network',
    values: { works: 'it works', 'no-difference': 'no difference' },
    ask: {
      title: 'Does sync work on another network?',
      why: 'If sync works at home but not in the office, something on the network is in the way.',
      find: ['Connect the PC to another network, for example your phone’s hotspot. Lock and unlock it, and wait 5 minutes.'],
      choices: { works: 'Yes, it works there', 'no-difference': 'No, it makes no difference' },
    },
  },
  proxies: { label: 'The person’s proxy and the system’s proxy', values: { different: 'different' } },
  settingsPage: {
    label: 'Sync page in Settings',
    values: {
      on: 'switches on',
      off: 'switches off',
      'grey-account-text': 'switches grey, with a text about accounts',
      'grey-managed': 'switches grey, managed by the organisation',
      'grey-no-text': 'switches grey, without a text',
      'not-available': 'not available for this account',
      'not-supported': 'not supported by the organisation',
      'not-found': 'not found',
    },
    ask: {
      title: 'What do you see on the sync page in Settings?',
      why: 'Sync must be on there, and each setting too. Grey switches have several reasons, and the text next to them shows which.',
      find: [
        'On Windows 11, open **Settings > Accounts > Windows backup > Remember my preferences**.',
        'On Windows 10, open **Settings > Accounts > Sync your settings**.',
      ],
      choices: {
        on: 'The switches are on',
        off: 'The switches are off, and I can change them',
        'grey-account-text': {
          label: 'The switches are grey, and a text mentions the kind of account',
          hint: 'Something like “Some Windows features are only available if you are using a Microsoft account or work account”.',
        },
        'grey-managed': {
          label: 'The switches are grey, and my organisation manages them',
          hint: 'Something like “Some settings are hidden or managed by your organisation”.',
        },
        'grey-no-text': 'The switches are grey, without such a text',
        'not-available': {
          label: 'It says that sync is not available for my account',
          hint: '“Sync is not available for your account. Contact your system administrator to resolve this.”',
        },
        'not-supported': {
          label: 'It says that my organisation doesn’t support this',
          hint: '“This feature is not supported by your organization.”, in the app **Windows Backup**.',
        },
        'not-found': 'I can’t find the page',
      },
    },
  },
  missingSettings: {
    label: 'What is missing',
    values: {
      everything: 'everything',
      theme: 'theme',
      wallpaper: 'wallpaper',
      'lock-screen': 'lock screen',
      taskbar: 'taskbar',
      start: 'Start',
      language: 'list of languages',
      'date-time': 'date and time',
      passwords: 'passwords or Wi-Fi',
      'app-data': 'app data',
      'desktop-programs': 'program settings',
      'edge-data': 'Edge favourites',
      'ie-favourites': 'Internet Explorer favourites',
      'protected-data': 'protected data',
      mouse: 'mouse',
      accessibility: 'accessibility',
      'desktop-icons': 'icons on the desktop',
      'display-language': 'display language',
      'keyboard-layout': 'keyboard layout',
      region: 'region',
      'time-zone': 'time zone',
      'night-light': 'night light',
      'file-explorer': 'File Explorer',
      clipboard: 'clipboard',
      printers: 'printers',
      files: 'files',
      outlook: 'Outlook',
      teams: 'Teams',
      office: 'Office',
      powertoys: 'PowerToys',
      other: 'something else',
    },
    ask: {
      title: 'Which settings don’t sync?',
      why: 'Windows syncs some settings and never syncs others. Edge has its own sync.',
      find: ['Think of what is switched on for sync, and of what you expected to see. Is it one thing, or everything?'],
      choices: {
        everything: 'Nothing syncs at all',
        theme: 'The theme and its colours',
        wallpaper: 'The picture on the desktop',
        'lock-screen': 'The lock screen',
        taskbar: 'The taskbar',
        start: 'The layout of the Start menu',
        language: 'The list of languages',
        'date-time': 'Date or time',
        passwords: {
          label: 'Saved passwords or Wi-Fi networks',
          hint: 'Those that Windows saves. Does Edge fill them in? Then choose Edge.',
        },
        'app-data': { label: 'What apps from the Microsoft Store remember', hint: 'For example where you were in an app.' },
        'desktop-programs': { label: 'Other programs, or settings inside them', hint: 'For example Adobe, Chrome or Firefox.' },
        'edge-data': 'Favourites or passwords in Microsoft Edge',
        'ie-favourites': 'Favourites in Internet Explorer',
        'protected-data': { label: 'Data that my organisation protects', hint: 'Windows Information Protection (WIP), on older PCs.' },
        mouse: 'The mouse or touchpad',
        accessibility: { label: 'Accessibility', hint: 'For example text size, contrast or sticky keys.' },
        'desktop-icons': 'The icons on the desktop',
        'display-language': 'The language of Windows itself',
        'keyboard-layout': 'The keyboard layout',
        region: 'Country, region or the way dates and numbers are written',
        'time-zone': 'The time zone',
        'night-light': 'Night light',
        'file-explorer': 'File Explorer settings',
        clipboard: 'What I copied on the other PC',
        printers: 'My printers',
        files: { label: 'My files', hint: 'On the desktop, in Documents or in Pictures.' },
        outlook: 'Outlook: signature, views, settings',
        teams: 'Teams',
        office: 'Word, Excel and other Office apps',
        powertoys: 'PowerToys',
        other: { label: 'Something else', hint: 'For example fonts, notifications, VPN or Bluetooth.' },
      },
    },
  },
  expectation: {
    label: 'What is expected',
    values: {
      settings: 'settings sync to another PC',
      'apps-or-layout': 'apps or the layout of Start',
      'restored-pc': 'a new PC as the old one was',
      'backup-only': 'only the backup is used',
    },
    ask: {
      title: 'Do you use two PCs, or is a PC new or reset?',
      why: 'Settings sync between PCs that you both use. A new or reset PC gets them from a backup, which is something else.',
      find: ['Think of the PC where your settings are missing. Do you use it next to another one, or does it replace one?'],
      choices: {
        settings: 'I use two or more PCs, and settings don’t sync between them',
        'apps-or-layout': 'I use two or more PCs, and miss my apps or the layout of Start',
        'restored-pc': 'A PC is new or was reset, and it isn’t as it was',
        'backup-only': { label: 'I only use Windows backup', hint: 'The app **Windows Backup** says that the PC is backed up.' },
      },
    },
  },
  profileMessage: {
    label: 'Message about a roaming profile',
    values: yesNo,
    ask: {
      title: 'Does Windows show a message about a roaming profile?',
      why: 'That message is about another, older feature. It has nothing to do with settings sync.',
      find: ['Something like “Your roaming profile was not completely synchronised”, when you sign in or out.'],
      choices: { yes: 'Yes', no: 'No' },
    },
  },
  automaticTime: {
    label: 'Automatic time',
    values: { on: 'on', off: 'off' },
    ask: {
      title: 'Does Windows set the time automatically on this PC?',
      why: 'Automatic time may override the other settings for date, time and region.',
      find: ['Search **Settings** for “time” and look at **Set time automatically**.'],
      choices: { on: 'Yes, that is on', off: 'No, that is off' },
    },
  },
  event6013: {
    label: 'Event 6013',
    values: { '0x80070259': 'seen with code 80070259', none: 'not seen with this code' },
    ask: {
      title: 'Does the event log show event 6013 with code 80070259?',
      why: 'On Windows 10 version 1607 this event is common on PCs with apps that the organisation installed itself.',
      find: [eventViewer, 'On Windows 10, open **Applications and Services Logs > Microsoft > Windows > SettingSync-Azure**.', noSuchLog],
      choices: { '0x80070259': { label: 'Yes', hint: 'The code may also read `0x80070259`.' }, none: 'No, or with another code' },
    },
  },
  uacPrompts: {
    label: 'Windows asks for permission during sync',
    values: yesNo,
    ask: {
      title: 'Does Windows ask for permission while passwords sync?',
      why: 'An old version of Windows did this on PCs with Wi-Fi. Today such questions can come after a PC was restored from a backup.',
      find: ['The screen goes dim, and User Account Control (UAC) asks whether something may change your PC.'],
      choices: { yes: 'Yes, now and then, when I’m not doing anything', no: 'No' },
    },
  },
  wirelessAdapter: {
    label: 'Wi-Fi adapter',
    values: yesNo,
    ask: {
      title: 'Can this PC use Wi-Fi?',
      why: 'The old problem with questions for permission happens only on PCs with a wireless adapter.',
      find: ['Nearly every laptop can. On a desktop PC, search **Settings** for “Wi-Fi”.'],
      choices: { yes: 'Yes', no: 'No' },
    },
  },

  whichPc: {
    label: 'PC that was checked',
    values: { lacking: 'the one where settings are missing', source: 'the one that has the settings' },
    ask: {
      title: 'Which of your PCs is this about?',
      why: 'All seven links must hold on both PCs. It helps to know which one we checked.',
      find: ['If you can, begin with the PC where your settings are missing.'],
      choices: { lacking: 'The PC where my settings are missing', source: 'The PC that has my settings' },
    },
  },
  whoIsAffected: {
    label: 'Who is affected',
    values: { 'only-me': 'one person', several: 'several people' },
    ask: {
      title: 'Do only you have this problem, or colleagues too?',
      why: 'If several people have it, the cause is probably not on your PC.',
      find: ['Ask a colleague who also uses two PCs.'],
      choices: { 'only-me': 'Only me, as far as I know', several: 'Several people' },
    },
  },
  deviceCount: {
    label: 'Number of PCs in use',
    values: { two: 'two', more: 'more than two' },
    ask: {
      title: 'How many PCs do you use with this account?',
      why: 'With more than two, we can see whether one PC is different from the rest.',
      find: ['Count a virtual desktop as a PC.'],
      choices: { two: 'Two', more: 'More than two' },
    },
  },
  devicesAffected: {
    label: 'PCs affected',
    values: { some: 'some of them', all: 'all of them' },
    ask: {
      title: 'Does it fail on all of your PCs, or on some?',
      why: 'If only some PCs fail, we look at those PCs. If all of them fail, we look at the account and at what is allowed.',
      find: ['Change **Country or region** on one PC. Check on which of the others it appears within five minutes.'],
      choices: { some: 'On some', all: 'On all of them' },
    },
  },
  pasteSeen: { label: 'Output of the command pasted', values: { yes: 'yes' } },
  seenCode: { label: 'Code in what was pasted', values: {} },
  seenMessage: {
    label: 'Message in what was pasted',
    values: {
      'grey-account-text': 'features only for a Microsoft account or work account',
      'managed-by-organisation': 'managed by your organisation',
      'not-available': 'sync is not available for your account',
      'not-supported': 'not supported by your organisation',
      'edge-not-available': 'in Edge: sync is not available for this account',
      'edge-turned-off': 'in Edge: sync turned off by the administrator',
      'edge-no-connection': 'in Edge: no connection to the sync server',
      'roaming-profile': 'roaming profile not completely synchronised',
      'device-deleted': 'the organisation has deleted this device',
      'not-allowed-to-join': 'this user is not authorised to enrol',
      'too-many-devices': 'too many devices or users for this account',
      'join-error': 'joining the PC failed',
      'enrolment-error': 'enrolling in device management failed',
      'account-locked': 'the account is temporarily locked',
      'permission-to-sign-in': 'Continue to sign in?',
      'access-blocked': 'no access from here',
      'no-registry-key': 'registry key not found',
      'no-events': 'no events found',
      'no-such-log': 'log not found',
      'access-denied': 'access denied',
      'unknown-command': 'command not found',
    },
  },
  pasteLacks: {
    label: 'Missing in what was pasted',
    values: {
      'device-state': '**Device State**',
      'device-details': '**Device Details**',
      'tenant-details': '**Tenant Details**',
      'user-state': '**User State**',
      'sso-state': '**SSO State**',
    },
  },
} satisfies FactTexts;
