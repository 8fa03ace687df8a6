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
      'Regular support for Windows 10 ended in October 2025. Ask IT which Windows this PC can have; they decide about updates.',
    ],
    proof: [
      'The build number. `winver` shows it, and so does the first line of a command prompt, after `Version 10.0.`',
      'We compare it with the lists above. If the number after the point is missing, we judge by the build alone.',
      'The builds 14393 and 17763 exist as Windows Server as well. Then this cause does not count, so we ask which one it is.',
    ],
    doubt: [
      'Microsoft’s own pages disagree on the oldest Windows 10: one says version 21H1, one 21H2, one 22H2. We use the build list of the backup policy, because Microsoft’s newest page on roaming refers to it.',
      'Build 19044 can be a long-term edition (LTSC) that may still be supported. Ask IT.',
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
    ],
    why: [
      'Settings follow only the account that you sign in to Windows with. A work account that was added beside it never carries settings.',
      'The PC is registered with Microsoft Entra ID (formerly Azure AD), but not joined to it. Sync needs a PC that is joined.',
    ],
    proof: [
      '`dsregcmd /status` prints `WorkplaceJoined : YES`, with `AzureAdJoined : NO` and `DomainJoined : NO`.',
      '`AzureAdPrt : NO` is usual on such a PC and is no fault: that line concerns joined PCs only.',
    ],
    history: [
      'In 2017 “registered with Azure AD” was part of the name for domain PCs that can sync. Today such a PC is called Microsoft Entra hybrid joined. “Registered” alone now means that only a work account was added.',
    ],
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
      'The output or the event log holds one of these codes: `AADSTS50072`, `AADSTS50074`, `AADSTS50076`, `AADSTS50078`, `AADSTS50079` or `AADSTS53004`.',
      'Microsoft describes it in KB3193683: event 1098 with `0xCAA2000C` and `AADSTS50076` for `https://syncservice.windows.net/*`, together with event 1097 with `0xCAA90004`.',
      'Without such a code we rest on your word: MFA is required, and you signed in to Windows with a password.',
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
      'The output or the event log holds a code such as `AADSTS50055`, `AADSTS50132`, `AADSTS50133`, `AADSTS50144`, `AADSTS50173`, `AADSTS70008`, `AADSTS700082` or `AADSTS70043`.',
      'Or event 6065 with `80070533` stands in the log `SettingSync/Debug`, and you say that your details changed. Windows 10 hides that log until **Show Analytic and Debug Logs** is on. Windows 11 does not have it.',
    ],
    doubt: [
      'Event 6065 speaks of a disabled account. Microsoft published two other reasons for it: credentials that expired, and an organisation without Azure Rights Management.',
    ],
    history: [
      'The guide of 2017 named both reasons under event 6065. For the first one it said: update the credentials and sign in with the new ones. That still holds.',
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
      'This PC is in the company domain as well as in Microsoft Entra. It needs the corporate network now and then, so that the domain can confirm who you are. If that cannot happen for a long time, sync can fail.',
    ],
    proof: [
      'You told us that the PC was away, and the output shows a hybrid join: `AzureAdJoined : YES` and `DomainJoined : YES`.',
      'The token’s times decide. If `AzureAdPrtUpdateTime` lies less than a day before the output was made, this cause is ruled out.',
    ],
    doubt: [
      'Microsoft removed this point from its page, and did not say that it was solved. It is still plausible. How long is too long was never published.',
    ],
    history: [
      'The guide of 2017 wrote it about domain-joined devices registered with Azure AD that are off site for extended periods. Domain authentication cannot complete there. Its remedy is still the same: connect to the corporate network.',
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
      'The event log holds event 1098, `Error: 0xCAA5001C Token broker operation failed`, and often event 1104 beside it.',
    ],
    why: [
      'Windows keeps part of your sign-in in its registry. Permissions or ownership are missing there, so Windows cannot use it and gets no token for sync.',
      'You did nothing wrong, and you cannot repair it yourself. It is a task for an administrator.',
    ],
    proof: [
      'Two events together: event 1098 with `0xCAA5001C`, and event 1104 with `AAD Cloud AP plugin call Get token returned error: 0xC000005F`. One of them alone is not enough.',
      'Both stand in **Event Viewer > Applications and Services Logs > Microsoft > Windows > AAD > Operational**.',
      'According to KB3196528, the key `PSR` of `Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy` must inherit its permissions, and its owner must be `SYSTEM`.',
    ],
    doubt: [
      '`0xC000005F` has two published meanings. Alone it can also mean that Microsoft Entra does not know the domain of the user name. Event 1098 decides.',
    ],
    history: ['The guide of 2017 sent administrators to KB3196528. The article has moved, but is still published.'],
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

  'roaming-not-enabled': {
    title: 'Sync is off for the organisation, or for you',
    notice: [
      'The switches on the sync page are grey, without any text that explains it.',
      'Or IT tells you that roaming is off, or that you are not in the group that may sync. Often colleagues have the same.',
    ],
    why: [
      'Your organisation decides who may sync. Either it has not switched this on, or it has not included you or this PC. You cannot change that yourself.',
      'Today it is done with the policy **Enable Windows Backup**, assigned to people or devices. Grey switches without a text mean that the organisation enabled neither backup nor roaming.',
    ],
    proof: [
      'Somebody who manages it said that roaming is off, or that the policy or group does not include you.',
      'Or you saw grey switches without a text. They serve backup and roaming alike, and work only if at least one of the two is enabled.',
    ],
    doubt: [
      'From Windows 11 26H2 Windows settings backup is on by default where no policy is set. Nothing says that this turns roaming on. So switches that work do not prove that roaming is allowed.',
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
      'Sync of settings takes a licence that is assigned to you: Entra ID P1 or P2, according to Microsoft’s pages on Enterprise State Roaming. An administrator can check and assign it.',
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
      'A PC that syncs holds an address for it, in the field `SettingsUrl`. On this PC that field is empty.',
      'Empty is usual where roaming was never switched on. So ask first whether your organisation offers it at all.',
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

  'setting-does-not-roam': {
    title: 'Windows does not sync this setting',
    notice: ['Some things come along, others do not: for example the wallpaper, the taskbar or the Start menu stay behind.'],
    why: [
      'Not every setting follows you. Theme, wallpaper, lock screen, taskbar, Start and settings of desktop programs are not in Microsoft’s list. On Windows 11 app data is not in it either. Nothing is broken.',
      'Among the things that do follow are region, language, the primary mouse button, Wi-Fi profiles and saved web passwords.',
    ],
    proof: ['You told us what you miss. We compare that with Microsoft’s list of the settings that roam.'],
    doubt: [
      'About app data on Windows 10 Microsoft’s pages disagree. The FAQ still describes it, the list of settings does not name it.',
      'Microsoft moved the list to a new page, which we could not read. It says that the move of July 2026 did not change which settings roam.',
    ],
    history: [
      'The guide of 2017 tested sync by moving the taskbar to the right or the top of the screen. The taskbar does not roam any more. Use **Country or region** for the test.',
    ],
  },

  'browser-has-own-sync': {
    title: 'Edge has its own sync',
    notice: ['Favourites or other data of Microsoft Edge do not come along, while Windows settings may do.'],
    why: [
      'Microsoft Edge does not use Windows’ settings sync. It has a sync of its own, with its own switch inside Edge. So Edge can be off while Windows syncs, and the other way round.',
    ],
    proof: ['You told us that you miss data of Edge. Nothing about Edge stands in `dsregcmd /status`.'],
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
    ],
    history: [
      'The guide of 2017 listed this for the Windows 10 November Update (version 1511). Microsoft’s article kept the wrong build number until at least 2020. Version 1511 is no longer supported.',
    ],
  },
} satisfies CauseTexts;
