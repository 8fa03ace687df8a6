import type { CauseTexts } from '../types';

/**
 * A title has no full stop. `why` and `doubt` stand on results too, so an employee reads them first; the rest is the guide's.
 * The first paragraph of `why` must stand alone: it is also told under another cause that accounts for this one.
 */
export const causes = {
  'windows-too-old': {
    title: 'This Windows is older than sync needs',
    notice: [
      'Your settings do not come along, or only some of them. Windows itself may work well otherwise.',
      '`winver` shows Windows 10, or one of the first versions of Windows 11.',
    ],
    why: [
      'Sync needs a recent Windows with its updates. The lowest version that can sync at all is Windows 10 version 1511, build 10586.',
      'Today Microsoft names later builds: Windows 10 from `19045.6216`, Windows 11 from `22621.5768`, `22631.5768` or `26100.4946`. This PC is not among them, so we cannot count on sync here.',
      'Regular support for Windows 10 ended in October 2025. Windows 11 22H2 is out of support too, and 23H2 since 10 November 2026. Ask IT which Windows this PC can have; they decide about updates.',
    ],
    proof: [
      'The build number. `winver` shows it, and so does the first line of a command prompt, after `Version 10.0.`',
      'We compare it with the lists above. If the number after the point is missing, we judge by the build alone.',
      'The builds 14393, 17763 and 26100 exist as Windows Server as well. Then this cause does not count, so we ask which one it is.',
    ],
    doubt: [
      'Microsoft’s own pages disagree on the oldest Windows 10: one says version 21H1, one 21H2, one 22H2. We use the build list of the backup policy, because Microsoft’s newest page on roaming refers to it.',
      'Builds 17763 and 19044 can be a long-term edition (LTSC), which Microsoft supports longer: build 19044 until 12 January 2027. The build list of the backup policy names neither. Ask IT.',
    ],
    history: [
      'The guide of 2017 asked for Windows 10 with the latest updates, at least version 1511 (build 10586). We keep that as the lowest floor: below it nothing syncs.',
    ],
  },

  'registered-only': {
    title: 'Only a work account was added to this PC',
    notice: [
      'You use your work account on this PC, but your Windows settings stay behind.',
      'You sign in to Windows with a personal or local account, and added the work account later.',
      'Or the sync page says “Sync is not available for your account. Contact your system administrator to resolve this.”',
    ],
    why: [
      'Settings follow only the account that you sign in to Windows with. A work account that was added beside it never carries settings.',
      'The PC is registered with Microsoft Entra ID (formerly Azure AD), but not joined to it. Sync needs a PC that is joined.',
    ],
    proof: [
      '`dsregcmd /status` prints `WorkplaceJoined : YES`, with `AzureAdJoined : NO` and `DomainJoined : NO`.',
      '`AzureAdPrt : NO` is usual on such a PC and is no fault: that line concerns joined PCs only.',
      'Or you saw that text. It is reported from PCs with an added work account: since Windows 10 version 1709 that organisation also governs the sync of your personal account.',
    ],
    doubt: [
      'No page of Microsoft explains that text. We follow a Japanese blog of 2018, whose author asked Microsoft’s support. `dsregcmd /status` shows for certain whether the PC is only registered.',
    ],
    history: [
      'In 2017 “registered with Azure AD” was part of the name for domain PCs that can sync. Today such a PC is called Microsoft Entra hybrid joined. “Registered” alone now means that only a work account was added.',
    ],
  },

  'on-premises-registration-only': {
    title: 'This PC is known to your organisation’s own server only',
    notice: ['The PC belongs to your organisation, but your settings do not come along.'],
    why: [
      'This PC is registered with a server of your organisation (AD FS). Microsoft Entra does not know it by that, and settings need Microsoft Entra.',
      'IT has to set up hybrid join: then PCs in the domain are joined to Microsoft Entra as well.',
    ],
    proof: [
      '`dsregcmd /status` prints `EnterpriseJoined : YES` and `AzureAdJoined : NO`.',
      '`WorkplaceJoined` is another line and says nothing about this.',
    ],
    doubt: ['No page of Microsoft names this case for roaming. We infer it: roaming needs a PC that Microsoft Entra knows.'],
  },

  'domain-controller-unreachable': {
    title: 'This PC cannot reach your organisation’s domain',
    notice: ['The PC is new or away from the office, and your settings do not come along.'],
    why: [
      'Before a PC in a domain can be joined to Microsoft Entra, it has to speak to a domain controller: a server of your organisation. It did not reach one.',
      'You can often solve it yourself: connect to the corporate network or to VPN, and wait.',
    ],
    proof: [
      '`dsregcmd /status` prints `AD Connectivity Test : FAIL`.',
      'Or the last try to join stopped in the phase `pre-check`, and that test did not pass.',
      'Or a join log says `isDcAvailable: NO`, or event 334 says that no domain controller could be located.',
    ],
  },

  'service-connection-point-missing': {
    title: 'This PC cannot find out where to register',
    notice: ['The PC is in the domain, and nothing on the screen says that anything is wrong. Your settings do not come along.'],
    why: [
      'The domain should tell each PC with which organisation in Microsoft Entra it has to register. That entry is the service connection point (SCP). It is missing, wrong or cannot be read.',
      'Only an administrator can repair it, and only if your organisation wants hybrid join. Otherwise this PC has to be joined in another way.',
    ],
    proof: [
      '`AD Configuration Test : FAIL` while a domain controller answers, or `Client ErrorCode` `0x801c001d` or `0x801c003a`.',
      'Or the server’s message holds `AADSTS90002`: the entry names an organisation that Microsoft Entra does not know.',
      'In the phase `join`, next to event 220 or `AD Configuration Test : PASS`, `0x801c001d` means something else: the computer’s own object could not be read.',
    ],
    doubt: ['On a new PC that is not meant to be hybrid joined, events 304 and 307 are harmless. Microsoft says so in KB4480781.'],
  },

  'federation-sign-in-failed': {
    title: 'Your organisation’s sign-in server refused this PC',
    notice: ['The PC is in the domain but is not joined to Microsoft Entra. Your settings do not come along.'],
    why: [
      'Your organisation signs people and PCs in through a server of its own, such as AD FS. While joining, this PC got no usable answer from it.',
      'You cannot change that yourself. IT looks at that server, or at a proxy in front of it.',
    ],
    proof: [
      'The last try stopped in the phase `auth`, with a code that begins with `0xcaa9` or `0xcaa2` in `Client ErrorCode`.',
      'A code that begins with `0xcaa8` is about the network instead.',
    ],
  },

  'kerberos-join-failed': {
    title: 'This PC got no Kerberos ticket to join with',
    notice: ['The PC is in the domain but is not joined to Microsoft Entra. Your settings do not come along.'],
    why: [
      'Your organisation joins PCs with Microsoft Entra Kerberos. For that, a domain controller issues a ticket that Microsoft Entra accepts. This PC did not get one.',
      'You cannot change that yourself. An administrator checks the domain controllers and the settings of Entra Kerberos.',
    ],
    proof: [
      'The last try to join gave `0x801c0095`, `0x80090311`, `0x80090303` or `0x8009030c`.',
      '`Kerberos Ticket Test : FAIL` on its own is no fault: where Entra Kerberos was never set up, Windows goes on without it.',
    ],
    doubt: [
      'This way of joining is a preview. Microsoft names no reason for `0x80090303`; in one report the Kerberos server object was missing.',
      'Microsoft says that the PC must reach a domain controller with Windows Server 2025. One report joined a PC without reaching one.',
    ],
  },
  'tpm-failure': {
    title: 'The security chip of this PC refused',
    notice: ['Joining the PC to Microsoft Entra fails every time. Your settings do not come along.'],
    why: [
      'The key with which a PC proves which PC it is stands in a chip, the TPM. While joining, that chip reported an error.',
      'Never clear the TPM or switch it off: keys for BitLocker and Windows Hello are in it. IT decides what to do.',
    ],
    proof: [
      '`Client ErrorCode` holds `0x80290407`, `0x80280036`, `0x80090031` or `0x80090016`, in the phase `join`.',
      '`0x80090031` is a lock that ends by itself after a while. `0x80090016` means that the key is gone: the TPM was cleared, or the PC was copied from another one.',
    ],
    doubt: [
      'Microsoft’s hybrid-join page advises disabling the TPM in older versions of Windows. We leave that out: it can lock people out, and current versions do without.',
      'About `0x80090031` two pages of Microsoft differ: one says to wait, the other to restart and then to reset the TPM. We say: wait.',
    ],
  },

  'registration-stale': {
    title: 'This PC renews a registration that no longer exists',
    notice: ['The PC was joined before. Now every try to join fails, and waiting does not help.'],
    why: [
      'Windows still knows an earlier registration of this PC and tries to renew it. In Microsoft Entra that device is gone.',
      'An administrator first looks whether it can be restored, and makes sure that the PC is copied to Microsoft Entra. Only then is it registered again.',
    ],
    proof: [
      '`Server Operation : DeviceRenew` stands next to `Server ErrorSubCode : error_missing_device`, `0x801c03f3`, or the message that the device object is not found.',
      'Without `DeviceRenew` the same error means that a new PC is not there yet. Then waiting does help.',
    ],
    doubt: [
      'Microsoft does not explain `DeviceRenew`. We infer its meaning from outputs, and the order of the steps from Microsoft’s page on pending devices.',
      'Microsoft’s article on roaming advises `dsregcmd /leave` for every PC. Its page on pending devices keeps it for hybrid PCs that were registered before. We follow the latter.',
    ],
  },
  'directory-sync-pending': {
    title: 'Microsoft Entra has not received this PC yet',
    notice: ['The PC is new in the domain. Your settings do not come along yet.'],
    why: [
      'Your organisation copies its PCs to Microsoft Entra from time to time. This PC is not among them yet, so it cannot be joined yet.',
      'Usually this passes by itself. If it lasts for days, IT checks whether this PC is included in that copy.',
    ],
    proof: [
      'The last try to join gave `0x801c03f2` or `0x801c03f3`, or the server said that the device object was not found.',
      'Microsoft calls that expected until the computer object has been synchronised. Cloud Sync does not copy computers unless somebody turned that on.',
      'Or it gave `0x801c001d` in the phase `join`, and replication between domain controllers is behind: then the computer object could not be read yet.',
    ],
    doubt: ['Microsoft does not document `0x801c03f3`. In public outputs it stands next to the same message as `0x801c03f2`.'],
  },

  'registration-refused': {
    title: 'Microsoft Entra refused to register this PC',
    notice: ['Joining the PC fails every time. Your settings do not come along.'],
    why: [
      'The service answered, but said no. Either the person may not add devices, or has too many, or another PC has the same name, or the server gave a reason of its own.',
      'An administrator reads the reason and solves it.',
    ],
    proof: [
      '`Client ErrorCode` or the screen shows `0x801c0003` (not permitted), `0x801c000e` (too many devices) or `0x801c0083` (name exists already).',
      'Or it holds `0x801c0002` or `0x801c0006`, with a message from the server.',
      'If that message says that the SID of the computer could not be verified, the copy to Microsoft Entra is usually not finished yet.',
    ],
    doubt: [
      'The limits on who may join devices, and how many, do not apply to hybrid join. `0x801c0003` was also seen when there were too many devices.',
      'For `0x801c0006` Microsoft’s hybrid-join page repeats the text of another code, probably by mistake. Another page calls it an exception in the server.',
    ],
  },

  'registration-service-unreachable': {
    title: 'This PC cannot reach Microsoft’s registration service',
    notice: ['The PC may have internet for you, and still not be joined. Your settings do not come along.'],
    why: [
      'To join, Windows itself has to reach Microsoft’s service, not you. A proxy or firewall may let you through, but not Windows. Or the service was busy.',
      'Another network may help. Otherwise IT opens the way for the system.',
    ],
    proof: [
      '`DRS Discovery Test` or `DRS Connectivity Test` says `FAIL`, or `Client ErrorCode` is a code of the network or of the search for the service.',
      '`0x801c0025` and a message about too many requests say that the service was busy. `0x8007000d` usually means that a proxy answered in its place.',
    ],
  },

  'join-task-disabled': {
    title: 'The task that joins this PC is switched off',
    notice: ['The PC is in the domain, and never joins Microsoft Entra, however long you wait.'],
    why: [
      'Windows joins a domain PC with a scheduled task, `Automatic-Device-Join`. On this PC the task is disabled, so nothing is tried.',
      'An administrator switches it on and starts it. If your organisation does not use hybrid join, it may be off on purpose.',
    ],
    proof: [
      'A join log or `Client ErrorCode` shows `0x80041326`, “The task is disabled.”',
      'Or event 259 in `User Device Registration/Admin` says that the task was disabled, and no later event 257 says that it was enabled.',
    ],
    doubt: ['Microsoft documents the code, but not why the task becomes disabled. The command that enables it is Windows’ usual one.'],
  },
  'registration-pending': {
    title: 'This PC has not finished registering',
    notice: [
      'The PC is new, was installed again, or was moved to the company domain not long ago.',
      'Your settings do not come along. The switches may be grey, with a text about a Microsoft account or work account.',
    ],
    why: [
      'Does your organisation not use hybrid join, so that its domain PCs stay outside Microsoft Entra ID? Then waiting will not help: ask the help desk.',
      'Otherwise this PC is in the company domain, but Microsoft Entra does not know it yet. The policy for it is applied in the background. That can take a few hours.',
      'Has it been like this for days? Then either the policy never arrived, or the PC failed to authenticate to Microsoft Entra.',
    ],
    proof: [
      '`dsregcmd /status` prints `DomainJoined : YES`, with `AzureAdJoined : NO`, and `EnterpriseJoined` is not `YES`.',
      '`WamDefaultSet` says `NO` as well; newer Windows prints `ERROR` there. Both belong to a PC that is not joined yet.',
      'For the help desk: the part `Diagnostic Data` names the step that failed, in `Error Phase` and `Client ErrorCode`.',
    ],
    doubt: [
      'Microsoft’s article on roaming advises `dsregcmd /leave` without saying for which PCs. Its device FAQ keeps that command for hybrid joined PCs. We follow the FAQ, because leaving can lock people out.',
    ],
    history: [
      'The guide of 2017 described a domain PC that prints `NO` for both `WamDefaultSet` and `AzureAdJoined`. It did not know `ERROR` yet, and did not name the task in Task Scheduler.',
    ],
  },

  'device-not-joined': {
    title: 'This PC is not joined to your organisation',
    notice: [
      'You sign in to Windows with a personal or local account, not with your work account.',
      'Your work settings do not come along to this PC.',
    ],
    why: [
      'Sync works only on PCs that your organisation’s directory knows. That directory is Microsoft Entra ID (formerly Azure AD), and this PC is not in it.',
      'Two kinds of PC can sync. Either the PC is joined to Microsoft Entra, or it is hybrid joined: to the company domain and to Microsoft Entra.',
      'Is it your own PC? Then it may be meant to stay like this. Ask before anybody joins it.',
    ],
    proof: [
      '`dsregcmd /status` prints `AzureAdJoined : NO` and `DomainJoined : NO`. A PC that can sync prints `AzureAdJoined : YES`.',
      '`WamDefaultSet : ERROR` is usual here and is no fault by itself.',
      'The command is not only about sync. It also shows the device’s certificate (`Thumbprint`), the sync address (`SettingsUrl`), Windows Hello (`NgcSet`) and more.',
    ],
    history: [
      'The guide of 2017 asked for a device that is Azure AD joined, or domain joined and registered with Azure AD. The second kind is called Microsoft Entra hybrid joined today.',
    ],
  },

  'registration-half-done': {
    title: 'The registration of this PC is only half done',
    notice: ['The PC seems joined, but signing in and syncing do not work.'],
    why: [
      'Microsoft Entra got this PC from your organisation’s own directory, but the PC never finished its part. Until it does, it cannot prove which PC it is.',
      'Enabling the device does not help, because it is not disabled. An administrator checks the copying first. The PC is registered again only if it was registered before.',
    ],
    proof: [
      'In **Entra ID > Devices** the column **Registered** says **Pending**. Only hybrid joined PCs can be in this state.',
      'An object of a hybrid PC without keys (`alternativeSecurityIds` is empty) is the same.',
    ],
    doubt: [
      'The list in the admin center can be wrong: one report found a registered PC only through Microsoft Graph.',
      'Microsoft’s article on roaming advises `dsregcmd /leave` for every PC. Its page on pending devices gives it only for PCs that were registered before. We follow the latter.',
    ],
  },
  'device-disabled-or-deleted': {
    title: 'Your organisation’s directory does not accept this PC any more',
    notice: ['Sync stopped, perhaps after somebody cleaned up old devices. Other sign-ins may fail as well.'],
    why: [
      'This PC is disabled in Microsoft Entra, or was deleted there. Then it gets no sign-in token, and nothing syncs.',
      'First an administrator looks it up. Disabled: enabling it is enough. Deleted: it can be restored for 30 days. In both cases nothing is done on the PC. Only if it cannot be restored, it is registered again.',
    ],
    proof: [
      '`DeviceAuthStatus` says `FAILED. Device is either disabled or deleted`.',
      'Or the last try for a token, or an event of sync, holds `AADSTS135011`, `AADSTS130007`, `AADSTS130008` or `AADSTS700003`.',
    ],
    doubt: [
      'Microsoft’s article on roaming advises `dsregcmd /leave` for every PC. Its device FAQ keeps that for hybrid joined PCs, and gives `dsregcmd /forcerecovery` for PCs joined to Microsoft Entra only. We follow the FAQ, because leaving can lock people out.',
      'Restoring deleted devices is a preview. One page of Microsoft says that hybrid joined PCs are deleted at once, another one restores them. An older page calls every deletion final.',
    ],
  },

  'device-certificate-expired': {
    title: 'The PC’s certificate does not count today',
    notice: ['The PC cannot prove which PC it is. Perhaps its clock is wrong.'],
    why: [
      'A joined PC has a certificate with a first and a last day. By the time of the output, today lies outside these days.',
      'Before the first day: the clock of the PC is wrong. Set it, and do not register anything again. After the last day: the help desk registers the PC again.',
    ],
    proof: [
      '`DeviceCertificateValidity` shows both days, and `Client Time` or another time in the output shows when it was made.',
      'We never use our own clock for this, unless you said that you ran the command just now.',
    ],
    doubt: [
      'Microsoft’s article on roaming advises `dsregcmd /leave` for every PC. Its device FAQ keeps that for hybrid joined PCs, and gives `dsregcmd /forcerecovery` for PCs joined to Microsoft Entra only. We follow the FAQ, because leaving can lock people out.',
    ],
  },

  'device-key-unusable': {
    title: 'The PC’s key does not work any more',
    notice: ['Sync stopped. Windows may ask for a sign-in to repair the connection to your organisation.'],
    why: [
      'A joined PC proves with a key which PC it is. That key cannot be used here. Windows usually marks the PC for repair by itself.',
      'The next sign-in starts that repair: on a hybrid PC without a word, on other PCs with a question to sign in.',
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
    title: 'Microsoft Entra does not recognise this PC',
    notice: ['You can work as usual, but your settings do not come along.'],
    why: [
      'The PC tried to prove which PC it is, and Microsoft Entra said no. Without that, you get no sign-in token.',
      'An administrator first looks the PC up. Only if it is there and enabled, registering it again is the last resort.',
    ],
    proof: [
      '`DeviceAuthStatus` says `FAILED` with an error that is a refusal. A code of the network, a proxy or HTTP, or `ERROR` without a code, means that the test could not run.',
      'Or the last try for a token, or an event of sync, contains `AADSTS50155`. `AADSTS50097` and `AADSTS50129` only interrupt a sign-in, and `AADSTS50187` is a failure of the service itself.',
    ],
    doubt: [
      'Microsoft’s article on roaming advises `dsregcmd /leave` for every PC. Its device FAQ keeps that for hybrid joined PCs, and gives `dsregcmd /forcerecovery` for PCs joined to Microsoft Entra only. We follow the FAQ, because leaving can lock people out.',
    ],
  },

  'device-authentication-unreachable': {
    title: 'The PC’s proof could not be tested',
    notice: ['Perhaps you notice nothing. The test alone failed.'],
    why: [
      'Windows tests over the network whether Microsoft Entra recognises this PC. The test did not get through.',
      'It runs as the system, so a proxy can stop it while your own programs work. With a valid sign-in token it says little.',
    ],
    proof: [
      '`DeviceAuthStatus` says `FAILED. ERROR`, or `FAILED` with a code of the network or a proxy, for example `0xd000023c` or `0x80072f94`.',
      'A code that begins with `0x8019` contains an HTTP status. A proxy often answers like that, but Microsoft’s own server can do so too.',
    ],
  },

  'device-not-authenticated': {
    title: 'The switches are grey: this PC is not recognised yet',
    notice: [
      'The switches on the sync page are grey. Where your account should stand, it says something like “Some Windows features are only available if you are using a Microsoft account or work account”.',
      'You find the page in Windows 11 at **Settings > Accounts > Windows backup**, in Windows 10 at **Settings > Accounts > Sync your settings**.',
      'Grey switches without this text are something else: a policy, or an organisation that allows neither backup nor roaming.',
    ],
    why: [
      'This PC has not authenticated to Microsoft Entra: it could not yet prove which PC it is. That can happen to PCs in the company domain that are joined to Microsoft Entra as well.',
      'Often it is a matter of time. Policy for the device is applied in the background, and can be a few hours late.',
    ],
    proof: [
      'You saw the grey switches with this text, and the PC is in the domain: `DomainJoined : YES`.',
      'The output of `dsregcmd /status` shows how far the registration is. `DeviceAuthStatus : SUCCESS` rules this cause out. The line exists since Windows 10 version 21H1.',
      'A failed `DeviceAuthStatus` is no proof by itself. The check runs as the system, and fails when the PC is offline or a proxy is in the way.',
    ],
  },

  'wrong-password': {
    title: 'Windows used a password that is not right',
    notice: [
      'You changed your password, perhaps while you were away from the office, and this PC still has the old one.',
      'Sync stops without a message.',
    ],
    why: [
      'Windows fetches the sign-in token with the password that you used for this PC. Microsoft Entra did not accept that password.',
      'On a PC in a domain: the new password must reach the PC, and must have reached Microsoft Entra. The first needs the corporate network, the second takes a little time.',
    ],
    proof: [
      'The last try for a token gave `AADSTS50126` or `AADSTS50064`. Or it gave `Attempt Status : 0xc000006a` without any AADSTS code.',
      'Or you told us that your password is not accepted.',
    ],
    doubt: [
      '`0xc000006a` is the Windows code for a wrong password. But Microsoft’s page lists it together with a service that was not reached, or that refused for another reason. So without an AADSTS code the password is only likely.',
    ],
  },

  'account-disabled-or-locked': {
    title: 'Your account is disabled or locked',
    notice: ['Other sign-ins may fail as well. You may have typed a wrong password several times.'],
    why: [
      'Microsoft Entra refuses your account for now.',
      'Locked after too many wrong passwords? That ends by itself: the first time after a minute, later it takes longer. A new password ends it at once. A disabled account has to be enabled by IT.',
      'A sign-in from an address on the internet that Microsoft does not trust is refused as well, even with the right password. Waiting does not help then; another network may.',
    ],
    proof: [
      'The last try for a token gave `AADSTS50057` (disabled), `AADSTS50053` (locked, or a risky address) or `AADSTS53011` (blocked because of a risk).',
      'On the screen it may say: “Your account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin.”',
      'Or you told us so.',
    ],
    doubt: ['`AADSTS50053` stands for both: a locked account and a risky address. Only the sign-in log tells which.'],
  },

  'user-not-found': {
    title: 'Microsoft Entra does not know this user name',
    notice: ['Your account is new, or its name was changed.'],
    why: [
      'The name that you sign in to Windows with does not exist in your organisation’s directory in the cloud. Perhaps it has not been copied there yet.',
    ],
    proof: ['The last try for a token gave `AADSTS50034` or `AADSTS51004`, or the help desk could not find the account.'],
  },

  'user-domain-not-verified': {
    title: 'Microsoft Entra does not know the ending of your user name',
    notice: ['Your user name ends in something like `.local`. Sync never worked on this PC.'],
    why: [
      'Your user name looks like an e-mail address. Microsoft Entra has to know the part behind the @. Endings such as `.local` exist inside your organisation only.',
      'An administrator adds the right domain, or gives people a user name that ends in a known one.',
    ],
    proof: [
      'The last try for a token gave `AADSTS90002`, `AADSTS50059` or `AADSTS50128`.',
      'Or it gave `Attempt Status : 0xc000005f`. For this field Microsoft documents one meaning: the domain of the user name was not found. If the domain is verified in Microsoft Entra, this cause is ruled out.',
      'Event 1144 shows the name that was looked up. It proves nothing by itself.',
    ],
    doubt: [
      'In event 1104 the code `0xc000005f` means something else: wrong permissions on the store of sign-ins.',
      'Microsoft’s pages disagree about Alternate Login ID for names such as `.local`: one advises it, another supports such names only in domains with a sign-in server of their own (federation).',
    ],
  },

  'malformed-user-name': {
    title: 'Your user name does not look like a name that Microsoft Entra can use',
    notice: ['You cannot see it on the PC: Windows signs you in, but sync does not happen.'],
    why: [
      'Microsoft Entra wants a name in the form of an e-mail address. On a PC in a domain, the domain controller gave another form. On other PCs it is what was typed.',
    ],
    proof: ['The last try for a token gave `Attempt Status : 0xc004844c`.', '`whoami /upn` shows the name that Windows uses.'],
  },

  'sign-in-needs-updates': {
    title: 'This Windows lacks updates that signing in needs',
    notice: ['At first sync failed only now and then, later always.', 'The PC has had no Windows updates for years.'],
    why: [
      'Microsoft Entra no longer accepts PCs without the Windows updates of July 2021. Such a PC gets no sign-in token, so nothing syncs.',
      'Windows updates repair it. Ask IT to install them.',
    ],
    proof: [
      'The last try for a token, or an event of sync, gave `AADSTS5000611`: “Symmetric Key Derivation Function version ‘1’ is invalid. Update the device with the latest updates.”',
    ],
  },

  'tenant-restricted': {
    title: 'This network lets only other organisations sign in',
    notice: ['You are on the network of a customer or another company. Sync works at home or in your own office.'],
    why: [
      'Some companies let people on their network sign in to certain organisations only. Yours is not on the list here, so Windows gets no token.',
      'On another network your settings come along again.',
    ],
    proof: [
      'The last try for a token, or an event of sync, gave `AADSTS500021` or `AADSTS500022`.',
      'A proxy adds the list of allowed organisations to each sign-in (`Restrict-Access-To-Tenants`).',
    ],
  },

  'conditional-access-blocks': {
    title: 'A rule of your organisation blocks this sign-in',
    notice: ['You may have seen “You don’t have access to this” or “You can’t get there from here”.'],
    why: [
      'Your organisation has rules for who may sign in from where, and with which PC. Such a rule stopped Windows when it wanted to sync for you.',
      'Only an administrator can see which rule it was, in the sign-in log.',
    ],
    proof: [
      'An event about the sync service contains `AADSTS50005`, `AADSTS50131`, `AADSTS53000`, `AADSTS53001`, `AADSTS53002`, `AADSTS53003`, `AADSTS530032` or `AADSTS530035`.',
      'Or you told us that you saw such a message.',
      'A missing sign-in token proves nothing here. Microsoft Entra does not check these rules when it gives that token, only when a service is used.',
    ],
    doubt: ['Microsoft prints these messages for restoring a backup. That the same rules stop roaming is plausible, but not printed.'],
  },

  'mfa-required-password-sign-in': {
    title: 'Sync needs a second proof: a password is not enough',
    notice: [
      'You sign in to Windows with a password, and your organisation asks for a second proof, for example on your phone.',
      'Sync asks you nothing. It simply does not happen.',
    ],
    why: [
      'Your organisation uses multi-factor authentication (MFA): a second proof beside the password. Sync can fail then, because it never asks for that proof itself.',
      'What helps is to give that proof somewhere else.',
    ],
    proof: [
      'The last try for a token, or an event about the sync service, has one of these codes: `AADSTS50072`, `AADSTS50074`, `AADSTS50076`, `AADSTS50078`, `AADSTS50079`, `AADSTS53004` or `AADSTS53010`.',
      'Microsoft describes it in KB3193683: event 1098 with `0xCAA2000C` and `AADSTS50076` for `https://syncservice.windows.net/*`, together with event 1097 with `0xCAA90004`.',
      'Without such a code we rest on your word: MFA is required, and you signed in to Windows with a password.',
      '`0xCAA2000C` alone is no proof. It only says that a question had to be asked; the AADSTS code beside it says which one.',
    ],
    doubt: [
      'According to Microsoft, Conditional Access is not checked when Windows gets its sign-in token. So such a code in the last try for a token must have another reason, for example MFA switched on for one person, or a risk.',
      'With `AADSTS53010` the second proof may only be set up from certain places or PCs.',
    ],
    history: [
      'Microsoft’s article has said since 2017 that this kind of MFA setting is meant to protect an administrator’s account.',
      'The guide of 2017 advised the Microsoft Passport for Work PIN, or MFA in another service such as Office 365. Today these are called Windows Hello for Business and Microsoft 365.',
    ],
  },

  'federated-mfa-token-expired': {
    title: 'The access token ran out, and a second proof is needed',
    notice: [
      'Sync worked and then stopped. You sign in through a sign-in page of your own organisation.',
      'Your organisation asks for a second proof, for example on your phone. Sync itself does not ask for it.',
    ],
    why: [
      'Your organisation signs people in with its own server (AD FS), which asks for multi-factor authentication (MFA). When the access token on the PC expires, sync can fail.',
      'This concerns only organisations with such a server. The help desk knows whether yours has one.',
    ],
    proof: [
      'Three things together: the organisation signs in through its own server, MFA is required there, and the access token has expired.',
      '`dsregcmd /status` shows none of the three, so we ask. If the event log holds an MFA code, another cause fits better.',
    ],
    doubt: ['Microsoft’s article names this case, but does not say how to see that the access token expired.'],
    history: [
      'The guide of 2017 called it the MFA conditional access policy of Active Directory Federation Services. Its remedy was to sign out and in with the Microsoft Passport for Work PIN, today Windows Hello for Business. Or to complete MFA in another service, such as Office 365.',
    ],
  },

  'sso-consent-missing': {
    title: 'Windows waits for your answer to “Continue to sign in?”',
    notice: [
      'Windows once showed a window **Continue to sign in?** with your work account, and you chose **Don’t sign in** or closed it.',
      'This happens only in Europe (the European Economic Area).',
    ],
    why: [
      'In Europe Windows asks once whether apps may use your Windows sign-in. Until you choose **Continue**, apps cannot sign in silently.',
      'Sync never shows a window, so it can stop without a message.',
    ],
    proof: [
      'An event about the sync service, or the last try for a token, gave `AADSTS9002341`.',
      'People who had this saw event 1098 with `0xCAA2000C` and event 1097 with `0xCAA90056`, while the sign-in token was in order.',
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
      'Your password has changed, or your earlier sign-in has ended. This PC does not know that yet. Until you sign in with your current details, nothing syncs.',
    ],
    proof: [
      'The last try for a token, or an event about the sync service, has a code such as `AADSTS50055`, `AADSTS50089`, `AADSTS50132`, `AADSTS50133`, `AADSTS50144`, `AADSTS50173`, `AADSTS70008`, `AADSTS700082` or `AADSTS70043`.',
      'Or event 6065 with `80070533` stands in the log `SettingSync/Debug`, and you say that your details changed. Windows 10 hides that log until **Show Analytic and Debug Logs** is on. Windows 11 does not have it.',
    ],
    doubt: [
      'Event 6065 speaks of a disabled account. Microsoft published two other reasons for it: credentials that expired, and an organisation without Azure Rights Management.',
      '`AADSTS700082` is a usual end of a token that was not used for long. While the PC has a valid sign-in token, it needs no repair.',
    ],
    history: [
      'The guide of 2017 named both reasons under event 6065. For the first one it said: update the credentials and sign in with the new ones. That still holds.',
    ],
  },

  'federation-refused-sign-in': {
    title: 'The sign-in through your organisation’s own server was refused',
    notice: ['You can work as usual, but your settings do not come along.'],
    why: [
      'Your organisation signs people in through a server of its own. That server refused, or Microsoft Entra did not accept its answer. So this PC has no sign-in token.',
      'Only an administrator can read in the log of that server why.',
    ],
    proof: [
      'The last try for a token, or event 1088, has a code of that server, such as `ID3242` or one that begins with `MSIS`. Or it has `AADSTS50008`, `AADSTS50107` or `0xcaa90014`.',
      '`MSIS9682` under `EnterprisePrt` does not count. It concerns a second token, for the organisation’s own server; settings sync does not use it.',
    ],
    doubt: [
      'Microsoft documents that the server’s own code decides, but not what each code means. Others say that `ID3242` means a wrong name or password, or a user whom the server does not know.',
    ],
  },

  'federation-endpoint-misconfigured': {
    title: 'Your organisation’s sign-in server gave an answer that Windows cannot use',
    notice: ['You can work as usual, but your settings do not come along.'],
    why: [
      'Your organisation signs people in through a server of its own. Windows asked it for a proof and could not use the answer. A proxy can also have put its own page in the way.',
    ],
    proof: [
      'The last try for a token gave `0xc00484c1`, `0xc004848b`, `0xc004848c` or `0xc00cee4f` in `Attempt Status`.',
      'Event 1088 in the log `AAD/Operational` shows the answer. The address is in event 1022 of the log `AAD/Analytic`, which is hidden; Windows 11 also prints it in event 1250.',
      '`0xc004848c` with a smart card: the server offers no address for signing in with a certificate (`certificatemixed`).',
    ],
  },

  'token-endpoint-unreachable': {
    title: 'Windows could not reach Microsoft’s sign-in service',
    notice: ['Perhaps you were offline when you signed in, or you are on a guest network.'],
    why: [
      'When Windows fetched your sign-in token, the service could not be reached, or answered with an error. Your own programs may work all the same: the system goes its own way to the internet.',
    ],
    proof: [
      'The last try for a token shows a code of the network in `Attempt Status` or `HTTP Error`, for example `0xc000023c` or `0x80072ee7`.',
    ],
  },

  'sign-in-service-busy': {
    title: 'Microsoft’s sign-in service was busy for a moment',
    notice: ['Sync fails now and then, and works again later without any change.'],
    why: ['Microsoft Entra answered that it could not help just then. This passes. Try again later; nothing has to be changed.'],
    proof: [
      'The last try for a token, or an event about the sync service, has one of these codes: `AADSTS50033`, `AADSTS50087`, `AADSTS90006`, `AADSTS90012`, `AADSTS90024`, `AADSTS90033`, `AADSTS90055` or `AADSTS90090`.',
    ],
  },

  'second-registration': {
    title: 'This PC is known to Microsoft twice',
    notice: ['Your PC belongs to the company domain, and an app once asked “Add account to Windows?”.'],
    why: [
      'The PC is joined by your organisation, and your work account was added to it a second time. Usually that does no harm. Sometimes Windows then uses the wrong one and gets no sign-in token.',
      'The help desk can remove the added work account. The PC stays joined.',
    ],
    proof: [
      '`dsregcmd /status` prints `AzureAdJoined : YES`, `DomainJoined : YES` and `WorkplaceJoined : YES`, together with `AzureAdPrt : NO`.',
      'From Windows 10 version 1803 Windows removes the second registration by itself when a domain user signs in, for each user separately. For local accounts it does not.',
    ],
    doubt: [
      'Microsoft writes that the join takes precedence in most cases, and that problems come only sometimes. So this may be the cause; it need not be.',
    ],
  },

  'smart-card-sign-in': {
    title: 'You sign in with a smart card',
    notice: ['You sign in to Windows with a smart card or a virtual smart card, and your settings do not come along.'],
    why: [
      'Microsoft once wrote that sync stops working after a sign-in with a smart card or virtual smart card. It may still be so.',
      'A sign-in with Windows Hello or a password, to compare, shows whether the card is the reason.',
    ],
    proof: ['You told us how you sign in. Nothing in the output proves that the card stops sync.'],
    doubt: [
      'Today Microsoft supports signing in to Windows with a certificate on a smart card (certificate-based authentication), and writes that people get a sign-in token by it. Organisations with a sign-in server of their own cannot use it that way.',
      'Microsoft’s page listed this until some time between 2020 and 2024. Then it disappeared, without a word about a fix. Whether it is solved, nobody says.',
    ],
    history: ['The guide of 2017 gave no remedy. It said that future updates to Windows might resolve the issue.'],
  },

  'away-from-corporate-network': {
    title: 'This PC has been away from the corporate network for a long time',
    notice: [
      'You work from home or travel, and the PC has not been on the corporate network or VPN for weeks.',
      'Sync worked before, and stopped without any other change.',
    ],
    why: [
      'This PC is in the company domain as well as in Microsoft Entra. Microsoft once wrote that sync can fail if such a PC is away from the corporate network for long, because the domain cannot confirm who you are.',
      'It is most likely if you changed your password while you were away. The PC must then reach the corporate network once, or it keeps using the old password. Without a new password, being away is seldom the reason.',
    ],
    proof: [
      'You told us that the PC was away, and the output shows a hybrid join: `AzureAdJoined : YES` and `DomainJoined : YES`.',
      'The token’s times decide. If `AzureAdPrtUpdateTime` lies less than a day before the output was made, this cause is ruled out.',
    ],
    doubt: [
      'Microsoft’s pages disagree. Two say that such a PC needs the corporate network only after a change of password; with Windows Hello not even then. Another says that it needs the network from time to time, and becomes unusable without it.',
      'The page on sync named this problem in 2017 and dropped it later, without a word about a repair. How long is too long was never published.',
    ],
    history: [
      'The guide of 2017 wrote it about domain-joined devices registered with Azure AD that are off site for extended periods. Domain authentication cannot complete there. Its remedy is still the same: connect to the corporate network.',
    ],
  },

  'sign-in-token-stale': {
    title: 'Your sign-in token has not been renewed for a while',
    notice: ['Sync worked and then stopped. The PC may have been offline or asleep for long.'],
    why: [
      'Windows renews your sign-in token every few hours while you work online. Here the last time was more than a day before the output was made.',
      'Locking and unlocking the PC while you are online lets Windows renew it at once.',
    ],
    proof: [
      '`AzureAdPrtUpdateTime` shows the last renewal, and `AzureAdPrtExpiryTime` how long it counts. We compare both with the time of the output.',
      'Without a time in the output we ask whether you ran the command just now.',
    ],
    doubt: [
      'Microsoft’s page and the outputs that people post disagree on how long a token counts. So we only use the times that stand in the output.',
    ],
  },

  'sign-in-token-missing': {
    title: 'You are signed in, but this PC has no sign-in token',
    notice: [
      'You can work as usual, but your settings do not come along.',
      'Perhaps the PC was offline when you signed in, or your password changed while you were away from the office.',
    ],
    why: [
      'Without a sign-in token Microsoft does not know that it is you, and your settings stay where they are.',
      'Windows fetches this token when you sign in, and renews it when you unlock the PC. For that it needs the network.',
    ],
    proof: [
      'The PC is joined (`AzureAdJoined : YES`), and `dsregcmd /status` prints `AzureAdPrt : NO`.',
      'A `NO` counts only if you ran the command yourself, in an ordinary command prompt. As administrator, as the system or over a remote session it does not count.',
      'If the PC itself cannot prove who it is, it gets no token. Then the fault lies there, and this cause is not shown. `WamDefaultSet : NO` follows from a missing token.',
      'For the help desk: after a failed attempt the output has `Attempt Status` and `Server Error Description`, which tell more.',
    ],
  },

  'local-account-sign-in': {
    title: 'You are signed in with an account of this PC alone',
    notice: ['You sign in to Windows with a name of your own choice, not with your work account.'],
    why: [
      'The PC is joined, but you use a local account. Settings follow only the work account that you sign in to Windows with.',
      'Sign in to Windows with your work account. Your files stay with the old account; ask the help desk how to bring them along.',
    ],
    proof: [
      '`Executing Account Name` names the PC before your name, and no name in the form of an e-mail address.',
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
      'Settings follow only the account that you sign in to Windows with. Here that is a personal account, so nothing of your work account comes along.',
      'Is this your own PC? Then nothing is wrong with it, and it need not be joined to your organisation.',
    ],
    proof: ['You told us which account you sign in with. **Settings > Accounts > Your info** shows it.'],
    doubt: [
      'People report that an added work account can also stop sync of the personal account, because the organisation then decides about sync on this PC. Microsoft does not describe it.',
    ],
  },

  'personal-account-is-default': {
    title: 'A personal account is the default here',
    notice: ['You also use a personal Microsoft account on this PC, for example for the Store or OneDrive.'],
    why: [
      'Windows remembers one account as the default for apps and services. Here that is a personal Microsoft account. Microsoft expects your work account there, so this may be why sync fails.',
      'Settings of a personal account and a work account never mix.',
    ],
    proof: [
      'The PC is joined, and `WamDefaultGUID` ends in `(MicrosoftAccount)`, or `WamDefaultAuthority` says `consumers`.',
      'On a good PC they say `(AzureAd)` and `organizations`.',
    ],
    doubt: ['Microsoft says what these fields should show. That sync stops when they show something else is nowhere written.'],
  },

  'different-account': {
    title: 'Your settings are under a different account',
    notice: [
      'The account that syncs is not the one you sign in with. **Settings > Accounts > Your info** shows the account of your sign-in.',
      'In Windows 10 the top of **Settings > Accounts > Sync your settings** shows the account that syncs. In Windows 11 your account stands at the top of **Settings**.',
      'Or you sign in with one account on this PC, and with another account on the other PC.',
    ],
    why: [
      'Settings belong to an account, not to a PC. They follow only the account that you sign in to Windows with, and only to PCs where you use that same account.',
      'A second account on the PC never carries settings. Settings of a work account and a personal account do not mix.',
    ],
    proof: ['You told us which account you see and use. We never ask for its name: “the same” or “another one” is enough.'],
    doubt: [
      'Microsoft’s article on roaming describes only the page of Windows 10. It does not say where Windows 11 shows the account that syncs.',
    ],
  },

  'token-broker-permissions': {
    title: 'Wrong permissions block your sign-in data',
    notice: [
      'Your settings do not come along, and nothing on the screen says why.',
      'The event log has event 1098, `Error: 0xCAA5001C Token broker operation failed`, and often event 1104 beside it.',
    ],
    why: [
      'Windows keeps part of your sign-in in its registry. Permissions or ownership are missing there, so Windows cannot use it and gets no token for sync.',
      'You did nothing wrong, and you cannot repair it yourself. It is a task for an administrator.',
    ],
    proof: [
      'Event 1098 with `0xCAA5001C`. It is surer with event 1104 beside it: `AAD Cloud AP plugin call Get token returned error: 0xC000005F`.',
      'Both stand in **Event Viewer > Applications and Services Logs > Microsoft > Windows > AAD > Operational**.',
      'According to KB3196528, the key `PSR` of `Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy` must inherit its permissions, and its owner must be `SYSTEM`. Only a look at that key proves it.',
    ],
    doubt: [
      '`0xCAA5001C` is a general code. KB3196528 is about Microsoft Store for Business, and says that Enterprise State Roaming may be affected as well. Event 1104 is not in it; the guide of 2017 named both events.',
      '`0xC000005F` has two published meanings. As `Attempt Status` it means that Microsoft Entra does not know the domain of the user name.',
    ],
    history: ['The guide of 2017 sent administrators to KB3196528. The article has moved, but is still published.'],
  },

  'token-broker-store-broken': {
    title: 'Windows keeps sign-in files of an earlier account of yours',
    notice: [
      'Your account was moved to another domain or made anew, and you kept your files and desktop. Since then apps ask you to sign in again and again.',
    ],
    why: [
      'Windows keeps sign-ins in files of your profile. Files from before your account was renewed no longer fit, so Windows may not get a token.',
      'First make sure that you work as yourself: an app that was started as administrator, or as somebody else, gives the same error.',
    ],
    proof: [
      'Event 1098 with `0x80070520`, also written as `2147943712` or `-2147023584`: “A specified logon session does not exist. It may already have been terminated.”',
      'With event 1104 and `0xC000005F` beside it, the permissions of the sign-in data are the more likely reason, and this cause is ruled out.',
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
      'The user name (UPN) holds capitals as well as small letters, such as `UserName` instead of `username`. On a PC joined to Microsoft Entra that was upgraded from build 10586 to 14393, sync may then fail.',
      'The only known remedy is to take the PC out of Microsoft Entra and to join it again. An administrator must do that.',
    ],
    proof: [
      'Four things together: joined to Microsoft Entra and to no domain, build 14393 now, build 10586 before, and capitals in the user name.',
      'We only ask whether there are capitals in it. Never enter the name itself.',
    ],
    history: [
      'This concerns Windows 10 version 1607, which is no longer supported. Microsoft’s page does not list it any more.',
      'The guide of 2017 went to **Settings > System > About**, to “Manage or disconnect from work or school” and to “Connect to Work or School”. Both are at **Settings > Accounts > Access work or school** today.',
    ],
  },

  'work-account-not-default': {
    title: 'Windows has no default work account here',
    notice: ['You are signed in with your work account, but your settings do not come along.'],
    why: [
      'Windows remembers one account as the default for apps and services. Sync expects your work account there. On this PC no default account is set.',
    ],
    proof: [
      'The PC is joined, and `dsregcmd /status` prints `WamDefaultSet : NO`. It should print `YES`.',
      'Below it, `WamDefaultGUID` should end in `(AzureAd)`. `(MicrosoftAccount)` means that a personal account is the default.',
      '`WamDefaultSet : ERROR` is no fault by itself. It also appears when the command ran as administrator or over a remote session.',
      'With `AzureAdPrt : NO` the missing token is the fault, and this cause is not shown.',
    ],
    doubt: [
      'Microsoft says what the field should be, but gives no remedy for a joined PC. That signing in to OneDrive or Office sets the default again, is what people report.',
    ],
    history: ['The guide of 2017 knew only `YES` and `NO` for this field.'],
  },

  'virtual-desktop-unsupported': {
    title: 'Settings sync may not work on a shared desktop',
    notice: ['You work on a desktop in a window, together with others, or on a server.'],
    why: [
      'Microsoft supports roaming on client editions of Windows. On desktops of servers, and on desktops that several people share, it may not work, and Microsoft does not support it.',
      'A desktop of your own in the cloud can work. Ask the help desk which kind yours is.',
    ],
    proof: [
      '`Virtual Desktop : YES` with a mode for several users, or you told us that it is a shared desktop or a server’s desktop.',
      '`NOT SET` means that it is none.',
    ],
  },

  'cloud-not-covered': {
    title: 'Your organisation’s cloud may not offer this',
    notice: ['Your organisation works in a separate cloud of Microsoft, for example for a government or in China.'],
    why: [
      'Microsoft says that Windows settings backup and restore is not available in GCC High, sovereign clouds and China. Since July 2026 roaming is managed in the same place.',
    ],
    proof: ['You told us, or your organisation’s own settings of this site say so. The output does not show it.'],
    doubt: ['Microsoft prints this of the backup. Whether roaming that was set up before still works there, is not printed.'],
  },

  'disabled-by-policy': {
    title: 'A policy keeps settings from syncing',
    notice: [
      'Switches on the sync page are grey or off, and it may say that your organisation manages them.',
      'On a PC that somebody “cleaned up” with a privacy tool, that tool may have written the same values.',
    ],
    why: [
      'A policy on this PC switches sync off, as a whole or for one group of settings. If the switches are grey, you cannot change that yourself.',
      'Some policies leave the choice to you: sync is off at first, and you may switch it on. Then the switches work.',
      'Your organisation may want it like this. Ask before anybody changes it.',
    ],
    proof: [
      'For everything: `DisableSettingSync` is `2` and `DisableSettingSyncUserOverride` is `1`, or `AllowSyncMySettings` is `0`, or `EnableWindowsBackup` is `0`.',
      'Off at first: `DisableSettingSync` is `2`, and `DisableSettingSyncUserOverride` is `0` or not there.',
      'For one group: a value such as `DisableCredentialsSettingSync` is `2`. The result names the group. Something of another group that you miss is not explained by it.',
      'Or you saw grey switches, with a text that your organisation manages them. The text alone, with usable switches, proves nothing.',
    ],
    doubt: [
      'Five other policies stop the backup when they are disabled, `EnableCdp` among them. Microsoft says this of backup; whether roaming stops too, nobody says.',
      'Three values have no effect, says Microsoft: those for desktop personalisation, apps and Start. We do not count them.',
      'What applies if `DisableSettingSyncUserOverride` is not there at all, no page says. We take it that the switch works.',
    ],
  },

  'policy-set-twice': {
    title: 'The backup policy is set in two places',
    notice: ['It works on some PCs and not on others, or changes from day to day.'],
    why: [
      'The policy **Enable Windows Backup** is set by Group Policy and by MDM (such as Intune) as well. Microsoft says that the result is then unpredictable.',
      'An administrator keeps one of the two.',
    ],
    proof: ['Somebody who manages it told us. The output does not show it.'],
  },

  'roaming-not-enabled': {
    title: 'Sync is off for the organisation, or for you',
    notice: [
      'The switches on the sync page are grey, without any text that explains it.',
      'Or IT tells you that roaming is off, or that you are not in the group that may sync. Often colleagues have the same.',
      'Or the app **Windows Backup** says “This feature is not supported by your organization.”',
    ],
    why: [
      'Your organisation decides who may sync. Either it has not switched this on, or it has not included you or this PC. You cannot change that yourself.',
      'Today it is done with the policy **Enable Windows Backup**, assigned to people or devices. Grey switches without a text mean that the organisation enabled neither backup nor roaming.',
    ],
    proof: [
      'Somebody who manages it said that roaming is off, or that the policy or group does not include you.',
      'Or you saw grey switches without a text. They serve backup and roaming alike, and work only if at least one of the two is enabled.',
      'Or you saw the text of the app **Windows Backup**. It points to a backup that is not allowed for this account, so we ask IT.',
    ],
    doubt: [
      'From Windows 11 26H2 Windows settings backup is on by default where no policy is set. Nothing says that this turns roaming on. So switches that work do not prove that roaming is allowed.',
      'No page of Microsoft explains “This feature is not supported by your organization.” A public report has it from a local account on a managed PC. So it may also mean the account, and it says nothing certain about roaming.',
      'Microsoft’s troubleshooting article still sends the administrator to a switch in the Entra admin center. The page on migration says that this switch is gone. We follow that page.',
    ],
    history: [
      'In 2017 an administrator enabled it in the Azure portal of that time, at **Configure > Devices > Users May Sync Settings and Enterprise App Data**. It was for all users, or for a selected security group.',
      'Later the switch was called **Users may sync settings and app data across devices**, under Enterprise State Roaming in the Entra admin center: None, Selected or All.',
      'Since 1 July 2026 the backup policy is the only place to manage roaming. What was set before still counts until about July 2027, Group Policy and MDM first. Microsoft says one year and prints no day. After that, roaming stops until the policy is set.',
    ],
  },

  'licence-missing': {
    title: 'Your account has no licence for sync',
    notice: ['IT tells you that your account has no licence for it. On the PC itself you see nothing that says so.'],
    why: [
      'Microsoft’s pages on Enterprise State Roaming ask for a licence that is assigned to you: Entra ID P1 or P2. An administrator can check and assign it.',
      'What happens without one, they do not say: perhaps nothing syncs, perhaps it is only not allowed.',
    ],
    proof: ['You, or somebody who manages licences, told us that there is none. `dsregcmd /status` does not show licences.'],
    doubt: [
      'The newer page on Windows settings backup and restore (formerly Windows Backup for Organizations) names no licence of its own. The page on migration speaks of “an eligible license” and points to the Microsoft Entra product page.',
    ],
    history: [
      'The guide of 2017 asked for an Azure Active Directory Premium subscription. Azure AD Premium is called Entra ID P1 and P2 today.',
    ],
  },

  'restart-outstanding': {
    title: 'This PC was not restarted since sync was switched on',
    notice: ['Your organisation switched sync on not long ago. Since then you only locked the PC or let it sleep.'],
    why: [
      'After sync was enabled, the PC must be restarted and you must sign in once. You may have signed in for the last time before it was enabled.',
    ],
    proof: ['You told us that the PC was not restarted since then. `SettingsUrl` is often empty as well; this explains it.'],
  },

  'rights-management-missing': {
    title: 'Rights management was never set up',
    notice: ['Event 6065 with `80070533` stands in the event log, although your sign-in details are up to date.'],
    why: [
      'Enterprise State Roaming protected settings with Azure Rights Management. An organisation should get that service automatically. Where it did not, sync can fail with this event.',
      'This is a matter for administrators, and an old one.',
    ],
    proof: [
      "Event 6065 with `80070533`, `This user can't sign in because this account is currently disabled`, stands in the log `SettingSync/Debug` of Windows 10.",
      'You told us that your sign-in details are current. So the other published reason, credentials that expired, does not fit.',
    ],
    doubt: [
      'Since November 2022 not all data of Enterprise State Roaming depends on Azure Rights Management. How much it still matters is not documented.',
      'The steps of KB3193791 use a retired PowerShell module and a portal that is closed.',
    ],
    history: [
      'The guide of 2017 said that event 6065 can also occur when Azure RMS was not provisioned automatically. It sent administrators to KB3193791.',
    ],
  },

  'sync-service-blocked-here': {
    title: 'Sync is blocked on this network',
    notice: ['Settings come along at home but not in the office, or the other way round.'],
    why: [
      'Something on this network stops Windows from reaching the service: a proxy, a firewall, or a device that opens encrypted traffic.',
      'Windows itself makes the connection. So your own programs can work while sync does not.',
    ],
    proof: [
      'You told us that it works on another network.',
      'The host that matters is in `SettingsUrl`, in coded form; it ends in `one.microsoft.com`. The administrator’s step says how to read it.',
      'If the proxy of the person and that of the system differ in the output, that fits, but proves nothing alone.',
    ],
  },

  'device-certificate-bad': {
    title: 'This PC’s certificate may be bad',
    notice: ['You restarted and signed in, the organisation allows sync, and still the PC has no sync address.'],
    why: [
      '`SettingsUrl` can be empty because the device certificate is bad. With that certificate the PC proves which PC it is.',
      'First the help desk rules out what is simpler: the policy and the licence. Registering the PC again comes last, and only the help desk does it.',
    ],
    proof: [
      '`SettingsUrl` is still empty after a restart and a sign-in, and roaming is confirmed for you.',
      '`DeviceAuthStatus : SUCCESS` or `KeySignTest : PASSED` shows that the certificate works, and rules this out. `DeviceCertificateValidity` shows its dates.',
    ],
    doubt: [
      'Microsoft’s article on roaming advises `dsregcmd /leave` for every PC. Its device FAQ keeps that for hybrid joined PCs, and gives `dsregcmd /forcerecovery` for PCs joined to Microsoft Entra only. We follow the FAQ, because leaving can lock people out.',
      'What an empty `SettingsUrl` means where the backup policy manages roaming is not documented. There we do not show this cause.',
    ],
    history: [
      'The guide of 2017 called the field `AzureAdSettingsUrl`. It advised `dsregcmd.exe /leave` in an elevated command prompt, a reboot and a new registration, whatever the kind of join.',
    ],
  },

  'settings-url-empty': {
    title: 'This PC has no sync address',
    notice: ['Your settings do not leave this PC and do not arrive on it. Everything else may look healthy.'],
    why: [
      'A PC that syncs holds an address for it, in the field `SettingsUrl`. On this PC that field is empty. That may be why nothing comes along; on its own it is no fault of the PC.',
      'Empty is usual where an organisation does not offer roaming: most healthy PCs in public examples have it empty. So ask first whether yours offers it at all.',
      'If it does: perhaps you last signed in before it was enabled. Or you are not among the people who may sync.',
      'What an empty field means where the policy **Enable Windows Backup** manages roaming is not documented. If that is so in your organisation, tell us, and we set this cause aside.',
    ],
    proof: [
      'The PC is joined (`AzureAdJoined : YES`), and `dsregcmd /status` prints `SettingsUrl :` with nothing behind it. When it is filled, you see a long row of letters and digits.',
      'A field that is missing is something else: then part of the output was not pasted. `WorkplaceSettingsUrl` belongs to an added account and does not count.',
    ],
    history: [
      'The guide of 2017 called the field `AzureAdSettingsUrl`. Windows prints `SettingsUrl`; we read both names.',
      'It advised the administrator to disable and re-enable **Users May Sync Settings and Enterprise App Data** in the portal. That switch no longer exists. Today the administrator checks whether the policy **Enable Windows Backup** reached the PC.',
    ],
  },

  'management-moved': {
    title: 'Your organisation manages sync in a place that comes to an end',
    notice: ['It may still work today.'],
    why: [
      'Until July 2026 roaming was managed by a switch in the Entra admin center and by older policies. Now the policy **Enable Windows Backup** is the only place.',
      'What was set before is still honoured for a while. After that, roaming stops until the new policy is set. An administrator has to do this.',
    ],
    proof: ['You, or this site’s own configuration, told us that the organisation still uses the old way.'],
    doubt: [
      'Microsoft says about one year from July 2026 and prints no day. We call it a note until 30 June 2027, and a limit after that.',
    ],
    history: [
      'In 2017 it was the switch **Users May Sync Settings and Enterprise App Data** in the classic Azure portal. Later it was a page of the Entra admin center, which is gone since July 2026.',
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
      'Sync must be on, and so must the switch for the kind of setting you miss. On this PC a switch is off. You can turn it on yourself.',
    ],
    proof: ['You told us what the page shows. The output of `dsregcmd /status` does not show these switches.'],
    history: ['The guide of 2017 knew only the page **Sync your settings**. Windows 11 has another page for it.'],
  },

  'settings-page-renamed': {
    title: 'The sync page has another name in Windows 11',
    notice: ['You look for **Sync your settings** in Windows 11, and it is not there.'],
    why: ['Nothing is missing. In Windows 11 the switches are at **Settings > Accounts > Windows backup > Remember my preferences**.'],
    proof: ['You could not find the page, and this PC has Windows 11: build 22000 or later.'],
    doubt: ['Microsoft’s troubleshooting article and its FAQ still name only **Sync your settings**, the page of Windows 10.'],
    history: ['The guide of 2017 was about Windows 10: **Settings > Accounts > Sync your settings**. That path is still right there.'],
  },

  'restore-on-new-pc': {
    title: 'A new or reset PC gets its settings from a backup, if there is one',
    notice: [
      'You set up a new PC, or reset this one, and it is not as it was.',
      'During set-up no page offered to restore your settings, or you chose to start as new.',
    ],
    why: [
      'Two features look alike. Roaming keeps a short list of settings the same on PCs that you use side by side. Restoring brings much more back, but only from a backup, and only at one of two moments.',
      'A restore brings back Windows settings: background, colours, lock screen, time zone, accessibility, File Explorer, and on Windows 11 themes and the layout of Start. Files, programs and data of apps are not in it.',
      'It is offered during the first set-up of a PC that is joined to Microsoft Entra. On newer builds it is offered once more at the first sign-in. After that there is no page of Windows that we know of to ask for it again.',
      'It needs a backup of your old PC, made with the same work account, and an administrator who switched restoring on. By default it is off.',
    ],
    proof: [
      'You told us that the PC is new or was reset.',
      'During set-up: joined to Microsoft Entra, Windows 11 from `22621.3958`, `22631.3958` or `26100.4770`. At the first sign-in: joined or hybrid joined, from `26100.7922` or `26200.7922`.',
      'A hybrid joined PC with an earlier build is not offered a restore.',
    ],
    doubt: [
      'Microsoft’s Intune page of November 2025 says that hybrid joined PCs cannot restore. Its newer page offers it to them at the first sign-in. We follow the newer one.',
      'On the apps Microsoft’s pages disagree. One says that the list of apps from the Microsoft Store is backed up, the list of settings says that apps are not.',
      'After a restore Windows may ask for permission for apps. Microsoft lists that question; its answer we could not read. It is likely a Store app that is installed again.',
      'Whether a restore can be started later, Microsoft asks in its FAQ as well. We could not read the answer.',
    ],
  },

  'setting-does-not-roam': {
    title: 'Windows does not sync this setting',
    notice: ['Some things come along, others do not: for example the wallpaper, the taskbar or the text size stay behind.'],
    why: [
      'Only a short list of settings follows you between two PCs that you both use. What you miss is not on it, or only a part of it is. Nothing is broken.',
      'The whole list: country, region and its formats; languages; the main mouse button; the scrolling direction of the touchpad; the writing hand of the pen; known Wi-Fi networks; saved web passwords; Japanese input history.',
      'On Windows 11 also: handwriting, the other pen settings and voice typing.',
      'Many other things come back only when a PC is set up from a Windows backup: wallpaper, colours, lock screen, Start, time zone, text size and more.',
    ],
    proof: [
      'You told us what you miss. We compare that with Microsoft’s list of the settings that roam.',
      'You chose “something else”? Look whether it is on the list above. If it is not, this is the answer.',
    ],
    doubt: [
      'About app data on Windows 10 Microsoft’s pages disagree. The FAQ still describes it, the list of settings does not name it.',
      'Microsoft’s older list of 2024 also had the display language, own dictionaries, toggle keys and voice access. The newer one, which we follow, does not.',
      'We read a copy of the newer list from April 2025. Microsoft says that the move of July 2026 did not change which settings roam.',
    ],
    history: [
      'The guide of 2017 tested sync by moving the taskbar to the right or the top of the screen. The taskbar does not roam any more. Use **Country or region** for the test.',
    ],
  },

  'carried-by-something-else': {
    title: 'Something other than Windows carries this along',
    notice: ['You miss files, your Outlook or Teams settings, what you copied, or the settings of an app.'],
    why: [
      'Settings sync of Windows does not carry these things, on any PC. Each of them has its own way, with its own switch.',
      'Files go with OneDrive. Outlook and other Office apps keep part of their settings in your mailbox or account. Teams keeps them in its service. The clipboard has a switch of its own, and PowerToys has its own backup.',
    ],
    proof: ['You told us what you miss. Microsoft’s list of the settings that roam does not name it.'],
    doubt: [
      'Microsoft does not describe each of these on one page. Where we conclude something ourselves, the page on what syncs says so.',
      'For the signature of classic Outlook the page that we read says “not yet”, while the press says that newer builds take it along.',
    ],
  },

  'backup-is-not-roaming': {
    title: 'A Windows backup does not keep two PCs the same',
    notice: ['You use both PCs, and miss your apps or the layout of Start on one of them. Or only the backup is on.'],
    why: [
      'Windows has two things that look alike. Roaming lets settings follow you between PCs within minutes. Windows settings backup makes a snapshot, to restore on a new or reset PC.',
      'Neither brings back files, desktop programs or data of apps.',
    ],
    proof: ['You told us what you expect to see.'],
    doubt: [
      'Both use the same switches in Settings. Nothing says that backup, which is on by default from Windows 11 26H2, also turns roaming on.',
    ],
  },

  'browser-has-own-sync': {
    title: 'Edge has its own sync',
    notice: [
      'Favourites or other data of Microsoft Edge do not come along, while Windows settings may do.',
      'Edge may say “Sync is not available for this account.” or “Sync has been turned off by your administrator.”',
    ],
    why: [
      'Microsoft Edge does not use Windows’ settings sync. It has a sync of its own, with its own switch inside Edge. So Edge can be off while Windows syncs, and the other way round.',
    ],
    proof: [
      'You told us that you miss data of Edge. Nothing about Edge stands in `dsregcmd /status`.',
      '“Not available for this account” points to the subscription or to the set-up of the organisation, “turned off by your administrator” to a policy. Both are for IT.',
    ],
    doubt: ['We read copies of Microsoft’s pages on Edge sync from 2021. Which subscriptions include it today, we could not check.'],
    history: [
      'The guide of 2017 came before today’s Edge. It spoke of the favourites of Internet Explorer, which went with Windows’ settings.',
    ],
  },

  'internet-explorer-favourites': {
    title: 'Internet Explorer favourites stay behind',
    notice: ['On Windows 10 version 1511 the favourites of Internet Explorer do not come along.'],
    why: [
      'Windows 10 version 1511 had a fault here. The update of July 2016, KB3172985, solves it. This PC is below its build, 10586.494.',
    ],
    proof: ['You miss the favourites of Internet Explorer, and the build lies from 10586 up to, but not including, 10586.494.'],
    history: [
      'The guide of 2017 listed this for the Windows 10 November Update (version 1511). Its remedy was the cumulative update of July 2016, KB3172985, build 10586.494.',
      'Version 1511 is no longer supported. Favourites of Edge go with the sync of Edge itself.',
    ],
  },

  'theme-or-protected-data': {
    title: 'Theme or protected data do not sync',
    notice: [
      'On Windows 10 version 1607 the theme does not come along.',
      'Or data that your organisation protects with Windows Information Protection stays on one PC.',
    ],
    why: [
      'Data under Windows Information Protection stays on the PC on purpose, so that it does not leak. That has been so since Windows 10 version 1607.',
      'The theme did not sync on version 1607 either.',
    ],
    proof: ['For protected data: you miss it, and the build is 14393 or later. For the theme: you miss it, and the build is 14393.'],
    history: [
      'The guide of 2017 listed both as known issues of the Windows 10 Anniversary Update (version 1607). It gave no remedy, and said that future updates to Windows might resolve them.',
      'Today themes are not in Microsoft’s list of roaming settings at all. Microsoft has been phasing out Windows Information Protection since July 2022.',
    ],
  },

  'date-time-region': {
    title: 'Automatic time keeps date, time and region from syncing',
    notice: ['On a PC in the company domain, date, time or region settings do not come along. Automatic time is on.'],
    why: [
      'On a PC in the domain the setting “automatic time” does not sync. It may also override the other settings for date, time and region, so that they do not sync either.',
    ],
    proof: ['You miss these settings, automatic time is on, and the PC is in the domain: `DomainJoined : YES`.'],
    doubt: [
      'Microsoft’s page does not list this any more, and does not say that it was solved. Its list of roaming settings does name country, region and region format.',
    ],
    history: ['The guide of 2017 listed this for domain-joined devices, and its action was: none.'],
  },

  'side-loaded-apps': {
    title: 'Apps that the organisation installed block sync',
    notice: [
      'Sync does not work on Windows 10 version 1607, on a PC where the organisation side-loaded apps with MDM software.',
      'The log `SettingSync-Azure` often shows event 6013 with error `80070259`.',
    ],
    why: [
      'Windows 10 version 1607 had a fault with apps that an organisation side-loads through its device management (MDM). The update of 23 August 2016, KB3176934, solves it. This PC is below its build, 14393.82.',
    ],
    proof: [
      'Event 6013 with `80070259` in the log `SettingSync-Azure`, on a build from 14393 up to, but not including, 14393.82.',
      'The code counts with and without `0x` in front. In the log `SettingSync` the same event number means something else.',
    ],
    doubt: ['What error `80070259` means for sync was never published.'],
    history: [
      'The guide of 2017 listed this for the Windows 10 Anniversary Update (version 1607), with KB3176934, build 14393.82 or later. That version is no longer supported.',
    ],
  },

  'wifi-password-prompts': {
    title: 'Windows asks for permission when passwords sync',
    notice: [
      'While passwords sync, Windows shows prompts of User Account Control (UAC): may this app make changes?',
      'The PC has Windows 10 version 1511 and a wireless adapter that is set to sync passwords.',
    ],
    why: [
      'Windows 10 version 1511 had a fault on PCs with a wireless adapter that is set to sync passwords. The update KB3140743 solves it. This PC is below its build, 10586.122.',
    ],
    proof: ['You see these prompts, the PC has a wireless adapter, and the build lies from 10586 up to, but not including, 10586.122.'],
    doubt: [
      'The guide of 2017 printed build 10586.494 for KB3140743. That is the build of another update, KB3172985. A public table of updates, not Microsoft’s own, gives 10586.122 for KB3140743, so we use that.',
      'On a current Windows such prompts can come after a PC was restored from a backup. Microsoft lists that question; its answer we could not read.',
    ],
    history: [
      'The guide of 2017 listed this for the Windows 10 November Update (version 1511). Microsoft’s article kept the wrong build number until at least 2020. Version 1511 is no longer supported.',
    ],
  },

  'old-roaming-profile': {
    title: 'This message is about another feature',
    notice: ['Windows says something like “Your roaming profile was not completely synchronised” when you sign in or out.'],
    why: [
      'That is about roaming user profiles: an older way in which a server of your organisation keeps your whole desktop. It has nothing to do with settings sync.',
      'The help desk can look into it. What we say about settings sync may be in order.',
    ],
    proof: ['You told us about the message.'],
    doubt: ['We infer this from the words of the message. Microsoft’s pages on settings sync do not mention it.'],
  },
} satisfies CauseTexts;
