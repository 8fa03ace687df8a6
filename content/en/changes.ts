import type { ChangesTexts } from '../types';

export const changes = {
  title: 'What changed since 2017',
  lede: 'This guide began as a Microsoft article of March 2017. Here is what it said that is no longer true, what is true today, and where that is written.',
  jump: 'Subjects',
  year: {
    heading: 'What happened in 2026',
    paragraphs: [
      'In 2026 the management of roaming moved. The old way will work for about one year, Microsoft says. It gives no exact day.',
      'Microsoft says that the settings that roam stayed the same.',
    ],
    items: {
      announced: {
        when: '8 April 2026',
        what: 'Microsoft announces that roaming will be managed by the policies of Windows Backup for Organizations.',
      },
      'both-places': { when: 'May and June 2026', what: 'Both places work: the old switch and the backup policy.' },
      moved: {
        when: '1 July 2026',
        what: 'The policy **Enable Windows Backup** is the only place to manage roaming. The switch in the Entra admin center is no longer available.',
      },
      'year-of-grace': {
        when: 'July 2026 to about July 2027',
        what: 'Where the organisation did nothing, Windows still honours what was set before. Group Policy and MDM come first.',
      },
      renamed: {
        when: 'Autumn 2026',
        what: 'Windows Backup for Organizations becomes Windows settings backup and restore. Both names are still in use, also on Microsoft’s own pages.',
      },
      'on-by-default': {
        when: '1 October 2026',
        what: 'From Windows 11 26H2, backup is on by default where no policy is set. No source says that this switches roaming on. Press reports add that regions under the Digital Markets Act of the EU are left out; the page we read does not say so.',
      },
      'after-the-year': {
        when: 'After that year',
        what: 'Roaming stops until the backup policy is set. Microsoft says about one year and gives no exact day.',
      },
    },
  },
  columns: { when: 'When', what: 'What happened' },
  labels: {
    was: 'The 2017 article',
    now: 'Today',
    since: 'Since',
    doubt: 'In doubt',
    causes: 'Where it matters',
    sources: 'Sources',
  },
  groups: {
    requirements: 'Requirements and management',
    names: 'Pages and names',
    dsregcmd: 'What dsregcmd shows',
    remedies: 'Tests and remedies',
    events: 'Event logs',
    issues: 'Known issues of older versions',
  },
  rows: {
    'minimum-version': {
      title: 'The lowest Windows version',
      was: 'Windows 10 with the latest updates, at least version 1511 (build 10586).',
      now: 'We go by the lowest builds of the backup policy: 19045.6216, 22621.5768, 22631.5768 and 26100.4946. Regular support for Windows 10 ended in October 2025.',
      doubt: 'Microsoft’s pages disagree: one says Windows 10 version 22H2, another 21H2, a third 21H1 or Windows 11 version 22H2.',
    },
    licence: {
      title: 'The licence',
      was: 'An Azure Active Directory Premium subscription.',
      now: 'Entra ID P1 or P2, according to Microsoft’s ESR pages. That is the new name of Azure AD Premium.',
      doubt: 'The migration page asks for “an eligible license” without naming it. The newer backup page names no licence of its own.',
    },
    'portal-switch': {
      title: 'The switch of the organisation',
      was: 'An administrator enables it in the portal: **Configure > Devices > Users May Sync Settings and Enterprise App Data**.',
      now: 'The policy **Enable Windows Backup**, in Intune, another MDM or Group Policy. The switch moved to the Entra admin center at first, and is gone today.',
      since: '1 July 2026',
      doubt: 'What was set before still counts for a while. Microsoft says about one year and gives no exact day.',
    },
    'hybrid-name': {
      title: '“Domain-joined and registered with Azure AD”',
      was: 'One of the two kinds of PC that can sync is domain-joined and registered with Azure AD.',
      now: 'Such a PC is called Microsoft Entra hybrid joined. “Registered” on its own means that only a work account was added, and such a PC does not sync.',
    },
    'settings-page': {
      title: 'The page for sync in Settings',
      was: '**Settings > Accounts > Sync your settings**.',
      now: 'That is still right in Windows 10. In Windows 11 it is **Settings > Accounts > Windows backup > Remember my preferences**.',
    },
    'grey-text': {
      title: 'Grey switches',
      was: 'Grey switches with a text about a Microsoft account or work account: the PC is not registered or not authenticated.',
      now: 'Grey switches on their own prove nothing. A policy can make the switches grey, and they are also grey where the organisation enabled neither backup nor roaming.',
      doubt:
        'We know the text in English: “Some Windows features are only available if you are using a Microsoft account or work account”. How it reads on a Dutch screen we have not seen. It may differ in a word.',
    },
    'hello-name': {
      title: 'The PIN of Passport for Work',
      was: 'Sign in with the Microsoft Passport for Work PIN.',
      now: 'It is called Windows Hello for Business. The advice is the same.',
    },
    'unjoin-path': {
      title: 'Where a PC is taken out and joined again',
      was: '**Settings > System > About**, at “Manage or disconnect from work or school”.',
      now: '**Settings > Accounts > Access work or school**. Make sure first that there is a local administrator, or nobody can sign in any more.',
    },
    'old-links': {
      title: 'The links of the article',
      was: 'Six links: to User Voice, to pages of Azure Active Directory, and to TechNet.',
      now: 'The User Voice forum is closed and the old pages have other addresses. The guide lists where they lead today.',
      doubt: 'Where the old feedback address leads exactly could not be verified.',
    },
    'settings-url': {
      title: 'The field for the sync address',
      was: 'The field is called `AzureAdSettingsUrl`.',
      now: 'Windows shows `SettingsUrl`, in every output that we have seen. We read both names.',
    },
    'default-account': {
      title: 'The ID of the default account',
      was: '`WamDefaultGUID` shows an ID with `(AzureAd)`.',
      now: 'For a work account it is `{B16898C6-A148-4967-9171-64D755DA8520} (AzureAd)`. Microsoft’s article now writes `(AzureAD)`: capitals do not matter.',
    },
    'default-error': {
      title: 'The third value of WamDefaultSet',
      was: '`WamDefaultSet` is `YES` or `NO`.',
      now: 'It can also say `ERROR`, with or without a code. The command ran as administrator, remotely or as somebody else; or the PC is not joined; or the default account is broken.',
      doubt: 'Part of this comes from outputs that people posted, not from Microsoft.',
    },
    'not-joined-error': {
      title: 'What a PC shows that is not joined',
      was: '`WamDefaultSet` and `AzureAdJoined` are both `NO`.',
      now: 'Newer builds show `ERROR` at `WamDefaultSet` there. With `AzureAdJoined : NO` it means the same.',
      doubt: 'Microsoft’s article still has the old sentence. The new value comes from outputs that people posted.',
    },
    language: {
      title: 'The language of the output',
      was: 'Translations of the article said which translated words to expect in the output.',
      now: 'The output is in English on every Windows: `YES`, `NO` and English names.',
      doubt: 'We found no Microsoft page that says so. All outputs that we have seen from Windows in other languages were in English.',
    },
    'leave-command': {
      title: 'Joining again with `dsregcmd /leave`',
      was: 'Run `dsregcmd.exe /leave` as administrator, restart, and try again, on any joined PC.',
      now: 'Only on a hybrid joined PC. A PC that is joined only to Microsoft Entra is repaired with `dsregcmd /forcerecovery`. Leaving first can lock people out.',
      doubt:
        'Microsoft’s pages disagree: the article on roaming still says `/leave` for all. We follow the device FAQ, which distinguishes the kinds of join.',
    },
    'join-task': {
      title: 'The task in Task Scheduler',
      was: 'Launch the task in Task Scheduler. The article did not say which one.',
      now: 'It is `\\Microsoft\\Windows\\Workplace Join\\Automatic-Device-Join`. It is for hybrid joined PCs only, and an administrator must start it.',
    },
    'switch-off-and-on': {
      title: 'Switching the portal option off and on',
      was: 'An administrator disables **Users May Sync Settings and Enterprise App Data** in the portal and enables it again.',
      now: 'That is not possible any more. Check that the backup policy reached the PC, restart it and sign in.',
      since: '1 July 2026',
      doubt: 'Microsoft’s troubleshooting article still advises the old switch. What to do instead is our own conclusion.',
    },
    'taskbar-test': {
      title: 'The test with the taskbar',
      was: 'Move the taskbar to the right or the top of the screen, and see whether it moves on the other PC.',
      now: 'The taskbar is no longer in Microsoft’s list of roaming settings. Change **Country or region** instead.',
    },
    'what-to-tell': {
      title: 'What to tell when you ask for help',
      was: 'A list of what to include when you need support.',
      now: 'Microsoft has removed the list. It is still the best one, so we keep it on the page **Ask for help**.',
      since: 'August 2024 at the latest',
    },
    'sync-logs': {
      title: 'The logs of sync',
      was: 'Event Viewer, under **SettingSync** and `SettingSync-Azure`.',
      now: 'Both exist in Windows 10 only. Windows 11 has `CloudStore` instead.',
      doubt: 'The lists of logs we read end at Windows 10 version 21H1. For 21H2 and 22H2 we assume the same.',
    },
    'sign-in-log': {
      title: 'The log of sign-in',
      was: 'Event Viewer, under Windows > Azure AD.',
      now: 'No log has that name. It is called `Microsoft-Windows-AAD/Operational`, under Windows > **AAD**.',
      since: '2018, when Microsoft corrected its article',
    },
    'event-table': {
      title: 'The table of events',
      was: 'The events “are documented in the table below”. There was no table below.',
      now: 'Microsoft later removed the sentence. We have a table of our own, with its sources.',
    },
    'event-6065': {
      title: 'Event 6065 with `80070533`',
      was: 'Credentials have expired, or Azure RMS was not provisioned automatically: see KB3193791.',
      now: 'Sign in with current credentials. The other half is history: its steps use tools that are retired and a portal that is closed.',
      since: 'November 2022 for the encryption: since then not everything goes through Azure RMS',
      doubt: 'Whether the second reason still occurs anywhere is not published.',
    },
    'event-1098': {
      title: 'Event 1098 with `0xCAA5001C`, and event 1104',
      was: 'Permissions or the owner of a registry key are wrong: see KB3196528.',
      now: 'That still holds, at another address. But `0xC000005F` of event 1104 has a second meaning: Microsoft Entra does not know the domain in the user name.',
    },
    'wifi-update': {
      title: 'The build of KB3140743',
      was: 'Version 1511: the prompts for permission are solved by KB3140743, build 10586.494.',
      now: 'KB3140743 is build 10586.122, of 1 March 2016. The article gave the number of another update, until at least 2020. No supported Windows has this problem.',
      doubt: 'The right number comes from a list that is not Microsoft’s.',
    },
    'protected-data': {
      title: 'Themes and protected data',
      was: 'Version 1607: themes do not sync, nor does data under Windows Information Protection.',
      now: 'Themes are not in Microsoft’s list of roaming settings at all. On Windows 11 a backup brings them to a new PC. Windows Information Protection is being phased out.',
      since: 'July 2022 for Windows Information Protection',
    },
    'automatic-time': {
      title: 'Date, time and region with automatic time',
      was: 'Date, time and region do not sync on a domain PC with automatic time.',
      now: 'Microsoft’s article does not list it any more.',
      since: 'August 2024 at the latest',
      doubt: 'No source says that it was solved, and none says that it still happens.',
    },
    'smart-card': {
      title: 'Signing in with a smart card',
      was: 'Sync stops after signing in with a smart card or a virtual smart card.',
      now: 'Microsoft’s article does not list it any more. Sign in once with Windows Hello or a password to compare.',
      since: 'Some time between 2020 and August 2024',
      doubt: 'It disappeared from the list without any mention of a fix.',
    },
    'away-for-long': {
      title: 'A long time away from the company network',
      was: 'On a domain PC that is away for a long time, sync stops until it is on the company network again.',
      now: 'Microsoft’s article does not list it any more. We keep it for hybrid joined PCs, and look at when the sign-in token was renewed.',
      since: 'August 2024 at the latest',
      doubt: 'That it can still happen is our own conclusion, from how these PCs sign in.',
    },
    'mixed-case': {
      title: 'Capitals in the user name',
      was: 'After the upgrade from build 10586 to 14393, capitals in the user name stop sync. The remedy deletes files of the token broker.',
      now: 'Microsoft’s article does not list it any more, and those versions are not supported. The remedy is for administrators only.',
      since: 'August 2024 at the latest',
    },
  },
} satisfies ChangesTexts;
