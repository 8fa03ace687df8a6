import type { CallTexts } from '../types';

export const call = {
  'look-up-build': {
    say: 'Press the Windows key and R, type winver and press Enter. Which number stands behind OS Build?',
    listen: 'Five digits, a point, and more digits. Have them read one by one.',
  },
  'ask-it-to-update': {
    say: 'This Windows is older than settings sync needs. I’ll find out which version your PC may have, and we plan it together.',
    listen: 'When the PC can be missed for an hour, and whether their work is saved elsewhere.',
  },
  'ask-if-pc-belongs': {
    say: 'Is this a PC of the organisation, or one of your own? On one of your own nothing is wrong.',
    listen: 'Whose PC it is. A private PC need not be joined.',
  },
  'join-device': {
    say: 'This PC has to be joined first. I look up how we do that here; your PC will restart, so save your work when I tell you.',
    listen: 'Whether they are at the PC, and for how long they can go without it.',
  },
  'confirm-hybrid-join': {
    say: 'I look up whether we use hybrid join here. You need do nothing meanwhile.',
    listen: 'Nothing from the caller: note the answer of your own team.',
  },
  'wait-for-policy': {
    say: 'Your PC gets this by itself within a few hours. Leave it on and on our network or VPN, and go on working.',
    listen: 'Whether they can stay on the network that long. Agree when you call back.',
  },
  'sign-out-and-in': {
    say: 'Save your work and close your programs. Then press Control, Alt and Delete, choose **Sign out**, and sign in again.',
    listen: 'They are back at the desktop. In a domain: were they on the network or VPN when they signed in?',
  },
  'run-join-task': {
    say: 'An administrator starts the registration on your PC. Save your work: you have to sign out and in afterwards.',
    listen: 'When the administrator may take over the PC.',
  },
  'leave-and-rejoin': {
    say: 'We could register this PC again, but not yet: first I check that nobody gets locked out. Which network are you on?',
    listen: 'A local administrator that works, the BitLocker key, the office network or VPN, a known password. One missing: stop.',
  },
  'force-recovery': {
    say: 'We could renew the registration of this PC, but not yet: first I check that nobody gets locked out.',
    listen: 'A local administrator that works and the BitLocker key. One of them missing: stop.',
  },
  'enable-join-task': {
    say: 'A task on your PC that should join it is switched off. An administrator switches it on; go on working meanwhile.',
    listen: 'When the administrator may take over the PC.',
  },
  'plan-hybrid-join': {
    say: 'This is for an administrator. You need not wait on the line; you hear from us when your PC can be joined.',
    listen: 'The name of the PC, for the ticket.',
  },
  'repair-service-connection-point': {
    say: 'Your PC is in order; a setting of our directory is missing. An administrator looks at it, and you need not wait.',
    listen: 'Whether colleagues have it too: then one ticket will do.',
  },
  'allow-microsoft-endpoints': {
    say: 'Your PC cannot reach Microsoft from our network. An administrator looks at the proxy, and you need not wait.',
    listen: 'Where they are: office, home, VPN or guest network.',
  },
  'try-other-network': {
    say: 'Can you connect the PC to another network for a moment, for instance the hotspot of your phone? Then lock it and unlock it.',
    listen: 'After five minutes: does it work there? If so, the network here is in the way.',
  },
  'wait-and-restart': {
    say: 'Nothing needs to be repaired yet. Give it half an hour on the network, then save your work, restart and sign in.',
    listen: 'Agree when you call back.',
  },
  'read-event-log-of-join': {
    say: 'I look at what your PC wrote down when it tried to join. You see me open a window; nothing changes.',
    listen: 'Nothing from the caller: note events 304, 305 and 309 with their codes.',
  },
  'check-federation-endpoints': {
    say: 'Our own sign-in server has to be looked at. An administrator does that, and you need not wait.',
    listen: 'The exact time of the failed attempt, for the ticket.',
  },
  'check-device-limits': {
    say: 'It may be that you have as many PCs as are allowed. An administrator looks that up, and you need not wait.',
    listen: 'Which PCs and tablets they no longer use.',
  },
  'read-server-error': {
    say: 'The server gave a reason. An administrator reads it, and you need not wait.',
    listen: 'The lines Server ErrorCode and Server Message, and the time.',
  },
  'wait-for-directory-sync': {
    say: 'Our two directories have not caught up with each other yet. An administrator has a look, and you need not wait.',
    listen: 'Since when the PC is in use: a new one often only needs time.',
  },
  'put-device-in-sync-scope': {
    say: 'Our directory has to pass your PC on to Microsoft. An administrator checks that, and you need not wait.',
    listen: 'The name of the PC, letter by letter.',
  },
  'repair-entra-kerberos': {
    say: 'Your PC asks one of our servers for a ticket and gets none. An administrator looks at it, and you need not wait.',
    listen: 'Whether the PC is in the office, on VPN or at home.',
  },
  'look-at-tpm': {
    say: 'The security chip of this PC refuses something. An administrator only looks at it. Leave it alone until then.',
    listen: 'Make and model of the PC. Nobody clears the TPM.',
  },
  'look-up-device': {
    say: 'An administrator looks up how our directory knows this PC. On the PC itself there is nothing to do.',
    listen: 'The name of the PC, and whether it was ever reported as lost.',
  },
  'enable-device': {
    say: 'This PC was switched off in our directory. I first find out why; then an administrator switches it on again.',
    listen: 'Whether the PC was lost or stolen at some time.',
  },
  'restore-deleted-device': {
    say: 'Somebody removed your PC from our directory. An administrator tries to bring it back; do not change anything on the PC.',
    listen: 'The name of the PC, and when it last worked.',
  },
  'set-clock': {
    say: 'Look at the date and the time in the corner of the screen. Are they right, the year too?',
    listen: 'Date, year, time and time zone. If one is wrong, you set it: people cannot, and a PC in a domain takes the time from there.',
  },
  'wait-for-password-sync': {
    say: 'Your new password may still be on its way. An administrator checks that. Use the new one from now on.',
    listen: 'When they changed the password, and where.',
  },
  'check-user-name': {
    say: 'Open a command prompt, type whoami, a space, and slash u p n. What stands behind the at sign?',
    listen: 'The part behind the @ only. Compare it with your domains; do not write down the name.',
  },
  'verify-user-domain': {
    say: 'Your user name has an ending that Microsoft does not know. An administrator changes that, and tells you your new name.',
    listen: 'Whether colleagues have the same ending.',
  },
  'find-user': {
    say: 'Microsoft does not find your account. An administrator looks where it is, and you need not wait.',
    listen: 'Whether their name changed of late, or the account is new.',
  },
  'unlock-account': {
    say: 'Your account is refused for now. I find out why first: locked, switched off, or a sign-in from a strange place.',
    listen: 'Whether an old password is still in a phone or a tablet.',
  },
  'read-sign-in-events': {
    say: 'I look at what your PC wrote down when you signed in. Nothing changes.',
    listen: 'Nothing from the caller: note event 1088 with its code, and the address.',
  },
  'read-sign-in-log': {
    say: 'A rule of our organisation stops this sign-in. An administrator looks up which one, and you need not wait.',
    listen: 'When it happened, to the minute, and from which place.',
  },
  'allow-restore-service': {
    say: 'An administrator looks whether a rule stops the restore of your backup. You need not wait.',
    listen: 'Whether it is about restoring a PC, or about settings between two PCs.',
  },
  'paste-status': {
    say: 'Press the Windows key and R, type cmd and press Enter. I’ll tell you what to type; it only reads.',
    listen: 'Whether they can open this site there. If not, have the lines read out.',
  },
  'lock-and-unlock': {
    say: 'Press the Windows key and L, and unlock the PC again. Stay online. I’ll stay on the line.',
    listen: 'They are back at the desktop. After five minutes: is the setting there?',
  },
  'connect-to-corporate-network': {
    say: 'Can you connect to VPN, or are you in the office? Then lock the PC and unlock it while you are connected.',
    listen: 'Whether the VPN says that it is connected, before they unlock.',
  },
  'register-for-mfa': {
    say: 'Open Microsoft 365 in your browser and sign in. It asks for a second way to prove who you are: follow it to the end.',
    listen: 'Whether it asked anything at all. If not, an administrator looks at it.',
  },
  'complete-mfa-elsewhere': {
    say: 'Open another work app on this PC and sign in. Confirm on your phone if it asks you to.',
    listen: 'Whether the second step appeared and was completed.',
  },
  'sign-in-with-hello': {
    say: 'Save your work, sign out, and sign in with your PIN instead of your password.',
    listen: 'Whether they have a PIN. If not, first **Settings > Accounts > Sign-in options**.',
  },
  'update-credentials': {
    say: 'Did Windows or another program ask you for a new password of late? Change it now if you have not yet.',
    listen: 'Whether it was changed already, and that they know the new one. They never tell it to you.',
  },
  'sign-in-with-new-credentials': {
    say: 'Save your work and sign out. Sign in with your new password, on our network or VPN if your PC is in the domain.',
    listen: 'That they used the new password and not the PIN.',
  },
  'wait-and-try-again': {
    say: 'Microsoft refuses the sign-in for a moment. Wait a quarter of an hour, then lock the PC and unlock it.',
    listen: 'That they stop trying passwords. Whether another device still has an old one.',
  },
  'allow-single-sign-on': {
    say: 'Open Teams or Word and sign in with your work account. If a window asks whether to continue, choose **Continue**.',
    listen: 'Whether the window appeared, and what they chose the first time.',
  },
  'accept-sso-by-policy': {
    say: 'An administrator can answer that question for everybody. You need not wait.',
    listen: 'Whether colleagues see the same window.',
  },
  'allow-tenant-on-network': {
    say: 'The network where you are lets only other companies sign in. We ask whoever manages it; until then, use another network.',
    listen: 'Whose network it is, and how long they will work there.',
  },
  'read-federation-log': {
    say: 'Our own sign-in server refused. An administrator looks up why, and you need not wait.',
    listen: 'When it happened, to the minute, and whether the password was changed.',
  },
  'disconnect-work-account': {
    say: 'Your work account was added to this PC a second time. I remove that one with you. Save your work first, apps will ask you to sign in again.',
    listen: 'What the entries are called. Never disconnect one that names the domain or says that the PC is joined.',
  },
  'compare-sign-in': {
    say: 'Save your work and sign out. This once, sign in with your PIN or password instead of the card. Then we compare.',
    listen: 'Whether the setting arrives now. Then the card makes the difference.',
  },
  'check-sync-account': {
    say: 'Open Settings, Accounts, Your info. Is that the account you work with? And is it the same on the other PC?',
    listen: 'The kind of account on each PC: work, personal, or another. Not the name.',
  },
  'sign-in-same-account': {
    say: 'Save your work and sign out on the PC with the other account. Sign in there with your work account.',
    listen: 'That Windows itself is signed in with it, not only an app.',
  },
  'sign-in-to-office': {
    say: 'Open Word or OneDrive on this PC and sign in with your work account.',
    listen: 'That it took the account. Then run the command again.',
  },
  'confirm-access-denied': {
    say: 'An administrator looks at the permissions of your sign-in data. Nothing changes yet.',
    listen: 'When the PC may be taken over.',
  },
  'repair-broker-key': {
    say: 'An administrator may have to repair something deep in Windows. We only do that after a backup. You do nothing.',
    listen: 'That their files are stored elsewhere, before anything is changed.',
  },
  'start-apps-as-yourself': {
    say: 'Are you signed in as yourself? Start the app in the ordinary way, not as administrator and not as somebody else.',
    listen: 'Whether several people use this PC, and how the app was started.',
  },
  'ask-about-new-account': {
    say: 'Did you get a new account of late, or did your organisation move to another domain? I look it up as well.',
    listen: 'The time of the change, and whether the desktop stayed the same. If nothing changed, stop here.',
  },
  'remove-token-files': {
    say: 'I clear sign-in files of your earlier account. Your documents are not touched; your apps will ask you to sign in again.',
    listen: 'That the account really was renewed, and that they know their password.',
  },
  'sign-in-with-work-account': {
    say: 'You are signed in with an account of this PC alone. Save your work, sign out, choose **Other user**, and sign in with your work account.',
    listen: 'Prepare them: the desktop looks new. Their files are still under the old account.',
  },
  'check-local-administrator': {
    say: 'Before we change anything, an administrator makes sure that we can still get into your PC.',
    listen: 'Whether important files stand on this PC alone.',
  },
  'unjoin-device': {
    say: 'An administrator may disconnect this PC for a moment. Not before we know for sure that we can get back in.',
    listen: 'A local administrator that works and the BitLocker key. One of them missing: stop.',
  },
  'remove-broker-files': {
    say: 'An administrator clears old sign-in files of yours. Your own documents are not touched.',
    listen: 'That the PC is disconnected already; otherwise this is not the moment.',
  },
  'join-device-again': {
    say: 'An administrator joins the PC again. Afterwards you sign in with your work account, and set up your PIN anew.',
    listen: 'That they know their password: the PIN may be gone.',
  },
  'ask-for-supported-desktop': {
    say: 'Several people use this desktop, and settings sync may not work there. I look whether we have another one for you.',
    listen: 'For what they need this desktop.',
  },
  'read-policy-key': {
    say: 'I read which rules this PC got. I’ll give you one line to run; it only reads.',
    listen: 'The values, or `[none]` where nothing is set.',
  },
  'allow-sync-hosts': {
    say: 'Our network may stop the sync service. An administrator looks at the proxy and the firewall, and you need not wait.',
    listen: 'On which network it works, and on which not.',
  },
  'change-policy': {
    say: 'A rule of our organisation switches this off. An administrator looks whether that is on purpose; you need not wait.',
    listen: 'Whether colleagues have it too.',
  },
  'keep-one-policy': {
    say: 'Two rules contradict each other. An administrator keeps one of them, and then asks you to restart.',
    listen: 'When a restart suits them.',
  },
  'move-to-backup-policy': {
    say: 'The way we manage this is being renewed. An administrator takes it on, and you need not wait.',
    listen: 'Nothing from the caller: note that the organisation still uses the old controls.',
  },
  'ask-roaming-offered': {
    say: 'I look up whether we offer settings sync at all. If not, nothing is wrong with your PC.',
    listen: 'Nothing from the caller: the answer is in your own knowledge base, or with IT.',
  },
  'check-backup-policy': {
    say: 'An administrator checks whether the rule for syncing reaches your PC. You need not wait.',
    listen: 'The name of the PC and since when it is in use.',
  },
  'check-assignment': {
    say: 'An administrator checks whether you and this PC belong to the group that may sync. You need not wait.',
    listen: 'Whether it works for a colleague beside them.',
  },
  'assign-licence': {
    say: 'An administrator checks whether you have the licence that syncing needs. You need not wait.',
    listen: 'Whether they are new, or changed jobs of late.',
  },
  'restart-and-sign-in': {
    say: 'Save your work and restart your PC. I’ll wait. Then sign in with your work account.',
    listen: '“I’m back at the desktop.” Let five minutes pass, then look at the setting.',
  },
  'restart-after-change': {
    say: 'It was changed for you. One more restart, and then we look again. Save your work first.',
    listen: '“I’m back at the desktop.” Let five minutes pass, then look at the setting.',
  },
  'follow-kb3193791': {
    say: 'An administrator reads an article of Microsoft about this first. You need not wait.',
    listen: 'Nothing from the caller.',
  },
  'switch-sync-on': {
    say: 'Open Settings, Accounts, Windows backup, and then Remember my preferences. Is it on? Now the same on the other PC.',
    listen: 'On, off, or grey. Grey is not theirs to change: note whether a text stands with it.',
  },
  'open-windows-backup-page': {
    say: 'That page has another name now. Open Settings, Accounts, Windows backup.',
    listen: 'Whether they see **Remember my preferences**, and whether it is on.',
  },
  'compare-backup-and-roaming': {
    say: 'Two things look alike here: settings that follow you within minutes, and a backup for a new PC. Which one do you miss?',
    listen: 'Settings, or apps and layout. The second is backup.',
  },
  'report-roaming-profile': {
    say: 'That message is about another feature: your user profile. Read me the exact words, and the time.',
    listen: 'The exact words and the time, for the team that manages profiles.',
  },
  'set-by-hand': {
    say: 'Windows does not carry this between two PCs. Set it once on the PC that lacks it, and it stays there.',
    listen: 'Whether they miss anything else.',
  },
  'turn-on-own-sync': {
    say: 'Windows does not carry this; it has a switch of its own. Tell me what you miss, and I tell you where that switch is.',
    listen: 'What exactly they miss, and whether they are signed in there with the same account on both PCs.',
  },
  'set-up-new-pc': {
    say: 'Let us first get you working: OneDrive for your files, Edge for your favourites, and then what you set by hand.',
    listen: 'What they need today. Whether Windows asked for permission for an app.',
  },
  'back-up-other-pc': {
    say: 'Is your old PC still there? Keep it as it is, and do not reset it yet.',
    listen: 'Whether it exists, and what the app **Windows Backup** says on it.',
  },
  'ask-restore-offered': {
    say: 'I look up whether we offer restoring at all. Did a page during set-up ask whether to restore your settings?',
    listen: 'Whether the page appeared, and what they chose.',
  },
  'check-restore-settings': {
    say: 'An administrator checks why that page did not appear. It helps the next new PC; you need not wait.',
    listen: 'How the PC was set up, and by whom.',
  },
  'turn-on-edge-sync': {
    say: 'Your browser syncs by itself. Open Edge, sign in with your work account, and switch sync on, on both PCs.',
    listen: 'Whether the switch is there. If not, IT manages it.',
  },
  'install-kb3172985': {
    say: 'This PC needs an update. An administrator plans it with you; a newer Windows is better still.',
    listen: 'When the PC can be missed for an hour.',
  },
  'install-kb3176934': {
    say: 'This PC needs an update. An administrator plans it with you; a newer Windows is better still.',
    listen: 'When the PC can be missed for an hour.',
  },
  'install-kb3140743': {
    say: 'This PC needs an update. An administrator plans it with you; a newer Windows is better still.',
    listen: 'When the PC can be missed for an hour.',
  },
  'try-country-or-region': {
    say: 'Search Settings for region and tell me what it says at **Country or region**. Change it, lock the PC and unlock it.',
    listen: 'Within five minutes the other PC should show it. If so, syncing works.',
  },
  'check-other-pc': {
    say: 'The fault may sit on the PC that has your settings. Can you go there, and do the same there?',
    listen: 'Whether they can reach that PC now. Otherwise agree on a time.',
  },
  'tell-help-desk': {
    say: 'I put your code and the report in a ticket, so you need not tell it again. Who can be reached, and when?',
    listen: 'What they expected, what happened instead, and when.',
  },
} satisfies CallTexts;
