import type { GuideTexts } from '../types';

export const guide = {
  title: 'When your settings don’t sync: the guide',
  lede: 'How to find and solve problems with Enterprise State Roaming (ESR) in Microsoft Entra ID, formerly Azure AD. With every cause we know.',
  requirements: {
    heading: 'What must be in order',
    paragraphs: [
      'Your settings sync only if all of this is true, for you and for the PC. Check it before you look any further.',
      'The list follows the order in which we check: whatever comes first must be right first.',
    ],
    items: [
      'Windows is recent enough and has its latest updates. In 2017 the minimum was Windows 10 version 1511 (build 10586).',
      'Microsoft’s pages disagree about today’s minimum. We go by the lowest builds of the backup policy: 19045.6216, 22621.5768, 22631.5768 and 26100.4946. Ask IT if your build is lower. Regular support for Windows 10 ended in October 2025.',
      'The PC is joined to Microsoft Entra, or hybrid joined: joined to both the company domain and Microsoft Entra. In 2017 that second form was called “domain joined and registered”. Today “registered” means that only a work account was added, and that is not enough.',
      'The PC can prove its identity to Microsoft Entra.',
      'You have a valid sign-in token. You get it when you sign in, and Windows renews it while you work.',
      'You sign in to Windows with your work account, the same one on both PCs.',
      'Your organisation has switched sync on. Since July 2026 that is done with the policy **Enable Windows Backup**. More about that below.',
      'You are among the people who may use it: the policy is assigned to you or to your PC. In the old portal it was on for everybody, or for a selected security group with you in it.',
      'You have the licence for it: Entra ID P1 or P2 (formerly Azure AD Premium) according to Microsoft’s ESR pages. The newer backup page names no licence of its own.',
      'The PC was restarted, and you signed in, after sync was switched on.',
      'Sync is on, and the setting is one that syncs.',
    ],
  },
  verify: {
    heading: 'Test whether your settings sync',
    paragraphs: [
      'This test checks sync and the settings page. You need both PCs and about ten minutes.',
      'You change one setting for the test. Remember what it was, and put it back afterwards.',
    ],
    items: [
      'Sign in with your work account, on a PC that your organisation has joined and where it allows sync.',
      'Open the settings page. Windows 11: **Settings > Accounts > Windows backup > Remember my preferences**. Windows 10: **Settings > Accounts > Sync your settings**. Sync is on, and the switches below it are on.',
      'See which account the page is about. Windows 10 shows your work account at the top of this page, Windows 11 at the top of **Settings**.',
      'Open **Settings > Accounts > Your info**. It shows the same account: that is the one you signed in with.',
      'On the first PC, change **Country or region**. In 2017 people moved the taskbar for this test, but the taskbar no longer syncs.',
      'Watch the second PC. The change appears within five minutes.',
      'Does nothing happen? Press **Windows key + L** and unlock the PC again. That can start a sync.',
      'Check that you are signed in with the same account on both PCs. Settings belong to your account, not to the PC.',
    ],
  },
  registration: {
    heading: 'Check how the PC is registered',
    paragraphs: [
      'Sync needs a PC that Microsoft Entra, your organisation’s list of accounts and PCs, knows: joined, or hybrid joined. One command shows whether that is so. It only reads.',
      'Are the switches grey, with a text about a Microsoft account or work account? Then check this first.',
      'The command is not only about sync. It also shows the certificate (`Thumbprint`), the sync address (`SettingsUrl`), whether Windows Hello is set up (`NgcSet`), and more.',
      'Microsoft’s pages disagree about the prompt: the one about hybrid join asks for an administrator, the one about roaming does not. Start with an ordinary prompt. As administrator, the output may say nothing reliable about you.',
    ],
    items: [
      'Open an ordinary Command Prompt on the PC that lacks your settings. Do not choose **Run as administrator**.',
      'The quick way: press the **Windows key**, type `cmd` and press **Enter**.',
      'Type `dsregcmd /status`, with the space, and press **Enter**. Use `dsregcmd /status | clip` to copy the output. Use `dsregcmd /status > "%USERPROFILE%\\status.txt"` to save it in your user folder.',
      'Expect `AzureAdJoined : YES`.',
      'Expect `WamDefaultSet : YES`. It can also say `ERROR`, which is never a problem on its own.',
      'Expect `WamDefaultGUID` with an ID that ends in `(AzureAd)`. Capitals do not matter.',
      'An empty `SettingsUrl` is normal where sync was never switched on. What it means under the backup policy is not documented. Old texts call this field `AzureAdSettingsUrl`.',
      'Windows shows these words in English, whatever your display language.',
    ],
  },
  mfa: {
    heading: 'Multi-factor authentication (MFA)',
    paragraphs: [
      'Under certain conditions, sync can fail where your organisation asks for an extra check (MFA) at sign-in. Sync itself never asks you for it.',
      'One case: MFA is required, and you sign in to Windows with a password. Such a rule was meant to protect the accounts of administrators, Microsoft wrote in 2017.',
      'Another case exists only where the organisation has its own sign-in server (AD FS). A rule on that server asks for MFA, and the access token on the PC has expired.',
      'The solution is the same for both. Sign out and in with your Windows Hello for Business PIN (formerly Microsoft Passport for Work). Or complete MFA in another service, such as Microsoft 365.',
      'Microsoft describes the symptoms in KB3193683: event 1098 with `0xCAA2000C` and `AADSTS50076` for the sync service, and event 1097 with `0xCAA90004`.',
    ],
  },
  management: {
    heading: 'Who switches roaming on, and where',
    paragraphs: [
      'Since 1 July 2026 there is one place: the policy **Enable Windows Backup**. It belongs to Windows settings backup and restore (formerly Windows Backup for Organizations). Which settings roam did not change with the move, Microsoft says.',
      'In Intune it is in the settings catalog: **Administrative Templates > Windows Components > Sync your settings > Enable Windows Backup**. It is assigned to devices or to users. Another MDM can set it too.',
      'In Group Policy it is under **Computer Configuration > Administrative Templates > Windows Components > Sync your settings > Enable Windows Backup**. Use MDM or Group Policy, never both: Microsoft calls the result unpredictable.',
      'Did the organisation change nothing? Then Windows still honours the old switch and the old roaming policies, for about one year: until about July 2027. Group Policy and MDM come first. After that year, roaming stops until the new policy is set. Microsoft gives no exact day.',
      'From Windows 11 26H2, backup is on by default where no policy is set. No source we know says that this switches roaming on. The same Microsoft page still calls backup off by default further down.',
      'The old switch is history. It was in the **Microsoft Entra admin center > Entra ID > Devices > Overview > Enterprise State Roaming**: **Users may sync settings and app data across devices**, for none, selected or all. In 2017 it was **Configure > Devices > Users May Sync Settings and Enterprise App Data**. It is no longer available.',
      'Microsoft’s troubleshooting article still advises switching it off and on. Check instead that the policy reached the PC. Then restart, and sign in.',
    ],
  },
  events: {
    heading: 'Events in the event log',
    paragraphs: [
      'For the help desk and administrators: **Event Viewer** can help to find the exact error. It opens with `eventvwr.msc`.',
      'Windows 10 logs sync under **Event Viewer > Applications and Services Logs > Microsoft > Windows > SettingSync**, and next to it under **SettingSync-Azure**. We read the lists of logs up to version 21H1, and assume the same for 21H2 and 22H2.',
      'Windows 11 does not have these logs. It uses **Event Viewer > Applications and Services Logs > Microsoft > Windows > CloudStore > Operational**. No public table says what its errors mean.',
      'Both log sign-in under **Event Viewer > Applications and Services Logs > Microsoft > Windows > AAD > Operational**. The 2017 article called this log Azure AD.',
      'Debug logs are hidden at first. Switch on **Show Analytic and Debug Logs** in Event Viewer to see `SettingSync/Debug`.',
      'The 2017 article promised a table of these events and never had one. This table is our own. An event counts only with its code: healthy PCs log many of 1097 and 1098.',
    ],
    columns: { event: 'Event and code', channel: 'Where it is logged', meaning: 'What it means' },
    rows: {
      '1097': 'A warning. `0xCAA90004` is seen with event 1098 when sync needs an extra check (MFA), see KB3193683.',
      '1098':
        '`0xCAA5001C`: `Token broker operation failed`. Together with event 1104 and `0xC000005F`, the permissions or the owner of a registry key are wrong (KB3196528). `0xCAA2000C` with `AADSTS50076` for `syncservice.windows.net`: sync needs an extra check (MFA), see KB3193683.',
      '1104':
        '`AAD Cloud AP plugin call Get token returned error: 0xC000005F`. It can come with event 1098 and `0xCAA5001C`. The code has a second published meaning: Microsoft Entra does not know the domain in the user name. Event 1098 decides.',
      '6013':
        '`80070259`, again and again: apps were side-loaded with MDM on Windows 10 version 1607. What the code says about sync was never published. The log `SettingSync` uses the same number for something else.',
      '6065':
        "`80070533`: `This user can't sign in because this account is currently disabled`. Seen when credentials have expired. Also, long ago, when Azure RMS was not set up automatically for the organisation (KB3193791, written for tools that are retired).",
    },
  },
  history: {
    heading: 'Known issues from before',
    paragraphs: [
      'This guide began as a Microsoft article of 8 March 2017 for IT administrators: “Troubleshooting Enterprise State Roaming settings in Azure Active Directory”. Ours is for employees too, and gives every cause its own date.',
      'The article ended with a list of known issues. By August 2024 Microsoft had removed that list, although the introduction still announces it. Each of those issues is a cause of its own here. Those that concern only unsupported versions are marked “older Windows”.',
      'Version 1511: Internet Explorer favourites didn’t sync (solved by KB3172985, July 2016, build 10586.494). On PCs with a Wi-Fi adapter, Windows kept asking for permission while it synced passwords (solved by KB3140743, March 2016). That is build 10586.122; the article said 10586.494.',
      'Version 1607: sync failed on PCs with apps that were side-loaded with MDM (solved by KB3176934, 23 August 2016, build 14393.82). Themes, and data under Windows Information Protection, did not sync either.',
      'After an upgrade from build 10586 to 14393: capitals in the user name could stop sync.',
      'Without a version: automatic time on PCs in a domain, sign-in with a smart card, and a long time away from the company network. Events 6065 and 1098 were on the list too. The smart card disappeared from Microsoft’s list without any mention of a fix.',
    ],
  },
  links: {
    heading: 'Where the old links lead today',
    paragraphs: [
      'The 2017 article ended with six links. This is what became of them. The addresses are in the list below.',
      'Feedback: the User Voice forum is closed. Tell your own help desk what is wrong or missing. Administrators can use Microsoft’s feedback page.',
      'The overview of Enterprise State Roaming: today “Windows settings backup and restore”, with the “Enterprise State Roaming settings catalog”.',
      'Enabling Enterprise State Roaming: the same address now shows “Migrate Enterprise State Roaming from Microsoft Entra ID”.',
      'The “Settings and data roaming FAQ” is still there.',
      '“Group Policy and MDM settings for settings sync” is still there.',
      'The Windows 10 roaming settings reference, which lists what roams: today the “Enterprise State Roaming settings catalog”. The new list is shorter. Our page “Why doesn’t my … sync?” shows what is in it, and where the two disagree.',
    ],
  },
} satisfies GuideTexts;
