import type { CauseTexts } from '../types';

/**
 * A title has no full stop. `why` and `doubt` are also shown on results, so an employee reads them first; the rest is the guide's.
 * The first paragraph of `why` must stand alone: it is also told under another cause that accounts for this one.
 */
export const causes = {
  'windows-too-old': {
    title: 'This version of Windows is too old to sync',
    notice: [
      'Your settings don’t sync, or only some of them do. Windows itself may work well otherwise.',
      '`winver` shows Windows 10, or one of the first versions of Windows 11.',
    ],
    why: [
      'Sync needs a recent version of Windows, with its updates. Nothing syncs below Windows 10 version 1511, build 10586.',
      'Today Microsoft names later builds: Windows 10 from `19045.6216`, Windows 11 from `22621.5768`, `22631.5768` or `26100.4946`. This PC’s build is lower, so sync may not work here.',
      'Regular support for Windows 10 ended in October 2025. Windows 11 22H2 is out of support too, and 23H2 since 10 November 2026. Ask IT which version this PC may have; they decide about updates.',
    ],
    proof: [
      'The build number. `winver` shows it, and so does the first line of a Command Prompt, after `Version 10.0.`',
      'We compare it with the builds above. If the number after the point is missing, we go by the build only.',
      'The builds 14393, 17763 and 26100 also exist as Windows Server. This cause doesn’t apply to a server, so we ask which one it is.',
    ],
    doubt: [
      'Microsoft’s own pages disagree on the oldest Windows 10: one says version 21H1, one 21H2, one 22H2. We use the build list of the backup policy, because Microsoft’s newest page on roaming refers to it.',
      'Builds 17763 and 19044 can be a long-term edition (LTSC), which Microsoft supports longer: build 19044 until 12 January 2027. The build list of the backup policy names neither. Ask IT.',
    ],
    history: [
      'The 2017 article asked for Windows 10 with the latest updates, at least version 1511 (build 10586). We keep that as the lowest limit: below it nothing syncs.',
    ],
  },

  'registered-only': {
    title: 'Only a work account was added to this PC',
    notice: [
      'You use your work account on this PC, but your Windows settings don’t sync.',
      'You sign in to Windows with a personal or local account, and added the work account later.',
      'Or the sync page says “Sync is not available for your account. Contact your system administrator to resolve this.”',
    ],
    why: [
      'Only the account that you sign in to Windows with can sync. A work account that was only added to this PC doesn’t sync settings.',
      'Microsoft calls this PC registered with Microsoft Entra ID (formerly Azure AD), your organisation’s list of accounts and PCs. Sync needs a PC that is joined to it.',
    ],
    proof: [
      '`dsregcmd /status` shows `WorkplaceJoined : YES`, with `AzureAdJoined : NO` and `DomainJoined : NO`.',
      '`AzureAdPrt : NO` is normal on such a PC: that line is only about joined PCs.',
      'Or you saw that text. It is reported from PCs with an added work account. Since Windows 10 version 1709 that organisation also decides whether your personal account syncs.',
    ],
    doubt: [
      'No Microsoft page explains that text. We follow a Japanese blog of 2018, whose author asked Microsoft support. `dsregcmd /status` shows for certain whether the PC is only registered.',
    ],
    history: [
      'In 2017 “registered with Azure AD” was part of the name for domain PCs that can sync. Today such a PC is called Microsoft Entra hybrid joined. “Registered” now means that only a work account was added.',
    ],
  },

  'on-premises-registration-only': {
    title: 'Only your organisation’s own server knows this PC',
    notice: ['The PC belongs to your organisation, but your settings don’t sync.'],
    why: [
      'Sync needs a PC that is in Microsoft Entra, your organisation’s list of accounts and PCs. This PC is only known to one of your organisation’s own servers (AD FS).',
      'IT has to set up hybrid join. Then PCs in the company domain are joined to Microsoft Entra as well.',
    ],
    proof: [
      '`dsregcmd /status` shows `EnterpriseJoined : YES` and `AzureAdJoined : NO`.',
      '`WorkplaceJoined` is a different line and says nothing about this.',
    ],
    doubt: ['No Microsoft page mentions this case for roaming. We conclude it: roaming needs a PC that Microsoft Entra knows.'],
  },

  'domain-controller-unreachable': {
    title: 'This PC can’t reach your organisation’s network',
    notice: ['The PC is new or away from the office, and your settings don’t sync.'],
    why: [
      'This PC must reach your company network once before sync can work. It couldn’t reach the server that it needs there, a domain controller.',
      'You can often solve this yourself: connect to the company network or to VPN, and wait.',
    ],
    proof: [
      '`dsregcmd /status` shows `AD Connectivity Test : FAIL`.',
      'Or the last attempt to join stopped in the phase `pre-check`, and that test didn’t pass.',
      'Or a join log says `isDcAvailable: NO`, or event 334 says that no domain controller could be located.',
    ],
  },

  'service-connection-point-missing': {
    title: 'This PC can’t find out which organisation to join',
    notice: ['The PC is in the domain, and nothing on the screen says that anything is wrong. Your settings don’t sync.'],
    why: [
      'Your company network should tell this PC which organisation to join. That entry is missing, wrong, or can’t be read. IT calls it the service connection point (SCP).',
      'Only an administrator can repair it, and only if your organisation wants hybrid join. Otherwise this PC has to be joined in another way.',
    ],
    proof: [
      '`AD Configuration Test : FAIL` while a domain controller answers, or `Client ErrorCode` `0x801c001d` or `0x801c003a`.',
      'Or the server’s message contains `AADSTS90002`: the entry names an organisation that Microsoft Entra doesn’t know.',
      'In the phase `join`, next to event 220 or `AD Configuration Test : PASS`, `0x801c001d` means something else: the computer’s own object couldn’t be read.',
    ],
    doubt: ['On a new PC that is not meant to be hybrid joined, events 304 and 307 are harmless. Microsoft says so in KB4480781.'],
  },

  'federation-sign-in-failed': {
    title: 'Your organisation’s sign-in server refused this PC',
    notice: ['The PC is in the domain but is not joined to Microsoft Entra. Your settings don’t sync.'],
    why: [
      'Your organisation has its own sign-in server. This PC needs that server to join, but got no usable answer from it.',
      'You can’t change that yourself. IT checks that server (such as AD FS), and any proxy in front of it.',
    ],
    proof: [
      'The last attempt stopped in the phase `auth`, with a code that begins with `0xcaa9` or `0xcaa2` in `Client ErrorCode`.',
      'A code that begins with `0xcaa8` is about the network instead.',
    ],
  },

  'kerberos-join-failed': {
    title: 'This PC didn’t get the ticket that it needs to join',
    notice: ['The PC is in the domain but is not joined to Microsoft Entra. Your settings don’t sync.'],
    why: [
      'One of your organisation’s servers gives each PC a digital ticket to join with. This PC didn’t get a ticket that Microsoft accepts. IT calls this Microsoft Entra Kerberos.',
      'You can’t change that yourself. An administrator checks the domain controllers and the settings of Entra Kerberos.',
    ],
    proof: [
      'The last attempt to join gave `0x801c0095`, `0x80090311`, `0x80090303` or `0x8009030c`.',
      '`Kerberos Ticket Test : FAIL` on its own is not a problem: where Entra Kerberos was never set up, Windows carries on without it.',
    ],
    doubt: [
      'This way of joining is a preview. Microsoft gives no reason for `0x80090303`; in one report the Kerberos server object was missing.',
      'Microsoft says that the PC must reach a domain controller with Windows Server 2025. One report joined a PC without reaching one.',
    ],
  },
  'tpm-failure': {
    title: 'This PC’s security chip (TPM) reported an error',
    notice: ['Joining the PC to Microsoft Entra fails every time. Your settings don’t sync.'],
    why: [
      'The PC proves its identity with a key in its security chip. The chip reported an error, so this PC can’t join your organisation and nothing syncs.',
      'Never clear the TPM or switch it off yourself: it also holds keys for BitLocker and Windows Hello. Leave this to IT.',
    ],
    proof: [
      '`Client ErrorCode` contains `0x80290407`, `0x80280036`, `0x80090031` or `0x80090016`, in the phase `join`.',
      '`0x80090031` is a lock that ends on its own after a while. `0x80090016` means that the key is gone: the TPM was cleared, or the PC was copied from another one.',
    ],
    doubt: [
      'Microsoft’s hybrid-join page advises disabling the TPM in older versions of Windows. We leave that out: it can lock people out, and current versions don’t need it.',
      'Two Microsoft pages disagree about `0x80090031`: one says to wait, the other to restart and then reset the TPM. We say: wait.',
    ],
  },

  'registration-stale': {
    title: 'This PC was removed from Microsoft Entra, but Windows doesn’t know it',
    notice: ['The PC was joined before. Now every attempt to join fails, and waiting doesn’t help.'],
    why: [
      'This PC is no longer in Microsoft Entra, your organisation’s list of accounts and PCs. Windows doesn’t know that, and keeps trying to renew its old entry.',
      'An administrator first checks whether the entry can be restored, and that the PC is copied to Microsoft Entra. Only then is the PC joined again.',
    ],
    proof: [
      '`Server Operation : DeviceRenew` appears together with `Server ErrorSubCode : error_missing_device`, `0x801c03f3`, or the message that the device object is not found.',
      'Without `DeviceRenew` the same error means that a new PC has not arrived there yet. Then waiting does help.',
    ],
    doubt: [
      'Microsoft doesn’t explain `DeviceRenew`. We conclude its meaning from outputs, and the order of the steps from Microsoft’s page on pending devices.',
      'Microsoft’s article on roaming advises `dsregcmd /leave` for every PC. Its page on pending devices keeps it for hybrid PCs that were registered before. We follow that page.',
    ],
  },
  'directory-sync-pending': {
    title: 'This PC isn’t in Microsoft Entra yet',
    notice: ['The PC is new in the domain. Your settings don’t sync yet.'],
    why: [
      'Now and then your organisation copies its PCs to Microsoft Entra, its list of accounts and PCs. This PC hasn’t been copied yet, so it can’t join.',
      'This usually sorts itself out. If it lasts for days, IT checks whether this PC is included in that copy.',
    ],
    proof: [
      'The last attempt to join gave `0x801c03f2` or `0x801c03f3`, or the server said that the device object was not found.',
      'Microsoft says to expect that until the computer object has been synchronised. Cloud Sync doesn’t copy computers unless somebody turned that on.',
      'Or it gave `0x801c001d` in the phase `join`, and the domain controllers have not exchanged their data yet: then the computer object couldn’t be read.',
    ],
    doubt: ['Microsoft doesn’t document `0x801c03f3`. In public outputs it appears with the same message as `0x801c03f2`.'],
  },

  'registration-refused': {
    title: 'Microsoft Entra refused to add this PC',
    notice: ['Joining the PC fails every time. Your settings don’t sync.'],
    why: [
      'This PC asked to join Microsoft Entra, your organisation’s list of accounts and PCs, and was refused. There may be too many PCs, another PC with the same name, or a rule against it.',
      'An administrator reads the reason and solves it.',
    ],
    proof: [
      '`Client ErrorCode` or the screen shows `0x801c0003` (not permitted), `0x801c000e` (too many devices) or `0x801c0083` (name exists already).',
      'Or it contains `0x801c0002` or `0x801c0006`, with a message from the server.',
      'If that message says that the SID of the computer couldn’t be verified, the copy to Microsoft Entra is usually not finished yet.',
    ],
    doubt: [
      'The limits on who may join devices, and how many, don’t apply to hybrid join. `0x801c0003` was also seen when there were too many devices.',
      'For `0x801c0006` Microsoft’s hybrid-join page repeats the text of another code, probably by mistake. Another page calls it an exception in the server.',
    ],
  },

  'registration-service-unreachable': {
    title: 'This PC can’t reach the Microsoft service that it joins with',
    notice: ['The internet may work for you while the PC still can’t join. Your settings don’t sync.'],
    why: [
      'To join your organisation, Windows has to reach a Microsoft service, and it couldn’t. Your own apps may still have internet. Or the service was busy.',
      'Another network may help. Otherwise IT makes sure that the proxy or firewall lets Windows itself through, and not only you.',
    ],
    proof: [
      '`DRS Discovery Test` or `DRS Connectivity Test` says `FAIL`, or `Client ErrorCode` is a code about the network or about finding the service.',
      '`0x801c0025` and a message about too many requests say that the service was busy. `0x8007000d` usually means that a proxy answered in its place.',
    ],
  },

  'join-task-disabled': {
    title: 'The task that joins this PC is switched off',
    notice: ['The PC is in the domain, and never joins Microsoft Entra, however long you wait.'],
    why: [
      'Windows joins this kind of PC to your organisation with a scheduled task, `Automatic-Device-Join`. That task is switched off, so Windows never tries.',
      'An administrator switches it on and starts it. If your organisation doesn’t use hybrid join, it may be off on purpose.',
    ],
    proof: [
      'A join log or `Client ErrorCode` shows `0x80041326`, “The task is disabled.”',
      'Or event 259 in `User Device Registration/Admin` says that the task was disabled, and no later event 257 says that it was enabled.',
    ],
    doubt: ['Microsoft documents the code, but not why the task becomes disabled. The command that enables it is Windows’ usual one.'],
  },
  'registration-pending': {
    title: 'This PC hasn’t finished joining your organisation',
    notice: [
      'The PC is new, was installed again, or was moved to the company domain not long ago.',
      'Your settings don’t sync. The switches may be grey, with a text about a Microsoft account or work account.',
    ],
    why: [
      'This PC is in your company’s domain but not yet joined to Microsoft Entra, your organisation’s list of accounts and PCs. So your settings can’t sync.',
      'On a new PC this usually sorts itself out within a few hours. Windows applies your organisation’s policy (its rules for PCs) in the background.',
      'Has it been days? Then the policy never arrived, or this PC couldn’t prove its identity to Microsoft Entra ID. If your organisation doesn’t join its domain PCs to it, waiting won’t help either. Call the help desk.',
    ],
    proof: [
      '`dsregcmd /status` shows `DomainJoined : YES`, with `AzureAdJoined : NO`, and `EnterpriseJoined` is not `YES`.',
      '`WamDefaultSet` says `NO` as well; newer Windows shows `ERROR` there. Both are normal for a PC that is not joined yet.',
      'For the help desk: the part `Diagnostic Data` names the step that failed, in `Error Phase` and `Client ErrorCode`.',
    ],
    doubt: [
      'Microsoft’s article on roaming advises `dsregcmd /leave` without saying for which PCs. Its device FAQ keeps that command for hybrid joined PCs. We follow the FAQ, because leaving can lock people out.',
    ],
    history: [
      'The 2017 article described a domain PC that shows `NO` for both `WamDefaultSet` and `AzureAdJoined`. It didn’t know `ERROR` yet, and didn’t name the task in Task Scheduler.',
    ],
  },

  'device-not-joined': {
    title: 'This PC isn’t joined to your organisation',
    notice: [
      'You sign in to Windows with a personal or local account, not with your work account.',
      'Your work settings don’t sync to this PC.',
    ],
    why: [
      'Sync works only on PCs that are in Microsoft Entra ID (formerly Azure AD), your organisation’s list of accounts and PCs. This PC is not in it.',
      'Two kinds of PC can sync. Either the PC is joined to Microsoft Entra, or it is hybrid joined: to the company domain and to Microsoft Entra.',
      'Is it your own PC? Then that may be as intended. Ask the help desk before anybody joins it.',
    ],
    proof: [
      '`dsregcmd /status` shows `AzureAdJoined : NO` and `DomainJoined : NO`. A PC that can sync shows `AzureAdJoined : YES`.',
      '`WamDefaultSet : ERROR` is normal here and is not a problem on its own.',
      'The command is not only about sync. It also shows the device’s certificate (`Thumbprint`), the sync address (`SettingsUrl`), Windows Hello (`NgcSet`) and more.',
    ],
    history: [
      'The 2017 article asked for a device that is Azure AD joined, or domain joined and registered with Azure AD. The second kind is called Microsoft Entra hybrid joined today.',
    ],
  },

  'registration-half-done': {
    title: 'This PC is only half joined to Microsoft Entra',
    notice: ['The PC seems joined, but signing in and syncing don’t work.'],
    why: [
      'This PC is in Microsoft Entra, your organisation’s list of accounts and PCs, but never finished joining. Until it does, it can’t prove its identity, so nothing syncs.',
      'The PC isn’t blocked, so unblocking it doesn’t help. An administrator first checks how PCs are copied to Microsoft Entra. The PC is joined again only if it was joined before.',
    ],
    proof: [
      'In **Entra ID > Devices** the column **Registered** says **Pending**. Only hybrid joined PCs can be in this state.',
      'A hybrid PC’s object without keys (`alternativeSecurityIds` is empty) is the same.',
    ],
    doubt: [
      'The list in the admin center can be wrong: in one report a registered PC was only visible in Microsoft Graph.',
      'Microsoft’s article on roaming advises `dsregcmd /leave` for every PC. Its page on pending devices gives it only for PCs that were registered before. We follow that page.',
    ],
  },
  'device-disabled-or-deleted': {
    title: 'Your organisation no longer accepts this PC',
    notice: ['Sync stopped, perhaps after somebody cleaned up old devices. Other sign-ins may fail as well.'],
    why: [
      'Your organisation has blocked this PC, or removed it, in Microsoft Entra, its list of accounts and PCs. So nothing syncs.',
      'An administrator looks this up first. A blocked PC only has to be unblocked. A removed PC can be restored for 30 days. Either way, nothing is done on the PC itself. Only if it can’t be restored is it joined again.',
    ],
    proof: [
      '`DeviceAuthStatus` says `FAILED. Device is either disabled or deleted`.',
      'Or the last attempt to get a token, or an event about sync, contains `AADSTS135011`, `AADSTS130007`, `AADSTS130008` or `AADSTS700003`.',
    ],
    doubt: [
      'Microsoft’s article on roaming advises `dsregcmd /leave` for every PC. Its device FAQ keeps that for hybrid joined PCs, and gives `dsregcmd /forcerecovery` for PCs joined to Microsoft Entra only. We follow the FAQ, because leaving can lock people out.',
      'Restoring deleted devices is a preview. One Microsoft page says that hybrid joined PCs are deleted at once, another restores them. An older page calls every deletion final.',
    ],
  },

  'device-certificate-expired': {
    title: 'This PC’s certificate isn’t valid right now',
    notice: ['The PC can’t prove its identity. Perhaps its clock is wrong.'],
    why: [
      'This PC proves its identity with a certificate that has a first and a last day. The output was made outside those days, so nothing syncs. Or the PC’s clock is wrong.',
      'Is it before the first day? Then the PC’s clock is wrong: set it, and don’t join anything again. Is it after the last day? Then the help desk joins the PC again.',
    ],
    proof: [
      '`DeviceCertificateValidity` shows both days, and `Client Time` or another time in the output shows when it was made.',
      'We never use our own clock for this, unless you told us that you ran the command just now.',
    ],
    doubt: [
      'Microsoft’s article on roaming advises `dsregcmd /leave` for every PC. Its device FAQ keeps that for hybrid joined PCs, and gives `dsregcmd /forcerecovery` for PCs joined to Microsoft Entra only. We follow the FAQ, because leaving can lock people out.',
    ],
  },

  'device-key-unusable': {
    title: 'This PC’s key no longer works',
    notice: ['Sync stopped. Windows may ask for a sign-in to repair the connection to your organisation.'],
    why: [
      'A joined PC proves its identity with a key. Windows can’t use that key here, so nothing syncs. Windows usually notices this and starts a repair at your next sign-in.',
      'On a hybrid PC you don’t see that repair. On other PCs, Windows asks you to sign in.',
    ],
    proof: [
      '`KeySignTest : FAILED` in an output that was run as administrator, or `AadRecoveryEnabled : YES`.',
      'Or `DeviceAuthStatus` shows `0x80072f99` or `0x80072f9a`: the certificate has no key, or Windows may not use it. Run the command again as administrator to test the key.',
      '`MUST Run elevated to test.` says nothing about the key.',
    ],
    doubt: [
      'Microsoft’s article on roaming advises `dsregcmd /leave` for every PC. Its device FAQ keeps that for hybrid joined PCs, and gives `dsregcmd /forcerecovery` for PCs joined to Microsoft Entra only. We follow the FAQ, because leaving can lock people out.',
    ],
  },

  'device-authentication-failed': {
    title: 'Microsoft Entra doesn’t recognise this PC',
    notice: ['You can work as usual, but your settings don’t sync.'],
    why: [
      'This PC tried to prove its identity to Microsoft Entra, your organisation’s list of accounts and PCs, and was refused. So Windows gets no sign-in token for you, and nothing syncs.',
      'An administrator looks the PC up first. Joining it again is the last resort, and only if it is there and not blocked.',
    ],
    proof: [
      '`DeviceAuthStatus` says `FAILED` with an error that is a refusal. A network, proxy or HTTP code, or `ERROR` without a code, means that the test couldn’t run.',
      'Or the last attempt to get a token, or an event about sync, contains `AADSTS50155`. `AADSTS50097` and `AADSTS50129` only interrupt a sign-in, and `AADSTS50187` is a failure of the service itself.',
    ],
    doubt: [
      'Microsoft’s article on roaming advises `dsregcmd /leave` for every PC. Its device FAQ keeps that for hybrid joined PCs, and gives `dsregcmd /forcerecovery` for PCs joined to Microsoft Entra only. We follow the FAQ, because leaving can lock people out.',
    ],
  },

  'device-authentication-unreachable': {
    title: 'Can’t tell whether Microsoft Entra recognises this PC: no connection',
    notice: ['Perhaps you notice nothing. Only the test failed.'],
    why: [
      'Windows tests over the network whether Microsoft Entra, your organisation’s list of accounts and PCs, recognises this PC. The test didn’t get through, so we can’t tell.',
      'Windows itself runs the test, not you. So a proxy can stop it while your own apps work. If you have a valid sign-in token, the test says little.',
    ],
    proof: [
      '`DeviceAuthStatus` says `FAILED. ERROR`, or `FAILED` with a network or proxy code, for example `0xd000023c` or `0x80072f94`.',
      'A code that begins with `0x8019` contains an HTTP status. It often comes from a proxy, but Microsoft’s own server can send it too.',
    ],
  },

  'device-not-authenticated': {
    title: 'The switches are grey: this PC isn’t recognised yet',
    notice: [
      'The switches on the sync page are grey. In place of your account it says something like “Some Windows features are only available if you are using a Microsoft account or work account”.',
      'You find the page in Windows 11 at **Settings > Accounts > Windows backup**, in Windows 10 at **Settings > Accounts > Sync your settings**.',
      'Grey switches without this text have another reason: a policy, or an organisation that allows neither backup nor roaming.',
    ],
    why: [
      'This PC is in a company domain, but hasn’t yet proved its identity to Microsoft Entra, your organisation’s list of accounts and PCs. So the switches are grey.',
      'It often sorts itself out: your organisation’s policy (its rules for PCs) can arrive a few hours late. Leave the PC on, and connected to the company network or VPN.',
    ],
    proof: [
      'You saw the grey switches with this text, and the PC is in the domain: `DomainJoined : YES`.',
      'The output of `dsregcmd /status` shows how far the registration is. `DeviceAuthStatus : SUCCESS` rules this cause out. The line exists since Windows 10 version 21H1.',
      'A failed `DeviceAuthStatus` is not proof on its own. Windows itself runs that check, and it fails when the PC is offline or a proxy is in the way.',
    ],
  },

  'wrong-password': {
    title: 'Windows used the wrong password',
    notice: [
      'You changed your password, perhaps while you were away from the office, and this PC still has the old one.',
      'Sync stops without a message.',
    ],
    why: [
      'Windows signs you in to Microsoft with the password that you used on this PC. Microsoft didn’t accept it, so nothing syncs.',
      'Did you change your password? Then this PC has to be on the company network once. After that it takes a few more minutes.',
    ],
    proof: [
      'The last attempt to get a token gave `AADSTS50126` or `AADSTS50064`. Or it gave `Attempt Status : 0xc000006a` without any AADSTS code.',
      'Or you told us that your password is not accepted.',
    ],
    doubt: [
      '`0xc000006a` is the Windows code for a wrong password. But Microsoft’s page also lists it for a service that was not reached, or that refused for another reason. So without an AADSTS code the password is only likely.',
    ],
  },

  'account-disabled-or-locked': {
    title: 'Your account is blocked or locked',
    notice: ['Other sign-ins may fail as well. You may have typed a wrong password several times.'],
    why: [
      'Microsoft doesn’t let you sign in with your work account at the moment, so nothing syncs.',
      'Is it locked after too many wrong passwords? That ends on its own: the first time after a minute, later it takes longer. A new password ends it at once. Only IT can unblock a blocked account.',
      'Microsoft also refuses sign-ins from an internet address that it doesn’t trust, even with the right password. Waiting doesn’t help then. Another network may.',
    ],
    proof: [
      'The last attempt to get a token gave `AADSTS50057` (disabled), `AADSTS50053` (locked, or a risky address) or `AADSTS53011` (blocked because of a risk).',
      'On the screen it may say: “Your account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin.”',
      'Or you told us so.',
    ],
    doubt: ['`AADSTS50053` can mean a locked account or a risky address. Only the sign-in log shows which.'],
  },

  'user-not-found': {
    title: 'Microsoft Entra doesn’t know this user name',
    notice: ['Your account is new, or its name was changed.'],
    why: [
      'The name that you sign in to Windows with is not in Microsoft Entra, your organisation’s list of accounts and PCs. Perhaps it hasn’t been copied there yet.',
    ],
    proof: ['The last attempt to get a token gave `AADSTS50034` or `AADSTS51004`, or the help desk couldn’t find the account.'],
  },

  'user-domain-not-verified': {
    title: 'Microsoft Entra doesn’t know the ending of your user name',
    notice: ['Your user name ends in something like `.local`. Sync never worked on this PC.'],
    why: [
      'Your user name looks like an e-mail address. Microsoft Entra, your organisation’s list of accounts and PCs, must know the part after the @. Some endings, such as `.local`, exist only inside your organisation.',
      'An administrator adds the right domain, or gives people a user name with an ending that is known.',
    ],
    proof: [
      'The last attempt to get a token gave `AADSTS90002`, `AADSTS50059` or `AADSTS50128`.',
      'Or it gave `Attempt Status : 0xc000005f`. For this field Microsoft documents one meaning: the domain of the user name was not found. If the domain is verified in Microsoft Entra, this cause is ruled out.',
      'Event 1144 shows the name that was looked up. It proves nothing on its own.',
    ],
    doubt: [
      'In event 1104 the code `0xc000005f` means something else: wrong permissions on the store of sign-ins.',
      'Microsoft’s pages disagree about Alternate Login ID for names such as `.local`: one advises it, another supports such names only in domains with a sign-in server of their own (federation).',
    ],
  },

  'malformed-user-name': {
    title: 'Your user name doesn’t have the form that Microsoft needs',
    notice: ['You can’t see it on the PC: Windows signs you in, but nothing syncs.'],
    why: [
      'Microsoft needs a user name that looks like an e-mail address. This PC used another form. In a company domain that form comes from the domain. On other PCs it is what was typed.',
    ],
    proof: ['The last attempt to get a token gave `Attempt Status : 0xc004844c`.', '`whoami /upn` shows the name that Windows uses.'],
  },

  'sign-in-needs-updates': {
    title: 'This PC lacks Windows updates that signing in needs',
    notice: ['At first sync failed only now and then, later always.', 'The PC has had no Windows updates for years.'],
    why: [
      'Microsoft no longer lets a PC sign you in without the Windows updates of July 2021. This PC doesn’t have them, so nothing syncs.',
      'Windows updates solve it. Ask IT to install them.',
    ],
    proof: [
      'The last attempt to get a token, or an event about sync, gave `AADSTS5000611`: “Symmetric Key Derivation Function version ‘1’ is invalid. Update the device with the latest updates.”',
    ],
  },

  'tenant-restricted': {
    title: 'This network doesn’t let your organisation sign in',
    notice: ['You are on a customer’s or another company’s network. Sync works at home or in your own office.'],
    why: [
      'Some companies let people on their network sign in only to certain organisations. Yours is not on this network’s list, so nothing syncs here.',
      'On another network, sync works again.',
    ],
    proof: [
      'The last attempt to get a token, or an event about sync, gave `AADSTS500021` or `AADSTS500022`.',
      'A proxy adds the list of allowed organisations to each sign-in (`Restrict-Access-To-Tenants`).',
    ],
  },

  'conditional-access-blocks': {
    title: 'One of your organisation’s rules blocks this sign-in',
    notice: ['You may have seen “You don’t have access to this” or “You can’t get there from here”.'],
    why: [
      'Your organisation has rules about where and on which PC you may sign in. One of them stopped a sign-in, and it can stop Windows when it wants to sync for you.',
      'Only an administrator can see which rule it was, in the sign-in log.',
    ],
    proof: [
      'An event about the sync service contains `AADSTS50005`, `AADSTS50131`, `AADSTS53000`, `AADSTS53001`, `AADSTS53002`, `AADSTS53003`, `AADSTS530032` or `AADSTS530035`.',
      'Or you told us that you saw such a message. It may have been about another app, so it makes this cause only likely.',
      'A missing sign-in token proves nothing here. Microsoft Entra doesn’t check these rules when it gives that token, only when a service is used.',
    ],
    doubt: [
      'Microsoft documents these messages for restoring a backup. That the same rules stop roaming is plausible, but not documented.',
    ],
  },

  'mfa-required-password-sign-in': {
    title: 'Your password alone isn’t enough: an extra check (MFA) is needed',
    notice: [
      'You sign in to Windows with a password, and your organisation asks for an extra check (MFA), for example on your phone.',
      'Sync doesn’t ask you for anything. It just doesn’t happen.',
    ],
    why: [
      'Your organisation asks for an extra check when you sign in, for example on your phone (MFA). Sync never asks for it, so it can fail.',
      'Complete the check in another work app, or sign in with your Windows Hello PIN.',
    ],
    proof: [
      'The last attempt to get a token, or an event about the sync service, has one of these codes: `AADSTS50072`, `AADSTS50074`, `AADSTS50076`, `AADSTS50078`, `AADSTS50079`, `AADSTS53004` or `AADSTS53010`.',
      'Microsoft describes it in KB3193683: event 1098 with `0xCAA2000C` and `AADSTS50076` for `https://syncservice.windows.net/*`, together with event 1097 with `0xCAA90004`.',
      'Without such a code we go by what you told us: MFA is required, and you signed in to Windows with a password.',
      '`0xCAA2000C` on its own is not proof. It only says that Windows had to ask something; the AADSTS code with it says what.',
    ],
    doubt: [
      'According to Microsoft, Conditional Access isn’t checked when Windows gets its sign-in token. So such a code in the last attempt to get a token must have another reason, for example MFA switched on for one person, or a risk.',
      'With `AADSTS53010`, the extra check may only be set up from certain places or PCs.',
    ],
    history: [
      'Microsoft’s article has said since 2017 that this kind of MFA setting is meant to protect an administrator’s account.',
      'The 2017 article advised the Microsoft Passport for Work PIN, or MFA in another service such as Office 365. Today these are called Windows Hello for Business and Microsoft 365.',
    ],
  },

  'federated-mfa-token-expired': {
    title: 'Your access token has expired; an extra check is needed',
    notice: [
      'Sync worked and then stopped. You sign in on your own organisation’s sign-in page.',
      'Your organisation asks for an extra check (MFA), for example on your phone. Sync itself doesn’t ask for it.',
    ],
    why: [
      'Windows keeps a digital pass (an access token) for you, and it has expired. Your organisation’s sign-in server asks for an extra check (MFA) before it gives a new one. Sync can’t do that check for you.',
      'This is only about organisations with their own sign-in server (AD FS). The help desk knows whether yours has one.',
    ],
    proof: [
      'Three things together: the organisation signs in through its own server, MFA is required there, and the access token has expired.',
      '`dsregcmd /status` shows none of the three, so we ask. If the event log contains an MFA code, another cause fits better.',
    ],
    doubt: ['Microsoft’s article names this case, but doesn’t say how to see that the access token expired.'],
    history: [
      'The 2017 article called it the MFA conditional access policy of Active Directory Federation Services. Its remedy was to sign out and in with the Microsoft Passport for Work PIN, today Windows Hello for Business. Or to complete MFA in another service, such as Office 365.',
    ],
  },

  'sso-consent-missing': {
    title: 'Windows is waiting for your answer to “Continue to sign in?”',
    notice: [
      'Windows once showed a window **Continue to sign in?** with your work account, and you chose **Don’t sign in** or closed it.',
      'This happens only in Europe (the European Economic Area).',
    ],
    why: [
      'In Europe, Windows asks once whether apps may use your Windows sign-in. Until you choose **Continue**, sync can stop without a message.',
      'Sync never shows that window itself. Another app has to.',
    ],
    proof: [
      'An event about the sync service, or the last attempt to get a token, gave `AADSTS9002341`.',
      'People with this problem saw event 1098 with `0xCAA2000C` and event 1097 with `0xCAA90056`, while the sign-in token was in order.',
    ],
    doubt: ['Microsoft describes the question for apps. That settings sync waits for it too is our conclusion; no source says so.'],
  },

  'credentials-expired': {
    title: 'Your sign-in details on this PC are out of date',
    notice: [
      'Your password changed or expired, or you had not used this PC for a long time.',
      "Help desk: Windows 10 may log event 6065 with `80070533` and the text `This user can't sign in because this account is currently disabled`.",
    ],
    why: [
      'Your password has changed, or your earlier sign-in has ended. This PC doesn’t know that yet. Nothing syncs until you sign in again with your current password.',
    ],
    proof: [
      'The last attempt to get a token, or an event about sync, has a code such as `AADSTS50055`, `AADSTS50089`, `AADSTS50132`, `AADSTS50133`, `AADSTS50144`, `AADSTS50173`, `AADSTS70008`, `AADSTS700082` or `AADSTS70043`.',
      'Or event 6065 with `80070533` is in the log `SettingSync/Debug`, and you say that your details changed. Windows 10 hides that log until **Show Analytic and Debug Logs** is on. Windows 11 doesn’t have it.',
    ],
    doubt: [
      'Event 6065 speaks of a disabled account. Microsoft published two other reasons for it: credentials that expired, and an organisation without Azure Rights Management.',
      '`AADSTS700082` is the normal end of a token that was not used for long. While the PC has a valid sign-in token, it needs no repair.',
    ],
    history: [
      'The 2017 article named both reasons under event 6065. For the first one it said: update the credentials and sign in with the new ones. That still holds.',
    ],
  },

  'federation-refused-sign-in': {
    title: 'Your organisation’s sign-in server refused you',
    notice: ['You can work as usual, but your settings don’t sync.'],
    why: [
      'Your organisation has its own sign-in server. That server refused you, or Microsoft didn’t accept its answer. So nothing syncs.',
      'Only an administrator can see why, in that server’s log.',
    ],
    proof: [
      'The last attempt to get a token, or event 1088, has a code from that server, such as `ID3242` or one that begins with `MSIS`. Or it has `AADSTS50008`, `AADSTS50107` or `0xcaa90014`.',
      '`MSIS9682` under `EnterprisePrt` doesn’t count. It is about a second token, for the organisation’s own server; settings sync doesn’t use it.',
    ],
    doubt: [
      'Microsoft documents that the server’s own code decides, but not what each code means. Others say that `ID3242` means a wrong name or password, or a user that the server doesn’t know.',
    ],
  },

  'federation-endpoint-misconfigured': {
    title: 'Your organisation’s sign-in server gave an answer that Windows can’t use',
    notice: ['You can work as usual, but your settings don’t sync.'],
    why: [
      'Your organisation has its own sign-in server. Windows asked it to confirm your sign-in, and couldn’t use the answer. Another device on the network (a proxy) may have answered instead.',
    ],
    proof: [
      'The last attempt to get a token gave `0xc00484c1`, `0xc004848b`, `0xc004848c` or `0xc00cee4f` in `Attempt Status`.',
      'Event 1088 in the log `AAD/Operational` shows the answer. The address is in event 1022 of the log `AAD/Analytic`, which is hidden; Windows 11 also shows it in event 1250.',
      '`0xc004848c` with a smart card: the server offers no address for signing in with a certificate (`certificatemixed`).',
    ],
  },

  'token-endpoint-unreachable': {
    title: 'Windows couldn’t reach Microsoft’s sign-in service',
    notice: ['Perhaps you were offline when you signed in, or you are on a guest network.'],
    why: [
      'Windows couldn’t reach Microsoft when it signed you in, or got an error. Your own apps may still work: Windows uses its own connection to the internet.',
    ],
    proof: [
      'The last attempt to get a token shows a network code in `Attempt Status` or `HTTP Error`, for example `0xc000023c` or `0x80072ee7`.',
    ],
  },

  'sign-in-service-busy': {
    title: 'Microsoft’s sign-in service was busy for a moment',
    notice: ['Sync fails now and then, and works again later without any change.'],
    why: ['Microsoft’s sign-in service couldn’t help at that moment. This passes. Try again later; nothing has to be changed.'],
    proof: [
      'The last attempt to get a token, or an event about the sync service, has one of these codes: `AADSTS50033`, `AADSTS50087`, `AADSTS90006`, `AADSTS90012`, `AADSTS90024`, `AADSTS90033`, `AADSTS90055` or `AADSTS90090`.',
    ],
  },

  'second-registration': {
    title: 'Your work account was added to this PC a second time',
    notice: ['Your PC belongs to the company domain, and an app once asked “Add account to Windows?”.'],
    why: [
      'This PC belongs to your organisation, and your work account was added to it once more. Usually that does no harm. Sometimes Windows uses the wrong one, and nothing syncs.',
      'The help desk can remove the added work account. The PC stays joined.',
    ],
    proof: [
      '`dsregcmd /status` shows `AzureAdJoined : YES`, `DomainJoined : YES` and `WorkplaceJoined : YES`, together with `AzureAdPrt : NO`.',
      'From Windows 10 version 1803, Windows itself removes the second registration when a domain user signs in, for each user separately. It doesn’t do so for local accounts.',
    ],
    doubt: [
      'Microsoft writes that the join takes precedence in most cases, and that problems come only sometimes. So this may be the cause, but it doesn’t have to be.',
    ],
  },

  'smart-card-sign-in': {
    title: 'You sign in with a smart card',
    notice: ['You sign in to Windows with a smart card or a virtual smart card, and your settings don’t sync.'],
    why: [
      'Microsoft once wrote that sync stops after you sign in with a smart card or virtual smart card. That may still be so.',
      'Sign in once with Windows Hello or your password to compare. That shows whether the card is the reason.',
    ],
    proof: ['You told us how you sign in. Nothing in the output proves that the card stops sync.'],
    doubt: [
      'Today Microsoft supports signing in to Windows with a certificate on a smart card (certificate-based authentication), and writes that people get a sign-in token that way. Organisations with their own sign-in server can’t use it.',
      'Microsoft’s page listed this until some time between 2020 and 2024. Then it disappeared, without any mention of a fix. No source says whether it is solved.',
    ],
    history: ['The 2017 article gave no remedy. It said that future updates to Windows might resolve the issue.'],
  },

  'away-from-corporate-network': {
    title: 'This PC has been away from the company network for a long time',
    notice: [
      'You work from home or travel, and the PC has not been on the company network or VPN for weeks.',
      'Sync worked before, and stopped without any other change.',
    ],
    why: [
      'If a PC in a company domain is away from the company network for long, your organisation can’t confirm who you are. Microsoft once wrote that sync can fail then.',
      'It’s most likely if you changed your password while you were away. The PC must then reach the company network once, or it keeps using the old password. Without a new password, being away is seldom the reason.',
    ],
    proof: [
      'You told us that the PC was away. And your password changed, or the output shows a hybrid join: `AzureAdJoined : YES` and `DomainJoined : YES`.',
      'The token’s times decide. If `AzureAdPrtUpdateTime` is less than a day before the output was made, this cause is ruled out. So it is if the PC is not in a domain.',
    ],
    doubt: [
      'Microsoft’s pages disagree. Two say that such a PC needs the company network only after a change of password; with Windows Hello not even then. Another says that it needs the network from time to time, and becomes unusable without it.',
      'The page on sync named this problem in 2017 and dropped it later, without any mention of a fix. How long is too long was never published.',
    ],
    history: [
      'The 2017 article wrote it about domain-joined devices registered with Azure AD that are off site for extended periods. Domain authentication can’t complete there. Its remedy is still the same: connect to the company network.',
    ],
  },

  'sign-in-token-stale': {
    title: 'Windows hasn’t renewed your sign-in for a while',
    notice: ['Sync worked and then stopped. The PC may have been offline or asleep for a long time.'],
    why: [
      'While you work online, Windows renews your sign-in every few hours. On this PC, the last time was more than a day before the output was made.',
      'Lock the PC and unlock it while you’re online. Then Windows can renew your sign-in at once.',
    ],
    proof: [
      '`AzureAdPrtUpdateTime` shows the last renewal, and `AzureAdPrtExpiryTime` how long it is valid. We compare both with the time of the output.',
      'Without a time in the output we ask whether you ran the command just now.',
    ],
    doubt: [
      'Microsoft’s page and the outputs that people post disagree on how long a token is valid. So we only use the times in the output.',
    ],
  },

  'sign-in-token-missing': {
    title: 'You’re signed in, but this PC has no sign-in token',
    notice: [
      'You can work as usual, but your settings don’t sync.',
      'Perhaps the PC was offline when you signed in, or your password changed while you were away from the office.',
    ],
    why: [
      'When you sign in, Windows fetches a digital pass (a token). It’s missing, so Microsoft can’t tell that it’s you, and nothing syncs.',
      'Windows tries again when you unlock the PC while it’s online.',
    ],
    proof: [
      'The PC is joined (`AzureAdJoined : YES`), and `dsregcmd /status` shows `AzureAdPrt : NO`.',
      'A `NO` counts only if you ran the command yourself, in an ordinary Command Prompt. As administrator, as the system or over a remote session it doesn’t count.',
      'If the PC itself can’t prove its identity, it gets no token. Then that is the problem, and this cause is not shown. `WamDefaultSet : NO` follows from a missing token.',
      'For the help desk: after a failed attempt the output has `Attempt Status` and `Server Error Description`, which tell more.',
    ],
  },

  'local-account-sign-in': {
    title: 'You’re signed in with a local account that exists only on this PC',
    notice: ['You sign in to Windows with a name of your own choice, not with your work account.'],
    why: [
      'Sync works only for the work account that you sign in to Windows with. You’re using a local account, so nothing syncs.',
      'Sign in to Windows with your work account. Your files stay with the old account; ask the help desk how to bring them over.',
    ],
    proof: [
      '`Executing Account Name` shows the PC’s name before yours, and no name that looks like an e-mail address.',
      'Or you told us that you sign in to Windows with a local account.',
      'If somebody else ran the command, this says nothing about you.',
    ],
  },

  'personal-account-sign-in': {
    title: 'You sign in to Windows with a personal account',
    notice: [
      'You sign in to this PC with a personal Microsoft account, and added your work account for Office, Teams or e-mail.',
      'Windows may say: “Sync is not available for your account. Contact your system administrator to resolve this.”',
    ],
    why: [
      'Sync works only for the account that you sign in to Windows with. Here that is a personal account, so nothing from your work account syncs.',
      'Is this your own PC? Then nothing is wrong with it. It doesn’t have to be joined to your organisation.',
    ],
    proof: ['You told us which account you sign in with. **Settings > Accounts > Your info** shows it.'],
    doubt: [
      'People report that an added work account can also stop sync of the personal account, because the organisation then decides about sync on this PC. Microsoft doesn’t describe it.',
    ],
  },

  'personal-account-is-default': {
    title: 'A personal account is the default on this PC',
    notice: ['You also use a personal Microsoft account on this PC, for example for the Store or OneDrive.'],
    why: [
      'Windows keeps one account as the default for apps and services. Microsoft expects your work account there, but here it is a personal account. That may be why sync fails.',
      'Settings of a personal account and a work account never mix.',
    ],
    proof: [
      'The PC is joined, and `WamDefaultGUID` ends in `(MicrosoftAccount)`, or `WamDefaultAuthority` says `consumers`.',
      'On a healthy PC they say `(AzureAd)` and `organizations`.',
    ],
    doubt: ['Microsoft says what these fields should show. No source says that sync stops when they show something else.'],
  },

  'different-account': {
    title: 'Your settings belong to a different account',
    notice: [
      'The account that syncs is not the one you sign in with. **Settings > Accounts > Your info** shows the account of your sign-in.',
      'In Windows 10 the top of **Settings > Accounts > Sync your settings** shows the account that syncs. In Windows 11 your account is at the top of **Settings**.',
      'Or you sign in with one account on this PC, and with another account on the other PC.',
    ],
    why: [
      'Settings belong to an account, not to a PC. They sync only between PCs where you sign in to Windows with that same account.',
      'A second account on the PC doesn’t sync settings. Settings of a work account and a personal account don’t mix.',
    ],
    proof: ['You told us which account you see and use. We never ask for its name: “the same” or “another one” is enough.'],
    doubt: [
      'Microsoft’s article on roaming describes only the Windows 10 page. It doesn’t say where Windows 11 shows the account that syncs.',
    ],
  },

  'token-broker-permissions': {
    title: 'Wrong permissions block your saved sign-in',
    notice: [
      'Your settings don’t sync, and nothing on the screen says why.',
      'The event log has event 1098, `Error: 0xCAA5001C Token broker operation failed`, and often event 1104 with it.',
    ],
    why: [
      'Windows saves part of your sign-in on this PC. The permissions or the owner of that part are wrong. So Windows can’t use it, and nothing syncs.',
      'You did nothing wrong, and you can’t repair it yourself. An administrator has to do it.',
    ],
    proof: [
      'Event 1098 with `0xCAA5001C`. It is more certain together with event 1104: `AAD Cloud AP plugin call Get token returned error: 0xC000005F`.',
      'Both are in **Event Viewer > Applications and Services Logs > Microsoft > Windows > AAD > Operational**.',
      'According to KB3196528, the key `PSR` of `Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy` must inherit its permissions, and its owner must be `SYSTEM`. Only a look at that key proves it.',
    ],
    doubt: [
      '`0xCAA5001C` is a general code. KB3196528 is about Microsoft Store for Business, and says that Enterprise State Roaming may be affected as well. Event 1104 is not in it; the 2017 article named both events.',
      '`0xC000005F` has two published meanings. As `Attempt Status` it means that Microsoft Entra doesn’t know the domain of the user name.',
    ],
    history: ['The 2017 article sent administrators to KB3196528. That article has moved, but is still published.'],
  },

  'token-broker-store-broken': {
    title: 'Windows still has sign-in files from your earlier account',
    notice: [
      'Your account was moved to another domain or created again, and you kept your files and desktop. Since then apps ask you to sign in again and again.',
    ],
    why: [
      'Windows keeps your sign-ins in files. Files from before your account was moved or created again no longer fit. So Windows may not be able to sign you in for sync.',
      'First make sure that you work as yourself: an app that was started as administrator, or as somebody else, gives the same error.',
    ],
    proof: [
      'Event 1098 with `0x80070520`, also written as `2147943712` or `-2147023584`: “A specified logon session does not exist. It may already have been terminated.”',
      'Together with event 1104 and `0xC000005F`, the permissions of the sign-in data are the more likely reason, and this cause is ruled out.',
    ],
    doubt: [
      'Microsoft’s articles disagree: KB4499299 deletes the files after a move to another domain. Another article on the same code advises not to delete sign-in tokens by hand.',
      'Both are about Office. That settings sync stops as well is our conclusion.',
    ],
  },

  'mixed-case-user-name': {
    title: 'Capital letters in your user name stop sync',
    notice: ['Sync stopped after an upgrade of Windows 10 from build 10586 to build 14393.'],
    why: [
      'Your user name has capitals as well as small letters, such as `UserName` instead of `username`. That may stop sync on a PC that is joined to Microsoft Entra and was upgraded from Windows build 10586 to 14393.',
      'The only known remedy is to disconnect the PC from Microsoft Entra and join it again. An administrator has to do that.',
    ],
    proof: [
      'Four things together: joined to Microsoft Entra and to no domain, build 14393 now, build 10586 before, and capitals in the user name.',
      'We only ask whether it contains capitals. Never enter the name itself.',
    ],
    history: [
      'This is about Windows 10 version 1607, which is no longer supported. Microsoft’s page doesn’t list it any more.',
      'The 2017 article went to **Settings > System > About**, to “Manage or disconnect from work or school” and to “Connect to Work or School”. Both are at **Settings > Accounts > Access work or school** today.',
    ],
  },

  'work-account-not-default': {
    title: 'Windows has no default account on this PC',
    notice: ['You’re signed in with your work account, but your settings don’t sync.'],
    why: [
      'Windows keeps one account as the default for apps and services. Sync expects your work account there. On this PC no default account is set.',
    ],
    proof: [
      'The PC is joined, and `dsregcmd /status` shows `WamDefaultSet : NO`. It should show `YES`.',
      'Below it, `WamDefaultGUID` should end in `(AzureAd)`. `(MicrosoftAccount)` means that a personal account is the default.',
      '`WamDefaultSet : ERROR` is not a problem on its own. It also appears when the command ran as administrator or over a remote session.',
      'With `AzureAdPrt : NO` the missing token is the problem, and this cause is not shown.',
    ],
    doubt: [
      'Microsoft says what the field should be, but gives no remedy for a joined PC. People report that signing in to OneDrive or Office sets the default again.',
    ],
    history: ['The 2017 article knew only `YES` and `NO` for this field.'],
  },

  'virtual-desktop-unsupported': {
    title: 'Settings sync may not work on a shared desktop',
    notice: ['You work on a desktop in a window, together with others, or on a server.'],
    why: [
      'You work on a desktop that several people share, or on a server. Sync may not work there, and Microsoft doesn’t support it.',
      'A cloud desktop of your own can sync. Ask the help desk which kind yours is.',
    ],
    proof: [
      '`Virtual Desktop : YES` with a mode for several users, or you told us that it is a shared desktop or a server’s desktop.',
      '`NOT SET` means that it is not a virtual desktop.',
    ],
  },

  'cloud-not-covered': {
    title: 'Your organisation’s cloud may not offer sync',
    notice: ['Your organisation uses a separate Microsoft cloud, for example for a government or in China.'],
    why: [
      'Your organisation uses a separate Microsoft cloud (GCC High, a sovereign cloud, or China). Microsoft doesn’t offer Windows settings backup and restore there, and since July 2026 sync is managed in the same place.',
    ],
    proof: ['You told us, or your organisation’s own settings for this site say so. The output doesn’t show it.'],
    doubt: ['Microsoft says this about the backup. Whether roaming that was set up before still works there is not documented.'],
  },

  'disabled-by-policy': {
    title: 'A policy on this PC blocks sync',
    notice: [
      'Switches on the sync page are grey or off, and it may say that your organisation manages them.',
      'On a PC that somebody “cleaned up” with a privacy tool, that tool may have written the same values.',
    ],
    why: [
      'A policy is a rule that your organisation sets for its PCs. One on this PC switches sync off, for everything or for some settings.',
      'Are the switches grey? Then you can’t change it yourself. Do the switches work? Then sync is only off at first, and you may switch it on.',
      'Your organisation may want it like this. Ask before anybody changes it.',
    ],
    proof: [
      'For everything: `DisableSettingSync` is `2` and `DisableSettingSyncUserOverride` is `1`, or `AllowSyncMySettings` is `0`, or `EnableWindowsBackup` is `0`.',
      'Off at first: `DisableSettingSync` is `2`, and `DisableSettingSyncUserOverride` is `0` or not there.',
      'For one group: a value such as `DisableCredentialsSettingSync` is `2`. The result names the group. It doesn’t explain why something from another group is missing.',
      'Or you saw grey switches, with a text that your organisation manages them. The text with switches that work proves nothing.',
    ],
    doubt: [
      'Five other policies stop the backup when they are disabled, `EnableCdp` among them. Microsoft says this about backup; no source says whether roaming stops too.',
      'Three values have no effect, says Microsoft: those for desktop personalisation, apps and Start. We don’t count them.',
      'No page says what applies if `DisableSettingSyncUserOverride` is not there at all. We assume that the switch works.',
    ],
  },

  'policy-set-twice': {
    title: 'The backup policy is set in two places',
    notice: ['It works on some PCs and not on others, or changes from day to day.'],
    why: [
      'Your organisation set the same rule in two places. Microsoft says that nobody can predict the result then. The rule is **Enable Windows Backup**; the places are Group Policy and MDM (such as Intune).',
      'An administrator keeps one of the two.',
    ],
    proof: ['Somebody who manages it told us. The output doesn’t show it.'],
  },

  'roaming-not-enabled': {
    title: 'Sync is off for your organisation, or for you',
    notice: [
      'The switches on the sync page are grey, without any text that explains it.',
      'Or IT tells you that sync is off, or that you are not in the group that may sync. Often colleagues have the same problem.',
      'Or the app **Windows Backup** says “This feature is not supported by your organization.”',
    ],
    why: [
      'Your organisation decides who may sync. It hasn’t switched sync on, or only for other people or PCs. You can’t change that yourself.',
      'Today IT does this with the policy **Enable Windows Backup**, assigned to people or devices. Grey switches without a text mean that the organisation enabled neither backup nor roaming.',
    ],
    proof: [
      'Somebody who manages it said that roaming is off, or that the policy or group doesn’t include you.',
      'Or you saw grey switches without a text. They are for both backup and roaming, and work only if at least one of the two is enabled. If `SettingsUrl` is filled in, they may have another reason.',
      'Or you saw the text of the app **Windows Backup**. It points to a backup that is not allowed for this account, so we ask IT.',
    ],
    doubt: [
      'From Windows 11 26H2 Windows settings backup is on by default where no policy is set. Nothing says that this turns roaming on. So switches that work don’t prove that roaming is allowed.',
      'No Microsoft page explains “This feature is not supported by your organization.” A public report has it from a local account on a managed PC. So it may also mean the account, and it says nothing certain about roaming.',
      'Microsoft’s troubleshooting article still sends the administrator to a switch in the Entra admin center. The page on migration says that this switch is gone. We follow that page.',
    ],
    history: [
      'In 2017 an administrator enabled it in the Azure portal of that time, at **Configure > Devices > Users May Sync Settings and Enterprise App Data**. It was for all users, or for a selected security group.',
      'Later the switch was called **Users may sync settings and app data across devices**, under Enterprise State Roaming in the Entra admin center: None, Selected or All.',
      'Since 1 July 2026 the backup policy is the only place to manage roaming. What was set before still counts until about July 2027, Group Policy and MDM first. Microsoft says one year and gives no exact day. After that, roaming stops until the policy is set.',
    ],
  },

  'licence-missing': {
    title: 'Your account has no licence for sync',
    notice: ['IT tells you that your account has no licence for it. On the PC itself you see nothing about it.'],
    why: [
      'Microsoft asks for a licence that is assigned to you (Entra ID P1 or P2). Your account doesn’t have it. An administrator can check and assign it.',
      'Microsoft doesn’t say what happens without one. Perhaps nothing syncs; perhaps it is only not allowed.',
    ],
    proof: ['You, or somebody who manages licences, told us that there is none. `dsregcmd /status` doesn’t show licences.'],
    doubt: [
      'The newer page on Windows settings backup and restore (formerly Windows Backup for Organizations) names no licence of its own. The page on migration speaks of “an eligible license” and points to the Microsoft Entra product page.',
    ],
    history: [
      'The 2017 article asked for an Azure Active Directory Premium subscription. Azure AD Premium is called Entra ID P1 and P2 today.',
    ],
  },

  'restart-outstanding': {
    title: 'This PC hasn’t been restarted since sync was switched on',
    notice: ['Your organisation switched sync on not long ago. Since then you have only locked the PC or let it sleep.'],
    why: [
      'After your organisation switches sync on, you have to restart this PC and sign in once. You may last have signed in before that.',
    ],
    proof: ['You told us that the PC has not been restarted since then. `SettingsUrl` is often empty as well; this explains it.'],
  },

  'rights-management-missing': {
    title: 'An older protection service was never set up for your organisation',
    notice: ['Event 6065 with `80070533` is in the event log, although your sign-in details are up to date.'],
    why: [
      'Sync used to protect settings with a Microsoft service, Azure Rights Management. Every organisation should have got it automatically. If yours didn’t, sync can fail.',
      'This is an old problem, for administrators.',
    ],
    proof: [
      "Event 6065 with `80070533`, `This user can't sign in because this account is currently disabled`, is in the log `SettingSync/Debug` on Windows 10.",
      'You told us that your sign-in details are current. So the other published reason, credentials that expired, doesn’t fit.',
    ],
    doubt: [
      'Since November 2022 not all data of Enterprise State Roaming depends on Azure Rights Management. How much it still matters is not documented.',
      'The steps of KB3193791 use a retired PowerShell module and a portal that is closed.',
    ],
    history: [
      'The 2017 article said that event 6065 can also occur when Azure RMS was not provisioned automatically. It sent administrators to KB3193791.',
    ],
  },

  'sync-service-blocked-here': {
    title: 'Sync is blocked on this network',
    notice: ['Sync works at home but not in the office, or the other way round.'],
    why: [
      'Something on this network stops Windows from reaching the sync service. Your own apps may still work, because Windows makes its own connection.',
      'It may be a proxy, a firewall, or a device that opens encrypted traffic. IT can find out.',
    ],
    proof: [
      'You told us that it works on another network.',
      'The host that matters is in `SettingsUrl`, in encoded form; it ends in `one.microsoft.com`. The administrator’s step says how to read it.',
      'If the person’s proxy and the system’s proxy differ in the output, that fits, but proves nothing on its own.',
    ],
  },

  'device-certificate-bad': {
    title: 'This PC’s certificate may not work',
    notice: ['You restarted and signed in, the organisation allows sync, and the PC still has no sync address.'],
    why: [
      'This PC proves its identity with a certificate. If that doesn’t work, the PC doesn’t learn where your settings are kept: the field `SettingsUrl` stays empty.',
      'The help desk first rules out simpler reasons: the policy and the licence. Joining the PC again comes last, and only the help desk does it.',
    ],
    proof: [
      '`SettingsUrl` is still empty after a restart and a sign-in, and roaming is confirmed for you.',
      '`DeviceAuthStatus : SUCCESS` or `KeySignTest : PASSED` shows that the certificate works, and rules this out. `DeviceCertificateValidity` shows its dates.',
    ],
    doubt: [
      'Microsoft’s article on roaming advises `dsregcmd /leave` for every PC. Its device FAQ keeps that for hybrid joined PCs, and gives `dsregcmd /forcerecovery` for PCs joined to Microsoft Entra only. We follow the FAQ, because leaving can lock people out.',
      'What an empty `SettingsUrl` means where the backup policy manages roaming is not documented. There we don’t show this cause.',
    ],
    history: [
      'The 2017 article called the field `AzureAdSettingsUrl`. It advised `dsregcmd.exe /leave` in an elevated Command Prompt, a reboot and a new registration, whatever the kind of join.',
    ],
  },

  'settings-url-empty': {
    title: 'This PC doesn’t know where your settings are kept',
    notice: ['Your settings don’t sync from this PC or to it. Everything else may look healthy.'],
    why: [
      'A PC that syncs knows an address where your settings are kept. On this PC the field for it, `SettingsUrl`, is empty. That may be why nothing syncs.',
      'That’s normal if your organisation doesn’t offer sync: most healthy PCs in public examples have it empty. So ask that first.',
      'If it does, you may not have signed in since it was switched on, or you may not be in the group that may sync.',
      'If your organisation manages sync with the policy **Enable Windows Backup**, an empty field may mean nothing: Microsoft doesn’t document it. Tell us if that is so, and we set this cause aside.',
    ],
    proof: [
      'The PC is joined (`AzureAdJoined : YES`), and `dsregcmd /status` shows `SettingsUrl :` with nothing after it. When it is filled in, you see a long row of letters and digits.',
      'If the line is missing altogether, part of the output was not pasted. `WorkplaceSettingsUrl` belongs to an added account and doesn’t count.',
    ],
    history: [
      'The 2017 article called the field `AzureAdSettingsUrl`. Windows shows `SettingsUrl`; we read both names.',
      'It advised the administrator to disable and re-enable **Users May Sync Settings and Enterprise App Data** in the portal. That switch no longer exists. Today the administrator checks whether the policy **Enable Windows Backup** reached the PC.',
    ],
  },

  'management-moved': {
    title: 'Settings sync is managed the old way, which is being retired',
    notice: ['It may still work today.'],
    why: [
      'Your organisation still manages sync the old way. It may work today, but it will stop about a year after July 2026. An administrator has to move to the new policy, **Enable Windows Backup**, first.',
      'Sync used to be managed with a switch in the Entra admin center and with older policies. What was set there still counts for a while. After that, sync stops until the new policy is set.',
    ],
    proof: ['You, or this site’s own configuration, told us that the organisation still uses the old way.'],
    doubt: [
      'Microsoft says about one year from July 2026 and gives no exact day. We call it a note until 30 June 2027, and a limit after that.',
    ],
    history: [
      'In 2017 it was the switch **Users May Sync Settings and Enterprise App Data** in the classic Azure portal. Later it was a page in the Entra admin center, which is gone since July 2026.',
    ],
  },

  'sync-switched-off': {
    title: 'Sync is switched off on this PC',
    notice: [
      'In Windows 11: **Remember my preferences** is off at **Settings > Accounts > Windows backup**.',
      'In Windows 10: sync, or one of its individual settings, is off at **Settings > Accounts > Sync your settings**.',
      'You can use the switches: they are not grey.',
    ],
    why: [
      'A switch for sync is off on this PC. Sync must be on, and so must the switch for the kind of setting that you miss. You can turn it on yourself.',
    ],
    proof: ['You told us what the page shows. The output of `dsregcmd /status` doesn’t show these switches.'],
    history: ['The 2017 article knew only the page **Sync your settings**. Windows 11 has another page for it.'],
  },

  'settings-page-renamed': {
    title: 'The sync page has another name in Windows 11',
    notice: ['You look for **Sync your settings** in Windows 11, and it is not there.'],
    why: ['Nothing is missing. In Windows 11 the switches are at **Settings > Accounts > Windows backup > Remember my preferences**.'],
    proof: ['You couldn’t find the page, and this PC has Windows 11: build 22000 or later.'],
    doubt: ['Microsoft’s troubleshooting article and its FAQ still name only **Sync your settings**, the page of Windows 10.'],
    history: ['The 2017 article was about Windows 10: **Settings > Accounts > Sync your settings**. That path is still right there.'],
  },

  'restore-on-new-pc': {
    title: 'A new or reset PC gets its settings from a backup, if there is one',
    notice: [
      'You set up a new PC, or reset this one, and it is not as it was.',
      'During set-up no page offered to restore your settings, or you chose to start as new.',
    ],
    why: [
      'A new or reset PC doesn’t sync everything from the old one. Most of it comes back only from a backup, and only at one of two moments.',
      'A restore brings back Windows settings: background, colours, lock screen, time zone, accessibility, File Explorer, and on Windows 11 themes and the layout of Start. Files, programs and app data are not in it.',
      'Windows offers it when a PC that is joined to Microsoft Entra is set up. On newer builds it offers it once more at the first sign-in. After that, no page in Windows that we know of lets you ask for it again.',
      'You need a backup of your old PC, made with the same work account. And an administrator must have switched restoring on. By default it is off.',
    ],
    proof: [
      'You told us that the PC is new or was reset.',
      'During set-up: joined to Microsoft Entra, Windows 11 from `22621.3958`, `22631.3958` or `26100.4770`. At the first sign-in: joined or hybrid joined, from `26100.7922` or `26200.7922`.',
      'A hybrid joined PC with an earlier build is not offered a restore.',
    ],
    doubt: [
      'Microsoft’s Intune page of November 2025 says that hybrid joined PCs can’t restore. Its newer page offers it to them at the first sign-in. We follow the newer one.',
      'Microsoft’s pages disagree about apps. One says that the list of apps from the Microsoft Store is backed up, the list of settings says that apps are not.',
      'After a restore Windows may ask for permission for apps. Microsoft lists that question, but we couldn’t read its answer. It is likely a Store app that is being installed again.',
      'Microsoft’s FAQ also asks whether a restore can be started later. We couldn’t read the answer.',
    ],
  },

  'setting-does-not-roam': {
    title: 'Windows doesn’t sync this setting',
    notice: ['Some things sync, others don’t: for example the wallpaper, the taskbar or the text size.'],
    why: [
      'Windows syncs only a short list of settings between two PCs that you both use. What you miss is not on it, or only part of it is. Nothing is broken.',
      'The whole list: country, region and its formats; languages; the main mouse button; the scrolling direction of the touchpad; the writing hand of the pen; known Wi-Fi networks; saved web passwords; Japanese input history.',
      'On Windows 11 also: handwriting, the other pen settings and voice typing.',
      'Many other things come back only when a PC is set up from a Windows backup: wallpaper, colours, lock screen, Start, time zone, text size and more.',
    ],
    proof: [
      'You told us what you miss. We compare that with Microsoft’s list of the settings that roam.',
      'You chose “something else”? Check whether it is on the list above. If it is not, this is the answer.',
    ],
    doubt: [
      'Microsoft’s pages disagree about app data on Windows 10. The FAQ still describes it, the list of settings doesn’t name it, and the page for developers ends with version 1909.',
      'Microsoft’s older list of 2024 also had the display language, own dictionaries, toggle keys and voice access. The newer one, which we follow, doesn’t.',
      'We read a copy of the newer list from April 2025. Microsoft says that the move of July 2026 didn’t change which settings roam.',
    ],
    history: [
      'The 2017 article tested sync by moving the taskbar to the right or the top of the screen. The taskbar no longer syncs. Use **Country or region** for the test.',
    ],
  },

  'carried-by-something-else': {
    title: 'Windows doesn’t sync this, but something else can',
    notice: ['You miss files, your Outlook or Teams settings, what you copied, or the settings of an app.'],
    why: [
      'Windows doesn’t sync these things, on any PC. Each of them has its own way, with its own switch.',
      'OneDrive syncs your files. Outlook and other Office apps keep part of their settings with your mailbox or account. Teams keeps them in its service. The clipboard has its own switch, and PowerToys has its own backup.',
    ],
    proof: ['You told us what you miss. Microsoft’s list of the settings that roam doesn’t name it.'],
    doubt: [
      'Microsoft doesn’t describe all of these on one page. Where we conclude something ourselves, the page [Why doesn’t my … sync?](/en/guide/what-syncs) says so.',
      'For the signature in classic Outlook the page that we read says “not yet”, while the press says that newer builds sync it.',
    ],
  },

  'backup-is-not-roaming': {
    title: 'A Windows backup doesn’t keep two PCs the same',
    notice: ['You use both PCs, and miss your apps or the layout of Start on one of them. Or only the backup is on.'],
    why: [
      'Windows has two things that look alike. Sync copies a setting to your other PC within minutes. A Windows backup is a copy to restore on a new or reset PC.',
      'Neither brings back files, desktop programs or app data.',
    ],
    proof: ['You told us what you expect to see.'],
    doubt: [
      'Both use the same switches in Settings. Nothing says that backup, which is on by default from Windows 11 26H2, also turns roaming on.',
    ],
  },

  'browser-has-own-sync': {
    title: 'Edge has its own sync',
    notice: [
      'Favourites or other data in Microsoft Edge don’t sync, while Windows settings may.',
      'Edge may say “Sync is not available for this account.” or “Sync has been turned off by your administrator.”',
    ],
    why: [
      'Microsoft Edge doesn’t use Windows’ settings sync. It has its own sync, with its own switch in Edge. So Edge can be off while Windows syncs, and the other way round.',
    ],
    proof: [
      'You told us that you miss data in Edge. `dsregcmd /status` shows nothing about Edge.',
      '“Not available for this account” points to the subscription or to how the organisation is set up, “turned off by your administrator” to a policy. Both are for IT.',
    ],
    doubt: ['We read copies of Microsoft’s pages on Edge sync from 2021. Which subscriptions include it today, we couldn’t check.'],
    history: [
      'The 2017 article is older than today’s Edge. It spoke of Internet Explorer favourites, which synced with Windows’ settings.',
    ],
  },

  'internet-explorer-favourites': {
    title: 'Internet Explorer favourites don’t sync',
    notice: ['On Windows 10 version 1511, Internet Explorer favourites don’t sync.'],
    why: [
      'Windows 10 version 1511 had a problem here. The update of July 2016, KB3172985, solves it. This PC’s build is lower than 10586.494, which that update brings.',
    ],
    proof: ['You miss your Internet Explorer favourites, and the build is from 10586 up to, but not including, 10586.494.'],
    history: [
      'The 2017 article listed this for the Windows 10 November Update (version 1511). Its remedy was the cumulative update of July 2016, KB3172985, build 10586.494.',
      'Version 1511 is no longer supported. Edge syncs its own favourites.',
    ],
  },

  'theme-or-protected-data': {
    title: 'Theme or protected data don’t sync',
    notice: [
      'On Windows 10 version 1607 the theme doesn’t sync.',
      'Or data that your organisation protects with Windows Information Protection stays on one PC.',
    ],
    why: [
      'Your organisation can protect its data so that it stays on one PC and doesn’t leak. This has been so since Windows 10 version 1607. The feature is called Windows Information Protection.',
      'The theme didn’t sync on version 1607 either.',
    ],
    proof: ['For protected data: you miss it, and the build is 14393 or later. For the theme: you miss it, and the build is 14393.'],
    history: [
      'The 2017 article listed both as known issues of the Windows 10 Anniversary Update (version 1607). It gave no remedy, and said that future updates to Windows might resolve them.',
      'Today themes are not in Microsoft’s list of roaming settings at all. Microsoft has been phasing out Windows Information Protection since July 2022.',
    ],
  },

  'date-time-region': {
    title: 'Automatic time may keep date, time and region from syncing',
    notice: ['On a PC in the company domain, date, time or region settings don’t sync. Automatic time is on.'],
    why: [
      'On a PC in a company domain, the setting “automatic time” doesn’t sync. It may also keep your other settings for date, time and region from syncing.',
    ],
    proof: ['You miss these settings, automatic time is on, and the PC is in the domain: `DomainJoined : YES`.'],
    doubt: [
      'Microsoft’s page doesn’t list this any more, and doesn’t say that it was solved. Its list of roaming settings does name country, region and region format.',
    ],
    history: ['The 2017 article listed this for domain-joined devices, and its action was: none.'],
  },

  'side-loaded-apps': {
    title: 'Sync is blocked by apps your organisation installed',
    notice: [
      'Sync doesn’t work on Windows 10 version 1607, on a PC where the organisation installed its own apps (side-loaded them with MDM software).',
      'The log `SettingSync-Azure` often shows event 6013 with error `80070259`.',
    ],
    why: [
      'Windows 10 version 1607 had a problem with apps that an organisation installs itself (side-loads through MDM). The update of 23 August 2016, KB3176934, solves it. This PC’s build is lower than 14393.82, which that update brings.',
    ],
    proof: [
      'Event 6013 with `80070259` in the log `SettingSync-Azure`, on a build from 14393 up to, but not including, 14393.82.',
      'The code counts with and without `0x` in front. In the log `SettingSync` the same event number means something else.',
    ],
    doubt: ['What error `80070259` means for sync was never published.'],
    history: [
      'The 2017 article listed this for the Windows 10 Anniversary Update (version 1607), with KB3176934, build 14393.82 or later. That version is no longer supported.',
    ],
  },

  'wifi-password-prompts': {
    title: 'Windows asks for permission when passwords sync',
    notice: [
      'While passwords sync, Windows shows prompts of User Account Control (UAC): may this app make changes?',
      'The PC has Windows 10 version 1511 and a wireless adapter that is set to sync passwords.',
    ],
    why: [
      'Windows 10 version 1511 had a problem on PCs that sync Wi-Fi passwords. The update KB3140743 solves it. This PC’s build is lower than 10586.122, which that update brings.',
    ],
    proof: ['You see these prompts, the PC has a wireless adapter, and the build is from 10586 up to, but not including, 10586.122.'],
    doubt: [
      'The 2017 article gave build 10586.494 for KB3140743. That is the build of another update, KB3172985. A public table of updates, not Microsoft’s own, gives 10586.122 for KB3140743, so we use that.',
      'On a current Windows such prompts can come after a PC was restored from a backup. Microsoft lists that question, but we couldn’t read its answer.',
    ],
    history: [
      'The 2017 article listed this for the Windows 10 November Update (version 1511). Microsoft’s article kept the wrong build number until at least 2020. Version 1511 is no longer supported.',
    ],
  },

  'old-roaming-profile': {
    title: 'The roaming-profile message is about something else',
    notice: ['Windows says something like “Your roaming profile was not completely synchronised” when you sign in or out.'],
    why: [
      'That message is about roaming user profiles, an older feature. A server in your organisation then keeps your whole desktop. It has nothing to do with settings sync.',
      'The help desk can look into it. Settings sync may still be fine.',
    ],
    proof: ['You told us about the message.'],
    doubt: ['We conclude this from the words of the message. Microsoft’s pages on settings sync don’t mention it.'],
  },
} satisfies CauseTexts;
