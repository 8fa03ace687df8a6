import type { StepTexts } from '../types';

// `expect` comes after “Then:”, so it begins with a small letter. `warning` is also in the heading of a
// folded step: it has no `code` and no **labels**.

const asAdministrator = 'Search **Start** for `cmd`. Right-click it and choose **Run as administrator**.';

export const steps = {
  'look-up-build': {
    title: 'Look up your Windows build',
    detail: ['Press the **Windows key**, type `winver` and press **Enter**.', 'Note the number with the point in the small window.'],
    expect: 'you see the version of Windows and its build, for example `26100.4946`.',
  },

  'ask-it-to-update': {
    title: 'Ask IT about a newer version of Windows',
    told: 'The help desk checks which version of Windows this PC may have, and installs it.',
    detail: [
      'Give IT the build number. They decide which version this PC may have, and install it.',
      'Regular support for Windows 10 ended in October 2025. Windows 11 22H2 is out of support too, and 23H2 since 10 November 2026.',
    ],
    expect: '`winver` shows a higher build.',
  },

  'ask-if-pc-belongs': {
    title: 'Ask whether this PC should be joined',
    detail: [
      'Ask the help desk whether this PC belongs to your organisation, and whether it should be joined to Microsoft Entra.',
      'Your own PC doesn’t have to be joined. Your work settings don’t sync there, and nothing is wrong with it.',
      'Is the PC your own, and are your personal settings missing? Then the added work account may stop them. Leave that account as it is, and ask the help desk: on a joined PC, disconnecting it can lock you out.',
    ],
  },

  'join-device': {
    title: 'Join the PC',
    told: 'The help desk joins this PC to your organisation and restarts it.',
    detail: [
      'Agree with IT how this PC is to be joined: to Microsoft Entra only, or hybrid, to the domain as well.',
      'To Microsoft Entra only: open **Settings > Accounts > Access work or school** and choose **Connect**. Choose to join the device to Microsoft Entra ID, and complete all screens.',
      'Hybrid: let IT add the PC to the domain. Windows then joins it to Microsoft Entra in the background, which can take a few hours.',
      'Restart the PC. Ask the person to sign in with the work account. Files of another account stay with that account.',
      'Is the PC in a domain, but not to be hybrid joined? Then Settings doesn’t offer to join it. It has to leave the domain first, which gives the person a new profile. First make sure of a local administrator and the BitLocker key.',
      'Whoever joins a PC to Microsoft Entra becomes a local administrator of it, unless your organisation changed that.',
    ],
    expect: '`dsregcmd /status` shows `AzureAdJoined : YES`.',
  },

  'confirm-hybrid-join': {
    title: 'Ask whether your organisation uses hybrid join',
    told: 'The help desk checks how your organisation joins its PCs, so that you know whether waiting helps.',
    detail: [
      'Hybrid join means that PCs in the domain are also joined to Microsoft Entra. IT knows whether yours are.',
      'If your organisation doesn’t use it, waiting will not help. Ask IT how this PC should be joined instead.',
    ],
    expect: 'you know whether the next steps make sense for this PC.',
  },

  'wait-for-policy': {
    title: 'Give it a few hours',
    detail: [
      'Leave the PC on. Keep it on the company network or on VPN.',
      'Windows applies your organisation’s policy (its rules for PCs) in the background. That can take a few hours, and you can’t speed it up. You can keep working.',
    ],
    expect: 'your settings sync, and grey switches can be used. Still nothing tomorrow? Choose “No change”.',
    deskExpect: '`dsregcmd /status` shows `AzureAdJoined : YES`.',
  },

  'sign-out-and-in': {
    title: 'Sign out and in again',
    detail: [
      'Save your work and close your programs.',
      'Does this PC belong to your organisation? Connect to the company network or to VPN first.',
      'Press **Ctrl + Alt + Del** and choose **Sign out**. Sign in again with your work account.',
      'Windows then signs you in to Microsoft again. A PC that has not finished joining tries again too.',
    ],
    expect: 'settings that you change on the other PC appear here within five minutes.',
    deskExpect: '`dsregcmd /status` shows `YES` after `AzureAdJoined`, `AzureAdPrt` and `WamDefaultSet`.',
  },

  'run-join-task': {
    title: 'Start the task that joins the PC',
    told: 'IT starts the task in Windows that joins this PC, and then asks you to sign out and in.',
    detail: [
      'This is for PCs in a domain only. It needs an administrator, and contact with a domain controller.',
      'Open **Task Scheduler** as administrator. Go to **Task Scheduler Library > Microsoft > Windows > Workplace Join**.',
      'Start the task `Automatic-Device-Join`. The command below does the same, in a Command Prompt that you opened as administrator.',
      'Then ask the person to sign out and in again.',
    ],
    expect: '`dsregcmd /status` shows `AzureAdJoined : YES`.',
  },

  'leave-and-rejoin': {
    title: 'Last resort: join this hybrid PC again',
    told: 'As a last resort, the help desk joins this PC again; you then need your password and set up a new PIN.',
    detail: [
      'This is only for a PC in a domain that is hybrid joined, or meant to be. Never use it on a PC that is joined to Microsoft Entra only.',
      'Do it only if the steps above didn’t help. In some cases it does: the PC then gets a new device certificate.',
      `${asAdministrator} Run the command below.`,
      'Restart the PC and ask the person to sign in with the password. The task `Automatic-Device-Join` then joins the PC again.',
      'Ask the person to sign out and in once more.',
      'Without AD FS, the PC joins only after the next synchronisation. Cloud Sync doesn’t create the device again on its own: use **Provision on demand**, or restore it from **Deleted devices**.',
    ],
    expect: '`dsregcmd /status` shows `AzureAdJoined : YES` again.',
    warning: 'Windows Hello PINs on this PC are lost, and anybody who doesn’t know their password is locked out.',
    before: [
      'This PC doesn’t work: it gets no sign-in token. Its computer object is copied to Microsoft Entra, and the service connection point names your tenant, on the PC as well.',
      '`dsregcmd /status` shows `DomainJoined : YES`, and your organisation uses hybrid join.',
      'The PC is on the company network or on VPN, and stays there until it is joined again.',
      'The person knows the password, and knows that the Hello PIN is lost and must be set up again.',
      'A local administrator account works on this PC. You tried it today.',
      'You have the BitLocker recovery key and the LAPS password of this PC. They stay on the old device object, and so may its management.',
    ],
  },

  'force-recovery': {
    title: 'Last resort: join this PC to Microsoft Entra again',
    told: 'As a last resort, the help desk joins this PC again while you are there; you need your password for it.',
    detail: [
      'This is for a PC that is joined to Microsoft Entra and not to a domain. Do not use `dsregcmd /leave` here: it can lock people out.',
      'Do it only if the steps above didn’t help. A bad device certificate may be the reason that `SettingsUrl` stays empty.',
      `${asAdministrator} Run the command below.`,
      'Windows asks for a sign-in. Ask the person to sign in with the work account.',
      'Ask the person to sign out and in again.',
    ],
    expect: '`dsregcmd /status` shows `AzureAdJoined : YES` and `DeviceAuthStatus : SUCCESS`.',
    warning: 'If this doesn’t succeed, people may not be able to sign in to this PC with their work account.',
    before: [
      '`dsregcmd /status` shows `AzureAdJoined : YES` and `DomainJoined : NO`.',
      'A local administrator account works on this PC. You tried it today.',
      'You have the BitLocker recovery key of this PC.',
      'The PC is online, and the person is present and knows the password: the Hello PIN may have to be set up again.',
    ],
  },

  'enable-join-task': {
    title: 'Switch on the task that joins the PC',
    told: 'IT switches on the task in Windows that joins this PC.',
    detail: [
      'Ask first whether somebody switched it off on purpose, by policy or in the image.',
      'Open a Command Prompt as administrator and run the command below.',
      'In **Task Scheduler** it is at **Task Scheduler Library > Microsoft > Windows > Workplace Join**.',
    ],
    expect: 'the task `Automatic-Device-Join` is ready, and can be started.',
  },
  'plan-hybrid-join': {
    title: 'Set up hybrid join for this PC',
    told: 'IT decides how this PC should be joined, and sets that up.',
    detail: [
      'Decide whether this PC is to be hybrid joined. If not, remove nothing here: agree with the person how this PC should be joined.',
      'If so: include PCs in the device options of Microsoft Entra Connect, or turn on device sync in Cloud Sync, which is a preview. Check that the service connection point is right.',
      'Settings sync only once `AzureAdJoined` is `YES`. A registration with AD FS doesn’t count.',
    ],
    expect: '`dsregcmd /status` shows `AzureAdJoined : YES`.',
  },

  'repair-service-connection-point': {
    title: 'Only if you want hybrid join: create or repair the service connection point',
    told: 'IT checks the setting that tells PCs which organisation they join, and repairs it.',
    detail: [
      'Open Microsoft Entra Connect, choose the device options, and set up the service connection point for each forest again.',
      'Check that it names the right tenant id, that the tenant has an active subscription, and that ordinary PCs may read it.',
      'Event 220 with 1312 or 1317 points to replication between domain controllers instead. Repair that first, or wait for it.',
    ],
    expect: '`AD Configuration Test` says `PASS`.',
  },

  'allow-microsoft-endpoints': {
    title: 'Let Windows itself reach Microsoft',
    told: 'IT opens the connection from this PC to Microsoft.',
    detail: [
      'Windows itself, as the system, has to reach `https://enterpriseregistration.windows.net`, `https://login.microsoftonline.com` and `https://device.login.microsoftonline.com`.',
      'The proxy has to let the computer account through without asking for a sign-in, and must not decrypt this traffic (TLS inspection).',
      'Event 1084 in `AAD/Operational`, or event 201 in `User Device Registration/Admin`, shows what failed.',
      'A wrong clock on the PC also breaks encrypted traffic.',
    ],
    expect: 'the test that failed says `PASS` or `SUCCESS`.',
  },

  'try-other-network': {
    title: 'Try another network',
    detail: [
      'Connect the PC to another network, for example your phone’s hotspot. Or leave the guest network.',
      'Press **Windows key + L**, unlock the PC and wait 5 minutes.',
      'Does it work there? Then your usual network stops it: tell the help desk. No other network? Choose “I don’t know”.',
    ],
    expect: 'settings that you change on the other PC appear here, or they don’t. Either answer helps.',
  },

  'wait-and-restart': {
    title: 'Wait half an hour, then restart',
    detail: [
      'Nothing has to be repaired yet. Leave the PC on for half an hour, connected to the network.',
      'Save your work and restart the PC. Sign in with your work account.',
    ],
    expect: 'settings that you change on the other PC appear here within five minutes. Not yet? Choose “No change”.',
    deskExpect: '`dsregcmd /status` shows a newer time after `Previous Registration`, or `AzureAdJoined : YES`.',
  },

  'read-event-log-of-join': {
    title: 'Read what the PC logged while joining',
    told: 'The help desk reads on this PC why joining failed.',
    detail: [
      'Open **Event Viewer > Applications and Services Logs > Microsoft > Windows > User Device Registration > Admin**.',
      'Look for events 304, 305 and 309, and for the code in them. Paste them on the page **Paste the output** of this site: it explains the code.',
      'The log `AAD > Operational` next to it shows the address and the server’s answer.',
    ],
    expect: 'a second code, which says more than the first.',
  },

  'check-federation-endpoints': {
    title: 'Check the endpoints of the sign-in server',
    told: 'IT checks your organisation’s sign-in server.',
    detail: [
      'The server (AD FS or another one) has to offer the WS-Trust endpoints for passwords and for Windows sign-in. Its MEX page has to list them.',
      'A proxy in front of it must not show a page of its own instead, and must not change the answer.',
      'For smart cards it also has to offer `certificatemixed`.',
      'Event 1088 in **AAD > Operational** shows what was wrong with the answer.',
    ],
    expect: 'a new attempt no longer gives this code.',
  },

  'check-device-limits': {
    title: 'Check who may add devices, and how many',
    told: 'IT checks who may add PCs and how many, and makes room for this one.',
    detail: [
      'Entra admin center: **Entra ID > Devices > Device settings**. Check who may join devices, and how many each person may have. These limits don’t apply to hybrid join.',
      '`0x801c000e`: remove devices that this person no longer uses, or raise the number.',
      '`0x801c0083`: another device has this name. Check that it is not in use, then remove it.',
    ],
    expect: 'a new attempt to join no longer gives this code.',
  },

  'read-server-error': {
    title: 'Read what the server answered',
    told: 'IT reads why Microsoft refused this PC.',
    detail: [
      '`Server ErrorCode` and `Server Message` in the output say why. The page [What each code and event means](/en/codes) explains what is known about them.',
      'If that is not enough, Microsoft support needs the `Request Id` and the time. Do not publish them.',
    ],
    expect: 'the server’s reason.',
  },

  'wait-for-directory-sync': {
    title: 'Check that this PC is copied to Microsoft Entra',
    told: 'IT makes sure that this PC is copied to Microsoft Entra, your organisation’s list of accounts and PCs.',
    detail: [
      'Check in Microsoft Entra Connect or Cloud Sync that the organisational unit of this PC is included. Cloud Sync copies devices only if **Enable device sync** is on.',
      'Start a synchronisation, or wait for the next one.',
      'If the message about the SID stays, the computer object may have been cloned or created again. Compare it with the device in Microsoft Entra.',
      'With `0x801c001d`, the domain controllers have not exchanged the computer object yet: check their replication first.',
    ],
    expect: 'the PC is in **Entra ID > Devices**, and the next attempt to join succeeds.',
  },

  'put-device-in-sync-scope': {
    title: 'Include this PC in the copy to Microsoft Entra',
    told: 'IT adds this PC to Microsoft Entra, your organisation’s list of accounts and PCs.',
    detail: [
      'Check that the computer object is in an organisational unit that is synchronised. A computer that was moved out and back stays pending.',
      'Microsoft Entra Connect exports only computers whose `userCertificate` contains a valid certificate. Windows writes it at the first attempt to join. Then start a synchronisation.',
      'With Cloud Sync: check **Enable device sync** in the properties of the configuration, which is off by default. Use **Provision on demand** for one PC.',
      'Check that the service connection point names your tenant, also on the PC itself: `HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CDJ\\AAD` wins over Active Directory.',
    ],
    expect: 'the PC is in **Entra ID > Devices**, with a recent date.',
  },

  'repair-entra-kerberos': {
    title: 'Check Entra Kerberos for joining',
    told: 'IT checks the servers that this PC needs for joining, and repairs what is wrong.',
    detail: [
      '`0x80090311`: the PC needs a domain controller with Windows Server 2025, build `26100.6905` or later, in its domain. Check the KDC service and run `dcdiag`.',
      '`0x801c0095`: run `EnableKerbHaadj.exe` on every such domain controller and restart it.',
      '`0x8009030c`: add the tag `KerberosPolicy:ExchangeForJwt` to the service principal of device registration.',
      '`0x80090303`: check the Kerberos server object and the name `adrs/enterpriseregistration.windows.net` on that service principal. Microsoft gives no remedy.',
    ],
    expect: '`Kerberos Ticket Test` says `PASS`, or the next attempt to join succeeds.',
  },
  'look-at-tpm': {
    title: 'Check the TPM, without clearing it',
    told: 'IT checks this PC’s security chip (TPM), without clearing it.',
    detail: [
      'Run `tpm.msc` and note the state and the version of the chip. Check whether the PC’s maker has new firmware.',
      '`0x80290407`: Windows 10 version 1809 and later then joins without the TPM. Update an older Windows.',
      '`0x80280036`: a TPM 1.2 in FIPS mode is not supported, a TPM 2.0 is. From version 1903 Windows doesn’t use a TPM 1.2 at all.',
      '`0x80090016`: the PC was copied after it had joined, or the TPM was cleared. Remove and add the accounts again, and repair the image.',
      'Do not clear the TPM and don’t switch it off: BitLocker asks for its recovery key then, and the keys of Windows Hello and of this PC are lost.',
    ],
    expect: 'a new attempt to join no longer gives this code.',
  },

  'look-up-device': {
    title: 'Look the PC up in Microsoft Entra',
    told: 'IT looks up this PC in Microsoft Entra, your organisation’s list of accounts and PCs.',
    detail: [
      'Entra admin center: **Entra ID > Devices > All devices**. Search for the `DeviceId` from the output.',
      'Note whether it is there, whether it is enabled, and whether **Registered** says **Pending**. For a hybrid PC, look in Active Directory as well.',
      'On the result page, press the answer that fits: the next step depends on what you saw.',
    ],
    expect: 'you know whether the PC is enabled, disabled, pending or deleted.',
  },

  'enable-device': {
    title: 'Unblock the PC: enable it again',
    told: 'IT finds out why this PC was blocked, and unblocks it.',
    detail: [
      'Ask first why it was disabled: it may have been lost, or reported as stolen.',
      'Choose **Enable** on the device’s page. A hybrid PC takes over its state from Active Directory at the next synchronisation: enable it there.',
      'Nothing has to be done on the PC itself. Ask the person to lock and unlock it.',
    ],
    expect: '`dsregcmd /status` shows `DeviceAuthStatus : SUCCESS`.',
  },

  'restore-deleted-device': {
    title: 'Restore the deleted device',
    told: 'IT brings this PC back if it was removed from Microsoft Entra.',
    detail: [
      'Entra admin center: **Entra ID > Devices > Deleted devices**. Look for the name or the `DeviceId` of this PC, and restore it. A deleted device stays there for 30 days.',
      'This needs the role Cloud Device Administrator, Intune Administrator or Global Administrator.',
      'Its BitLocker keys, LAPS password and join come back, so nothing else has to be done. Ask the person to restart and sign in.',
      'Is it not there? Only then is the PC joined again. A hybrid PC comes back at the next synchronisation of your directory.',
    ],
    expect: '`DeviceAuthStatus` says `SUCCESS` after the restart.',
  },
  'set-clock': {
    title: 'Set the date and the time',
    told: 'The help desk sets the clock of this PC right.',
    detail: [
      'In Windows 11: **Settings > Time & language > Date & time**. In Windows 10: **Settings > Time & Language > Date & time**.',
      'Check the date, the year too, and the time zone. Turn on **Set time automatically**.',
      'On a PC in a domain the time comes from the domain. Connect it to the company network or VPN, and ask IT if it stays wrong. On other PCs Windows may ask for an administrator.',
      'Is the clock right already? Then go on with the next step.',
    ],
    expect: 'today’s date and the right time, and signing in works again.',
  },

  'wait-for-password-sync': {
    title: 'Check that the new password has arrived in Microsoft Entra',
    told: 'IT checks whether your new password has arrived in Microsoft Entra.',
    detail: [
      'On a hybrid PC the password is changed in the domain. It reaches Microsoft Entra some minutes later, with the password hash synchronisation.',
      'Check in Microsoft Entra Connect that this synchronisation is running. With pass-through authentication, check the agents.',
    ],
    expect: 'the person can sign in to Microsoft 365 with the new password.',
  },

  'check-user-name': {
    title: 'Check the user name that Windows uses',
    told: 'The help desk looks with you at the user name that Windows uses.',
    detail: [
      'Ask the person to run the command below in an ordinary Command Prompt. It shows a name that looks like an e-mail address.',
      'Compare the part after the @ with the domains of your organisation in Microsoft Entra.',
    ],
    expect: 'you know whether the name has the right form and a known ending.',
  },

  'verify-user-domain': {
    title: 'Give people a user name that Microsoft Entra knows',
    told: 'IT makes sure that Microsoft knows the ending of your user name.',
    detail: [
      'Check in **Entra ID > Domain names** that the part after the @ is there and verified. A sub-domain of a verified domain is fine.',
      'If your organisation owns the domain, add it as a custom domain and verify it.',
      'A domain such as `.local` can’t be added. Give the accounts another UPN suffix. Alternate Login ID helps only in domains with their own sign-in server (federation).',
      'Afterwards the person signs out and in again.',
    ],
    expect: '`whoami /upn` shows a name with a domain of your organisation, and `AzureAdPrt` is `YES`.',
  },

  'find-user': {
    title: 'Find the account in Microsoft Entra',
    told: 'IT looks up your account in Microsoft Entra.',
    detail: [
      'Search for the user name in **Entra ID > Users**. Deleted accounts are in a list of their own.',
      'Is it missing? Check that the account is included in the synchronisation, and that its name was not changed.',
    ],
    expect: 'the account is in Microsoft Entra, with the same name that Windows uses.',
  },

  'unlock-account': {
    title: 'Find out why the account is refused, and solve it',
    told: 'IT finds out why your account is refused, and solves that.',
    detail: [
      'Look in **Entra ID > Monitoring & health > Sign-in logs** first. It shows whether the account is disabled, locked, or blocked because of a risk or a risky address.',
      'Disabled: find out why. Then enable it, in Active Directory for synchronised accounts.',
      'Locked by smart lockout: there is no unlock button. It ends on its own, or at once with a new password. Self-service helps only with **I forgot my password**, not with **I know my password**.',
      'Often the wrong passwords come from a phone with an old password. An account locked in Active Directory is something else: unlock it there.',
      'Blocked because of a risk or a risky address: unlocking doesn’t help. Let whoever is responsible for security decide.',
    ],
    expect: 'the person can sign in to Microsoft 365.',
  },

  'read-sign-in-events': {
    title: 'Read the sign-in events of the PC',
    told: 'The help desk reads on this PC why signing in failed.',
    detail: [
      'Open **Event Viewer > Applications and Services Logs > Microsoft > Windows > AAD > Operational**.',
      'Event 1088 shows the answer of your organisation’s server. On Windows 11, event 1250 shows the address as well.',
      'On Windows 10 the address is only in event 1022 of the log **AAD > Analytic**. Choose **View > Show Analytic and Debug Logs** and enable that log. Ask the person to lock and unlock the PC. Read the log and disable it again.',
    ],
    expect: 'you know which address gave the answer.',
  },

  'read-sign-in-log': {
    title: 'Find the rule in the sign-in log',
    told: 'IT looks up which rule stopped you, and helps you to meet it.',
    detail: [
      'Entra admin center: **Entra ID > Monitoring & health > Sign-in logs**, for this person and this time. Look at the non-interactive sign-ins as well.',
      'The part about Conditional Access names the rule, and what it asked for: a compliant PC, another place, an extra check (MFA).',
      'Help the person to meet the rule, or change the rule with whoever is responsible for it.',
    ],
    expect: 'you know which rule it was, and who decides about it.',
  },

  'allow-restore-service': {
    title: 'For restoring a backup: let its service through',
    told: 'IT allows the service that restores a backup.',
    detail: [
      'When restoring a backup is blocked, Microsoft advises letting the app `d32c68ad-72d2-4acb-a0c7-46bb2cf93873` through Conditional Access.',
      'This is about the restore at the first sign-in. No source says that it also helps sync.',
    ],
    expect: 'the message doesn’t come back.',
  },

  'paste-status': {
    title: 'Paste the output of one command',
    detail: [
      'Press the **Windows key**, type `cmd` and press **Enter**. Do not open it as administrator.',
      'Run the command below. It only reads, and puts its output on the clipboard.',
      'Come back here and choose **Paste the output**. We then see whether this PC is still joined properly.',
    ],
    expect: 'a result page that says which of the seven links hold.',
    deskExpect:
      '`DeviceAuthStatus` shows whether the join works, and `DeviceCertificateValidity` its certificate. Only a second run, as administrator, tests the key of the PC. Its line is `KeySignTest`.',
  },

  'lock-and-unlock': {
    title: 'Lock the PC and unlock it',
    detail: [
      'Make sure the PC is online. Press **Windows key + L**.',
      'Unlock the PC with your PIN or password. Windows then tries to renew your sign-in.',
      'Wait 5 minutes. Nothing happens? Choose “No change”.',
    ],
    expect: 'settings that you change on the other PC appear here.',
    deskExpect: '`dsregcmd /status` shows `AzureAdPrt : YES`, and a time of just now after `AzureAdPrtUpdateTime`. That time is in UTC.',
  },

  'connect-to-corporate-network': {
    title: 'Connect to the company network',
    detail: [
      'Go to the office, or connect to VPN. Your PC needs the company network to check your sign-in. Then sync can resume.',
      'Stay connected. Lock the PC and unlock it, or sign in again.',
      'Is this PC not in a company domain? Then being online is enough.',
    ],
    expect: 'settings that you change on the other PC appear here again within five minutes. Not yet? Choose “No change”.',
  },

  'register-for-mfa': {
    title: 'Set up your extra check (MFA)',
    detail: [
      'Open Microsoft 365 in your browser and sign in with your work account.',
      'You are asked to set up another way to prove that it’s you, such as an app on your phone. Follow it to the end.',
      'Some organisations allow this only in the office or on a work PC.',
      'Does nothing ask you? The help desk can tell you where to set it up.',
    ],
    expect: 'you approve a sign-in in the new way.',
  },

  'complete-mfa-elsewhere': {
    title: 'Complete the extra check (MFA) in another app',
    detail: [
      'Sync itself never asks for the extra check. Another app can do it instead.',
      'Open another work app on this PC, such as Microsoft 365. Sign in with your work account.',
      'Complete the extra check when the app asks for it. Then wait 5 minutes. Does it not ask? Choose “No change”.',
    ],
    expect: 'settings that you change on the other PC appear here.',
  },

  'sign-in-with-hello': {
    title: 'Sign in with your Windows Hello PIN',
    detail: [
      'No PIN yet? Set one up in **Settings > Accounts > Sign-in options**. Can’t you? Choose “Could not do it”.',
      'Save your work. Press **Ctrl + Alt + Del** and choose **Sign out**.',
      'Choose **Sign-in options** on the sign-in screen. Sign in with the PIN. A Windows Hello for Business PIN (in 2017: Microsoft Passport for Work) counts as an extra check.',
      'One of the two is enough: this, or the extra check in another app.',
    ],
    expect: 'settings that you change on the other PC appear here within five minutes.',
  },

  'update-credentials': {
    title: 'Change your password if it has expired or isn’t accepted',
    detail: [
      'Has your password expired, or is it no longer accepted? Change it the way your organisation asks. The help desk can help you.',
      'Have you changed it already? Then go on to the next step, with the new password.',
    ],
    expect: 'you can sign in to Microsoft 365 with the new password.',
  },

  'sign-in-with-new-credentials': {
    title: 'Sign in with the new password',
    detail: [
      'Does this PC belong to your organisation? Connect to the company network or to VPN first. Otherwise Windows may only know your old password.',
      'Save your work. Press **Ctrl + Alt + Del** and choose **Sign out**.',
      'Sign in with the new password, not with your PIN.',
    ],
    expect: 'settings that you change on the other PC appear here within five minutes.',
    deskExpect: '`dsregcmd /status` shows `AzureAdPrt : YES`, and event 6065 doesn’t come back.',
  },

  'wait-and-try-again': {
    title: 'Wait 15 minutes, then sign in again',
    detail: [
      'Wait 15 minutes. Don’t try passwords meanwhile: each wrong one makes a lock last longer.',
      'Make sure the PC is online. Press **Windows key + L**. Unlock the PC with the right password or your PIN.',
      'Is your account locked, and don’t you know your password? Choose **I forgot my password** if your organisation lets you reset it.',
    ],
    expect: 'Windows signs you in, and settings that you change on the other PC appear here.',
  },

  'allow-single-sign-on': {
    title: 'Let apps use your Windows sign-in',
    detail: [
      'Open a Microsoft app on this PC, for example Teams, Word or Edge. Sign in with your work account.',
      'Does a window **Continue to sign in?** appear? Choose **Continue**. Windows asks this only once. No window? Choose “No change”.',
    ],
    expect: 'the app signs you in without asking for your password.',
  },

  'accept-sso-by-policy': {
    title: 'Answer the question for everybody, by policy',
    told: 'IT can answer Windows’ question about signing in for everybody.',
    detail: [
      'Set the value `AutoAcceptSsoPermission` (DWORD) to `1` in `HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\AAD`, with Group Policy, Intune or another tool.',
      'It works on managed PCs with Windows 11 24H2 and 25H2, from the update of July 2026 (KB5101650), and for work accounts only.',
      'Your organisation decides about this: the question is there so that people can decide for themselves.',
    ],
    expect: 'event 1098 with `AADSTS9002341` doesn’t come back.',
  },

  'allow-tenant-on-network': {
    title: 'Let your organisation through on this network',
    told: 'IT lets your organisation through on this network, or asks whoever manages it.',
    detail: [
      'The proxy on this network adds the header `Restrict-Access-To-Tenants` to each sign-in. Only whoever manages that network can change the list.',
      'Is it your own network? Add your tenant to the list. Is it somebody else’s? Ask them, or use another network for this PC.',
      'The proxy must not touch `device.login.microsoftonline.com` and `enterpriseregistration.windows.net`: no inspection, no added headers.',
    ],
    expect: 'a new attempt on this network doesn’t give `AADSTS500021` or `AADSTS500022`.',
  },

  'read-federation-log': {
    title: 'Read the log of your sign-in server',
    told: 'IT reads why your organisation’s sign-in server refused you.',
    detail: [
      'With AD FS: open **Event Viewer** on the server and look in **AD FS > Admin** for the time of the failed sign-in. Other servers have their own log.',
      'The code there says why the server refused: the name or the password, the account, or a rule.',
      '`AADSTS50107` and `AADSTS50008` come from Microsoft Entra: compare the federation settings of the domain with those of the server.',
    ],
    expect: 'you know why the server refused this person.',
  },

  'disconnect-work-account': {
    title: 'Remove the work account that was added to this PC',
    told: 'The help desk removes the work account that was added to this PC.',
    detail: [
      'Ask the person to save their work. Apps sign out, and work e-mail or files may be removed from the PC. Management that came with this account ends.',
      'On the person’s desktop, open **Settings > Accounts > Access work or school**. Choose the entry that is only a work or school account, and choose **Disconnect**.',
      'Leave an entry as it is if it names a domain, or says that the PC is connected to Microsoft Entra ID or Azure AD.',
      'Restart and sign in. To keep it from coming back on your organisation’s PCs, set `BlockAADWorkplaceJoin` (DWORD) to `1` in `HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WorkplaceJoin`.',
    ],
    expect: '`dsregcmd /status` shows `WorkplaceJoined : NO`. A PC that belongs to your organisation still shows `AzureAdJoined : YES`.',
  },

  'compare-sign-in': {
    title: 'Sign in another way and compare',
    detail: [
      'Save your work and sign out. Sign in with your Windows Hello PIN or your password instead of the smart card.',
      'Change one setting on your other PC, for example **Country or region**. Wait 5 minutes.',
      'Does it appear now, and not after signing in with the card? Tell the help desk. We don’t know how to fix it.',
    ],
    expect: 'the setting appears, or it doesn’t. Then you know whether the smart card makes the difference.',
  },

  'check-sync-account': {
    title: 'Check which account syncs, on both PCs',
    detail: [
      'Open **Settings**. On Windows 11 the account that syncs is at the top. On Windows 10 it is in **Accounts > Sync your settings**.',
      'Open **Accounts > Your info**. There you see the account that you sign in with. Both should be your work account.',
    ],
    expect: 'the same work account in both places, on both PCs.',
  },

  'sign-in-same-account': {
    title: 'Sign in to both PCs with your work account',
    detail: [
      'Save your work. Sign out on the PC that uses another account.',
      'Sign in to Windows there with your work account. Doesn’t that PC accept it, for example after a merger? It may still belong to another organisation. Choose “Could not do it”, and tell the help desk.',
      'Settings belong to your account, not to the PC. A work account that was only added to a PC doesn’t sync.',
    ],
    expect: '**Settings > Accounts > Your info** shows the same work account on both PCs.',
  },

  'sign-in-to-office': {
    title: 'Sign in to an Office app or OneDrive',
    detail: [
      'Open Word, another Office app or OneDrive on this PC. Sign in with your work account. Already signed in? Sign out of the app and sign in again.',
      'People report that Windows then uses the work account as its default again. Microsoft’s pages don’t mention it. Wait 5 minutes. No difference? Choose “No change”.',
    ],
    expect: 'settings that you change on the other PC appear here within five minutes.',
    deskExpect: '`dsregcmd /status` shows `WamDefaultSet : YES`.',
  },

  'confirm-access-denied': {
    title: 'Check the permissions of the sign-in data',
    told: 'IT checks on this PC whether Windows can reach your sign-in data.',
    detail: [
      'Look up the SID of the person in event 1098. The key below is under `HKEY_USERS` and that SID.',
      '`Software\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\CurrentVersion\\AppModel\\SystemAppData\\Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy\\PSR`',
      'Look at the owner and the permissions of the key in Registry Editor, and compare them with the table in KB3196528. Change nothing yet.',
      'Are they right? Then this is not the cause: don’t repair anything.',
    ],
    expect: 'you know whether the owner is SYSTEM, and whether inheritance is on.',
  },

  'repair-broker-key': {
    title: 'Repair the owner and the permissions of the key',
    told: 'IT repairs the access to your sign-in data on this PC.',
    detail: [
      'Follow KB3196528. It names this key, under `HKEY_USERS` and the SID of the person:',
      '`Software\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\CurrentVersion\\AppModel\\SystemAppData\\Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy\\PSR`',
      'Make SYSTEM the owner of the key. Switch inheritance of permissions on.',
      'Compare the permissions with the table in that article. Then ask the person to sign out and in again.',
      'Does the event come back? The article then advises running Process Monitor and looking for `ACCESS DENIED` elsewhere.',
    ],
    expect: 'events 1098 and 1104 with these codes don’t come back.',
    warning: 'A mistake in the registry can damage the profile of this person or Windows itself.',
    before: [
      'You saw that the owner or the permissions of this key are not right.',
      'You exported the key, and the person’s files are safe elsewhere.',
      'A local administrator account works on this PC. You tried it today.',
    ],
  },

  'start-apps-as-yourself': {
    title: 'Use this PC with your own account',
    detail: [
      'Sign in to Windows with your own work account, while nobody else is signed in to this PC.',
      'Start apps the ordinary way: not with **Run as administrator**, and not as another user.',
    ],
    expect: 'your apps no longer ask you to sign in.',
    deskExpect: 'event 1098 with this code doesn’t come back.',
  },

  'ask-about-new-account': {
    title: 'Find out whether the account was created again',
    told: 'The help desk checks whether your account was moved or made again.',
    detail: [
      'Was this person’s account moved to another domain, or deleted and created again, while the profile on this PC stayed?',
      'If not, go no further. Then old files are not the cause, and Microsoft advises against deleting sign-in tokens by hand.',
    ],
    expect: 'you know whether files of an earlier account can be in this profile.',
  },

  'remove-token-files': {
    title: 'Remove the sign-in files of the earlier account',
    told: 'If your account was made again, the help desk removes the old sign-in files; your apps then ask you to sign in.',
    detail: [
      'Only if the account was moved or created again. Ask the person to close all apps.',
      'As that person, delete all files in `%LOCALAPPDATA%\\Packages\\Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy\\AC\\TokenBroker\\Accounts`.',
      'Restart, and ask the person to sign in to their apps again.',
    ],
    expect: 'event 1098 with this code doesn’t come back.',
    warning: 'This deletes saved sign-ins, so all apps ask for a new one. Microsoft’s articles disagree on whether to do this.',
    before: [
      'You know that the account was moved or created again.',
      'The person knows the password and can complete the extra check (MFA).',
      'You made a copy of these files.',
    ],
  },

  'sign-in-with-work-account': {
    title: 'Sign in to Windows with your work account',
    detail: [
      'Only on a PC of your organisation: on your own PC it’s neither possible nor needed.',
      'Save your work. Press **Ctrl + Alt + Del**, then **Sign out**, then **Other user**.',
      'Sign in with your work account: its name looks like your e-mail address. If Windows doesn’t accept it, choose “Could not do it”.',
      'Windows makes a new desktop. Your files are still with the old account; ask the help desk to move them.',
    ],
    expect: 'a new desktop, and **Settings > Accounts > Your info** shows your work account.',
    deskExpect: '`dsregcmd /status` shows `AzureAdPrt : YES`.',
  },

  'check-local-administrator': {
    title: 'Check that you can still get in',
    told: 'IT makes sure that they can still get into this PC and that your files are safe.',
    detail: [
      'Sign in to this PC once with a local administrator account. Do it today, not from memory.',
      'Copy the BitLocker recovery key and the person’s files to another place.',
    ],
    expect: 'the desktop of the local administrator, and the recovery key.',
  },

  'unjoin-device': {
    title: 'Disconnect the PC from Microsoft Entra',
    told: 'IT disconnects this PC from your organisation; until it is joined again, you can’t sign in to it.',
    detail: [
      'Sign in as the local administrator.',
      'Open **Settings > Accounts > Access work or school**, choose the work account and choose **Disconnect**.',
      'In 2017 this was **Settings > System > About**, “Manage or disconnect from work or school”.',
      'Restart the PC.',
    ],
    expect: '`dsregcmd /status` shows `AzureAdJoined : NO`.',
    warning: 'From here on nobody can sign in to this PC with a work account until it is joined again.',
    before: [
      'You are signed in with the local administrator account that you tried today.',
      'You have the BitLocker recovery key of this PC.',
      'The person’s files are safe elsewhere.',
      '`dsregcmd /status` shows `DomainJoined : NO`.',
    ],
  },

  'remove-broker-files': {
    title: 'Remove the old sign-in files of this person',
    told: 'IT removes your old sign-in files from this PC.',
    detail: [
      'This is the clean-up between disconnecting and joining again. Replace `<Username>` with the name of the person’s folder.',
      'Delete `Settings.dat` in `C:\\Users\\<Username>\\AppData\\Local\\Packages\\Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy\\Settings\\`.',
      'Delete all files under `C:\\Users\\<Username>\\AppData\\Local\\Packages\\Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy\\AC\\TokenBroker\\Account`.',
    ],
    expect: '`Settings.dat` and the files under `Account` are gone.',
    warning: 'This deletes files that keep this person’s sign-ins, and apps may ask for a new sign-in.',
    before: [
      'The PC is disconnected and was restarted, and the person is signed out.',
      'You made a copy of these files.',
      'You checked that the folder belongs to the right person.',
    ],
  },

  'join-device-again': {
    title: 'Join the PC to Microsoft Entra again',
    told: 'IT joins this PC to your organisation again.',
    detail: [
      'Open **Settings > Accounts > Access work or school** and choose **Connect**.',
      'In 2017 this was **Settings > System > About**, “Connect to work or school”.',
      'Choose to join the device to Microsoft Entra ID (formerly Azure AD), and complete all screens.',
      'Restart the PC. Ask the person to sign in with the work account.',
    ],
    expect: '`dsregcmd /status` shows `AzureAdJoined : YES`.',
    warning: 'If joining doesn’t succeed, only the local administrator can sign in to this PC.',
    before: [
      'The local administrator account still works.',
      'The PC is online.',
      'Somebody who may join devices is present and knows the password.',
    ],
  },

  'ask-for-supported-desktop': {
    title: 'Ask which desktop can sync',
    told: 'The help desk checks whether you can have a desktop that syncs.',
    detail: [
      'Ask IT whether this person can have a desktop of their own, with an ordinary (client) edition of Windows.',
      'On a shared desktop your organisation can keep settings in another way. This site doesn’t cover that.',
    ],
    expect: 'you know whether sync can work for this person.',
  },

  'read-policy-key': {
    title: 'Read the policy on this PC',
    told: 'The help desk reads on this PC whether your organisation has switched sync off.',
    detail: [
      'Run the command below in an ordinary Command Prompt. It only reads. It looks in all places where such a policy can be. Paste its output on the page **Paste the output**.',
      '`[none]` means that nothing is set in that place. `2` behind a name that begins with `Disable` means off; `EnableWindowsBackup` should be `1`.',
    ],
    expect: 'you know which value is set.',
  },

  'allow-sync-hosts': {
    title: 'Let Windows reach the sync service',
    told: 'IT opens the connection from this network to the place where your settings are kept.',
    detail: [
      '`SettingsUrl` contains the host that this PC syncs with, encoded in Base64. Decode it: it begins with `kailani` and ends in `one.microsoft.com`. Let that host through.',
      'A firewall list may call such names Azure File Sync hosts: Microsoft uses the same family for both.',
      'For the token Windows also needs `https://login.microsoftonline.com`. It is requested for `https://syncservice.windows.net`.',
      'The proxy must not inspect this traffic (TLS inspection), and must let the computer account through without asking for a sign-in: Windows itself makes the connection.',
      'Microsoft publishes no list of hosts for the backup of 2025 and later.',
    ],
    expect: 'settings sync on this network as well.',
  },
  'change-policy': {
    title: 'Change the policy where it is managed',
    told: 'IT changes the rule that blocks sync, if your organisation wants that.',
    detail: [
      'Group Policy: **Computer Configuration > Administrative Templates > Windows Components > Sync your settings**. Intune: the setting **Enable Windows Backup** in the settings catalog.',
      '`AllowSyncMySettings` and `AllowConnectedDevices` come from MDM. Group Policy sets `EnableActivityFeed` under **System > OS Policies**.',
      'If none of your policies sets the value, a script or a tool wrote it. Remove that first.',
      'Do not edit the registry by hand where a policy sets the value: the policy sets it again.',
    ],
    expect: 'the value is gone or changed after the next policy update.',
  },

  'keep-one-policy': {
    title: 'Keep one of the two policies',
    told: 'IT removes one of two rules that contradict each other.',
    detail: [
      'Set **Enable Windows Backup** either by Group Policy or by MDM, never by both. Microsoft calls the result of both unpredictable.',
      'Set the other one to **Not configured**. Let the PC update its policy, then restart it.',
    ],
    expect: 'all PCs behave the same way.',
  },

  'move-to-backup-policy': {
    title: 'Move to the policy Enable Windows Backup',
    told: 'IT moves your organisation to the new way of managing sync.',
    detail: [
      'Intune: settings catalog, **Administrative Templates > Windows Components > Sync your settings > Enable Windows Backup** = **Enabled**, assigned to people or devices.',
      'Group Policy: **Computer Configuration > Administrative Templates > Windows Components > Sync your settings > Enable Windows Backup**.',
      'The CSP works from builds `26100`, `22621.5682` and `19041.6141`. Check that people have an eligible licence.',
    ],
    expect: '`EnableWindowsBackup` is `1` in the policy key of a PC.',
  },

  'ask-roaming-offered': {
    title: 'Ask whether your organisation offers settings sync at all',
    told: 'The help desk checks whether your organisation offers sync at all.',
    detail: [
      'Ask IT whether Enterprise State Roaming (ESR) is on for your organisation, and for this person.',
      'If it is not offered, nothing on this PC is broken, and the next steps won’t help.',
    ],
    expect: 'you know whether settings should sync for this person at all.',
  },

  'check-backup-policy': {
    title: 'Check that the policy Enable Windows Backup reaches this PC',
    told: 'IT checks whether sync is switched on for this PC.',
    detail: [
      'Since 1 July 2026 the policy **Enable Windows Backup** is the only place to manage sync. Check that it is Enabled, and that it reaches the device or the person.',
      'In the Intune settings catalog: **Administrative Templates > Windows Components > Sync your settings > Enable Windows Backup**.',
      'In Group Policy: **Computer Configuration > Administrative Templates > Windows Components > Sync your settings > Enable Windows Backup**.',
      'In another MDM: `./Device/Vendor/MSFT/Policy/Config/SettingsSync/EnableWindowsBackup` with the value `<enabled/>`.',
      'Set it by Group Policy or by CSP, never by both: Microsoft calls the result unpredictable.',
      'The switch in the Entra admin center is gone. The 2017 article advised switching it off and on again; that is no longer possible.',
      'Its last setting, and older GPO and MDM controls, count until about July 2027. GPO and MDM come first. Microsoft gives no exact day.',
    ],
    expect: 'the policy is Enabled in one place, and this PC or this person is in its scope.',
  },

  'check-assignment': {
    title: 'Check that this person and this PC are included',
    told: 'IT checks whether you and this PC are in the group that may sync.',
    detail: [
      'Check what the policy is assigned to: devices or users. This PC or this person should be in one of those groups. Add one of them, if your organisation agrees.',
      'The old switch had None, Selected and All. With Selected, only members of the chosen security group could sync.',
    ],
    expect: 'the person or the PC is a member of an assigned group.',
  },

  'assign-licence': {
    title: 'Check this person’s licence',
    told: 'IT checks whether you have the licence that sync needs.',
    detail: [
      'Microsoft’s ESR pages ask for Microsoft Entra ID P1 or P2 (formerly Azure AD Premium). The newer backup page names no licence of its own.',
      'If this person has none and your organisation agrees, assign it.',
    ],
    expect: 'the licence is listed with the person’s account.',
  },

  'restart-and-sign-in': {
    title: 'Restart the PC and sign in',
    detail: [
      'Save your work. Restart the PC and sign in with your work account.',
      'You may last have signed in before sync was switched on. Then this PC doesn’t know about it yet.',
      'Wait 5 minutes. No difference? Choose “No change”.',
    ],
    expect: 'settings that you change on the other PC appear here.',
    deskExpect: 'where the old switch is still in use, `SettingsUrl` should have text after it.',
  },

  'restart-after-change': {
    title: 'Restart once more after the change',
    detail: [
      'Wait until IT says that they have made the change.',
      'Save your work. Restart the PC and sign in again with your work account. Wait 5 minutes. No difference? Choose “No change”.',
    ],
    expect: 'settings that you change on the other PC appear here.',
  },

  'follow-kb3193791': {
    title: 'Read KB3193791 before you change anything',
    told: 'IT checks an old problem with your organisation’s subscription, with Microsoft if necessary.',
    detail: [
      'The article is about organisations that never got the subscription RMSBASIC (Azure Rights Management) automatically.',
      'Its steps are old: they use the retired MSOnline module and portals that are gone. They can’t be followed as written.',
      'Since November 2022 not all sync data depends on Azure Rights Management. Ask Microsoft support before you spend time on it.',
    ],
    expect: 'event 6065 with code 80070533 doesn’t come back.',
  },

  'switch-sync-on': {
    title: 'Switch sync on, on both PCs',
    detail: [
      'On Windows 11, open **Settings > Accounts > Windows backup > Remember my preferences**.',
      'On Windows 10, open **Settings > Accounts > Sync your settings**.',
      'Turn on the main switch, and the switch for everything that you want to sync. Are the switches grey? Choose “Could not do it”.',
    ],
    expect: 'the switches are on, on both PCs. A setting that you change on one PC appears on the other within five minutes.',
  },

  'open-windows-backup-page': {
    title: 'Open the page Windows backup',
    detail: [
      'Windows 11 has no page **Sync your settings** any more. Open **Settings > Accounts > Windows backup** instead.',
      'Open **Remember my preferences** there. Is it not there? Choose “Could not do it”.',
    ],
    expect: 'a switch for each group of settings.',
  },

  'compare-backup-and-roaming': {
    title: 'Find out whether you need sync or a backup',
    detail: [
      'Sync: settings such as language and region, Wi-Fi profiles and saved web passwords reach your other PCs within minutes.',
      'Backup: a copy about every eight days, for a new or reset PC. It contains settings, preferences and the list of apps from the Microsoft Store.',
      'You can restore a backup only if your organisation has set that up. Ask the help desk.',
    ],
    expect: 'you know which of the two you need for what is missing.',
  },

  'report-roaming-profile': {
    title: 'Report the message to the help desk',
    detail: [
      'First note the exact words of the message and the time. Then connect to the company network. Sign out and in again.',
      'Tell the help desk that it is about a roaming user profile.',
    ],
    expect: 'the help desk tells you who looks after roaming profiles.',
  },

  'set-by-hand': {
    title: 'Set this yourself on the PC where it’s missing',
    detail: [
      'Windows doesn’t sync this setting. Nothing is broken.',
      'You only need to do it once. The page [Why doesn’t my … sync?](/en/guide/what-syncs) says where to set each thing.',
      'Will you get a new PC later? Then a Windows backup can bring much of it back, if your organisation offers that.',
    ],
    expect: 'that PC looks the way you want.',
  },

  'turn-on-own-sync': {
    title: 'Switch on sync for what is missing',
    detail: [
      'Do this on both PCs, with the same account. Follow only the lines about what is missing. Is a switch missing or grey? Choose “Could not do it”.',
      'Files on the desktop, in Documents and Pictures: OneDrive, **Settings > Sync and backup > Manage backup**.',
      'Outlook: **File > Options > General > Store my Outlook settings in the cloud**. The new Outlook keeps its settings with your mailbox.',
      'What you copied: **Settings > System > Clipboard > Sync across your devices**. Your organisation can switch this off.',
      'Teams and Office: sign in with your work account. Your choice of microphone or camera, and your ribbon, stay on each PC.',
      'PowerToys: **General > Back up & restore**.',
    ],
    expect: 'what was missing appears on the other PC. Some things stay on each PC, as the lines above say.',
  },
  'set-up-new-pc': {
    title: 'Get back what you need now',
    detail: [
      'Sign in to Windows with your work account. Languages, region and Wi-Fi networks may appear within minutes, if your organisation offers sync.',
      'Files: sign in to OneDrive. Favourites: sign in to Edge and switch sync on. Programs: look in **Company Portal**, or ask the help desk.',
      'Background, colours, taskbar, Start and text size: set them once. The page [Why doesn’t my … sync?](/en/guide/what-syncs) says where.',
      'Does Windows ask whether an app may change this PC? If you don’t know the app, choose No and ask the help desk.',
    ],
    expect: 'your files, favourites and programs: you can work, even if no backup can be restored.',
  },
  'back-up-other-pc': {
    title: 'Do you still have your old PC? Make a backup on it',
    detail: [
      'Keep the old PC, and don’t reset it yet.',
      'A backup helps only if your organisation offers restoring. Ask the help desk first.',
      'Search Start for **Windows Backup** and open the app. Choose **Back up**. Does it say that your organisation doesn’t support this? Then it can’t make a backup for your account. Choose “Could not do it”.',
    ],
    expect: 'the app says that your PC is backed up.',
  },
  'ask-restore-offered': {
    title: 'Ask whether your organisation offers restoring',
    told: 'The help desk checks whether your organisation lets you restore a backup.',
    detail: [
      'Backup and restore are two separate switches. An organisation can have the first without the second, and restoring is off by default.',
      'If it is offered: did the page appear on this PC, and did somebody choose “no” or “set up as new” there?',
      'The page appears only during set-up or at the first sign-in. To see it again the PC has to be set up again, so compare that with setting things by hand.',
    ],
    expect: 'you know whether a restore was possible on this PC.',
  },
  'check-restore-settings': {
    title: 'Check why the restore page didn’t appear',
    told: 'IT checks why Windows didn’t offer to restore your backup.',
    detail: [
      'Intune: **Devices > Enrollment > Windows > Enrollment options > Windows Backup and Restore**, **Show restore page** on **On**. It applies to the whole tenant; **Not configured** means off.',
      'The person needs a backup: the policy **Enable Windows Backup** must have reached the old PC.',
      'The build must be new enough: see the guide. **Install Windows quality updates** in the enrolment status page brings it during set-up.',
      'During set-up it is not shown for hybrid join, registered PCs, Autopilot that is self-deploying, pre-provisioned or reset, and enrolment through Settings, Group Policy or co-management.',
      'Nor is it shown on shared PCs, PCs without a user, Windows SE, IoT, Team OS and Holographic, or in GCC High and 21Vianet.',
      'Conditional Access can stop it. Then the person saw a message about access during set-up.',
    ],
    expect: 'you know what has to change before the next new PC.',
  },
  'turn-on-edge-sync': {
    title: 'Switch on sync in Microsoft Edge',
    detail: [
      'Edge has its own sync, separate from Windows. Do this on both PCs.',
      'Open Edge and sign in with your work account. Open Edge’s settings. Switch sync on, with favourites and whatever else is missing.',
      'Can’t you switch it on? Choose “Could not do it”, and ask the help desk whether your organisation allows it.',
    ],
    expect: 'favourites from the other PC appear in Edge.',
  },

  'install-kb3172985': {
    title: 'Install KB3172985 or a later update',
    told: 'IT installs an update for Windows.',
    detail: [
      'This update of July 2016 brings Windows 10 version 1511 to build 10586.494. Every later build has it too.',
      'Version 1511 is no longer supported. Move the PC to a supported Windows instead if you can.',
    ],
    expect: '`winver` shows `10586.494` or higher.',
  },

  'install-kb3176934': {
    title: 'Install KB3176934 or a later update',
    told: 'IT installs an update for Windows.',
    detail: [
      'This update of 23 August 2016 brings Windows 10 version 1607 to build 14393.82. Every later build has it too.',
      'Version 1607 is no longer supported on an ordinary PC. Move the PC to a supported Windows instead if you can.',
    ],
    expect: '`winver` shows `14393.82` or higher.',
  },

  'install-kb3140743': {
    title: 'Install KB3140743 or a later update',
    told: 'IT installs an update for Windows.',
    detail: [
      'This update brings Windows 10 version 1511 to build 10586.122. The 2017 article said 10586.494: that is the number of another update.',
      'Version 1511 is no longer supported. Move the PC to a supported Windows instead if you can.',
    ],
    expect: '`winver` shows `10586.122` or higher.',
  },

  'try-country-or-region': {
    title: 'Test it with the setting Country or region',
    detail: [
      'This setting syncs, so it is a good test. The 2017 article moved the taskbar for it, but the taskbar no longer syncs.',
      'Search **Settings** on the first PC for “region”. Note what **Country or region** says, then change it.',
      'Press **Windows key + L** on both PCs and unlock them. That can start a sync.',
      'Look at the second PC after 5 minutes. Then set it back.',
    ],
    expect: 'the second PC shows the other country or region within five minutes.',
  },

  'check-other-pc': {
    title: 'Check your other PC too',
    detail: [
      'The problem may be on the PC that has your settings. All seven links must hold on both PCs.',
      'Open this site on the other PC and paste the output there.',
    ],
    expect: 'a result page for that PC, which says which of the seven links hold.',
  },

  'tell-help-desk': {
    title: 'Ask the help desk',
    detail: [
      'Send them the address of this page. It contains what you told us, and no names.',
      'Add what you expected, what happened instead, and when.',
    ],
    expect: 'an answer from somebody who can see what you have tried.',
  },
} satisfies StepTexts;
