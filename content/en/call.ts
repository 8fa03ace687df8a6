import type { CallTexts } from '../types';

export const call = {
  'look-up-build': {
    say: 'Press the Windows key, type winver and press Enter. Which number stands behind OS Build?',
    listen: 'Five digits, a point, and more digits. Have them read one by one.',
  },
  'ask-it-to-update': {
    say: 'This version of Windows is too old for settings sync. I’ll find out which version your PC may have, and we’ll plan it together.',
    listen: 'When they can do without the PC for an hour, and whether their work is saved elsewhere.',
  },
  'ask-if-pc-belongs': {
    say: 'Does this PC belong to the organisation, or is it your own? If it’s your own, nothing is wrong with it.',
    listen: 'Whose PC it is. The caller’s own PC doesn’t have to be joined.',
  },
  'join-device': {
    say: 'This PC has to be joined first. I’ll look up how we do that here. Your PC will restart, so save your work when I tell you.',
    listen: 'Whether they are at the PC, and how long they can do without it.',
  },
  'confirm-hybrid-join': {
    say: 'I’ll look up how we join our PCs. You don’t have to do anything in the meantime.',
    listen: 'Nothing from the caller: note the answer of your own team.',
  },
  'wait-for-policy': {
    say: 'This usually happens on its own within a few hours. Leave your PC on, on our network or VPN, and keep working.',
    listen: 'Whether they can stay on the network that long. Agree a time to call back.',
  },
  'sign-out-and-in': {
    say: 'Save your work and close your programs. Then press Control, Alt and Delete, choose **Sign out**, and sign in again.',
    listen: 'They are back at the desktop. In a domain: were they on the network or VPN when they signed in?',
  },
  'run-join-task': {
    say: 'An administrator will start this on your PC. Save your work: you’ll have to sign out and in afterwards.',
    listen: 'When the administrator can take over the PC.',
  },
  'leave-and-rejoin': {
    say: 'We may have to join this PC again, but not yet. First I’ll check that nobody gets locked out. Which network are you on?',
    listen:
      'A local administrator account that works, the BitLocker key, the office network or VPN, a known password. If one is missing: stop.',
  },
  'force-recovery': {
    say: 'We may have to join this PC again, but not yet. First I’ll check that nobody gets locked out.',
    listen: 'A local administrator account that works, and the BitLocker key. If one is missing: stop.',
  },
  'enable-join-task': {
    say: 'A task on your PC that should join it is switched off. An administrator will switch it on; keep working in the meantime.',
    listen: 'When the administrator can take over the PC.',
  },
  'plan-hybrid-join': {
    say: 'This is for an administrator. You don’t have to wait on the line: we’ll tell you when your PC can be joined.',
    listen: 'The name of the PC, for the ticket.',
  },
  'repair-service-connection-point': {
    say: 'Your PC is fine; a setting in our system is missing. An administrator will check it, and you don’t have to wait.',
    listen: 'Whether colleagues have the same problem: then one ticket is enough.',
  },
  'allow-microsoft-endpoints': {
    say: 'Your PC can’t reach Microsoft from our network. An administrator will check the proxy, and you don’t have to wait.',
    listen: 'Where they are: office, home, VPN or guest network.',
  },
  'try-other-network': {
    say: 'Can you connect the PC to another network for a moment, for example your phone’s hotspot? Then lock it and unlock it.',
    listen: 'After five minutes: does it work there? If so, the network here is the problem.',
  },
  'wait-and-restart': {
    say: 'Nothing has to be repaired yet. Give it half an hour on the network. Then save your work, restart and sign in.',
    listen: 'Agree a time to call back.',
  },
  'read-event-log-of-join': {
    say: 'I’ll read what your PC wrote down when it tried to join. You’ll see me open a window; nothing changes.',
    listen: 'Nothing from the caller: note events 304, 305 and 309 with their codes.',
  },
  'check-federation-endpoints': {
    say: 'Our own sign-in server has to be checked. An administrator will do that, and you don’t have to wait.',
    listen: 'The exact time of the failed attempt, for the ticket.',
  },
  'check-device-limits': {
    say: 'You may have as many PCs as you’re allowed. An administrator will look that up, and you don’t have to wait.',
    listen: 'Which PCs and tablets they no longer use.',
  },
  'read-server-error': {
    say: 'The server gave a reason. An administrator will read it, and you don’t have to wait.',
    listen: 'The lines Server ErrorCode and Server Message, and the time.',
  },
  'wait-for-directory-sync': {
    say: 'Your PC hasn’t been copied to Microsoft yet. An administrator will check that, and you don’t have to wait.',
    listen: 'How long the PC has been in use: a new one often just needs time.',
  },
  'put-device-in-sync-scope': {
    say: 'Our system has to pass your PC on to Microsoft. An administrator will check that, and you don’t have to wait.',
    listen: 'The name of the PC, letter by letter.',
  },
  'repair-entra-kerberos': {
    say: 'Your PC asks one of our servers for a ticket and doesn’t get one. An administrator will check it, and you don’t have to wait.',
    listen: 'Whether the PC is in the office, on VPN or at home.',
  },
  'look-at-tpm': {
    say: 'This PC’s security chip reported an error. An administrator will only look at it. Leave it alone until then.',
    listen: 'Make and model of the PC. Nobody clears the TPM.',
  },
  'look-up-device': {
    say: 'An administrator will look up what our system says about this PC. There is nothing to do on the PC itself.',
    listen: 'The name of the PC, and whether it was ever reported as lost.',
  },
  'enable-device': {
    say: 'This PC is blocked in our system. First I’ll find out why; then an administrator will unblock it.',
    listen: 'Whether the PC was ever lost or stolen.',
  },
  'restore-deleted-device': {
    say: 'Somebody removed your PC from our system. An administrator will try to bring it back. Don’t change anything on the PC.',
    listen: 'The name of the PC, and when it last worked.',
  },
  'set-clock': {
    say: 'Look at the date and the time in the corner of the screen. Are they right, the year too?',
    listen: 'Date, year, time and time zone. If one is wrong, you set it: people can’t, and a PC in a domain takes the time from there.',
  },
  'wait-for-password-sync': {
    say: 'Your new password may still be on its way. An administrator will check that. Use the new one from now on.',
    listen: 'When they changed the password, and where.',
  },
  'check-user-name': {
    say: 'Open a Command Prompt, type whoami, a space, and slash u p n. What comes after the at sign?',
    listen: 'Only the part after the @. Compare it with your domains; do not write down the name.',
  },
  'verify-user-domain': {
    say: 'Your user name has an ending that Microsoft doesn’t know. An administrator will change that and tell you your new name.',
    listen: 'Whether colleagues have the same ending.',
  },
  'find-user': {
    say: 'Microsoft can’t find your account. An administrator will find out where it is, and you don’t have to wait.',
    listen: 'Whether their name changed recently, or the account is new.',
  },
  'unlock-account': {
    say: 'Your account is refused at the moment. First I’ll find out why: it may be locked, blocked, or used from an unusual place.',
    listen: 'Whether an old password is still saved on a phone or a tablet.',
  },
  'read-sign-in-events': {
    say: 'I’ll read what your PC wrote down when you signed in. Nothing changes.',
    listen: 'Nothing from the caller: note event 1088 with its code, and the address.',
  },
  'read-sign-in-log': {
    say: 'One of our organisation’s rules stops this sign-in. An administrator will look up which one, and you don’t have to wait.',
    listen: 'When it happened, to the minute, and where they were.',
  },
  'allow-restore-service': {
    say: 'An administrator will check whether a rule stops your backup from being restored. You don’t have to wait.',
    listen: 'Whether it is about restoring a PC, or about settings between two PCs.',
  },
  'paste-status': {
    say: 'Press the Windows key, type cmd and press Enter. I’ll tell you what to type; it only reads.',
    listen: 'Whether they can open this site there. If not, have the lines read out.',
  },
  'lock-and-unlock': {
    say: 'Press the Windows key and L, and unlock the PC again. Stay online. I’ll stay on the line.',
    listen: 'They are back at the desktop. After five minutes: is the setting there?',
  },
  'connect-to-corporate-network': {
    say: 'Can you connect to VPN, or are you in the office? Then lock the PC and unlock it while you’re connected.',
    listen: 'Whether the VPN says that it is connected, before they unlock.',
  },
  'register-for-mfa': {
    say: 'Open Microsoft 365 in your browser and sign in. It asks for another way to prove that it’s you: follow it to the end.',
    listen: 'Whether it asked anything at all. If not, an administrator has to check.',
  },
  'complete-mfa-elsewhere': {
    say: 'Open another work app on this PC and sign in. Confirm on your phone if it asks you to.',
    listen: 'Whether the extra check (MFA) appeared and was completed.',
  },
  'sign-in-with-hello': {
    say: 'Save your work, sign out, and sign in with your PIN instead of your password.',
    listen: 'Whether they have a PIN. If not, first **Settings > Accounts > Sign-in options**.',
  },
  'update-credentials': {
    say: 'Did Windows or another program ask you for a new password recently? If you haven’t changed it yet, do that now.',
    listen: 'Whether they have changed it, and that they know the new one. They never tell it to you.',
  },
  'sign-in-with-new-credentials': {
    say: 'Save your work and sign out. Sign in with your new password, on our network or VPN if your PC is in the domain.',
    listen: 'That they used the new password and not the PIN.',
  },
  'wait-and-try-again': {
    say: 'Microsoft is refusing the sign-in at the moment. Wait 15 minutes, then lock the PC and unlock it.',
    listen: 'That they stop trying passwords. Whether another device still has an old one.',
  },
  'allow-single-sign-on': {
    say: 'Open Teams or Word and sign in with your work account. If a window asks whether to continue, choose **Continue**.',
    listen: 'Whether the window appeared, and what they chose the first time.',
  },
  'accept-sso-by-policy': {
    say: 'An administrator can answer that question for everybody. You don’t have to wait.',
    listen: 'Whether colleagues see the same window.',
  },
  'allow-tenant-on-network': {
    say: 'The network you’re on lets only other companies sign in. We’ll ask whoever manages it; until then, use another network.',
    listen: 'Whose network it is, and how long they will work there.',
  },
  'read-federation-log': {
    say: 'Our own sign-in server refused you. An administrator will look up why, and you don’t have to wait.',
    listen: 'When it happened, to the minute, and whether the password was changed.',
  },
  'disconnect-work-account': {
    say: 'Your work account was added to this PC a second time. I’ll remove that one with you. Save your work first: apps will ask you to sign in again.',
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
    say: 'An administrator will check the permissions of your sign-in data. Nothing changes yet.',
    listen: 'When the administrator can take over the PC.',
  },
  'repair-broker-key': {
    say: 'An administrator may have to repair something deep in Windows. We only do that after a backup. You don’t have to do anything.',
    listen: 'That their files are saved elsewhere, before anything is changed.',
  },
  'start-apps-as-yourself': {
    say: 'Are you signed in as yourself? Start the app the ordinary way, not as administrator and not as somebody else.',
    listen: 'Whether several people use this PC, and how the app was started.',
  },
  'ask-about-new-account': {
    say: 'Did you get a new account recently, or did your organisation move to another domain? I’ll look it up as well.',
    listen: 'When it changed, and whether the desktop stayed the same. If nothing changed, stop here.',
  },
  'remove-token-files': {
    say: 'I’ll remove the sign-in files of your earlier account. Your documents are not touched; your apps will ask you to sign in again.',
    listen: 'That the account really was moved or created again, and that they know their password.',
  },
  'sign-in-with-work-account': {
    say: 'You’re signed in with an account that exists only on this PC. Save your work, sign out, choose **Other user**, and sign in with your work account.',
    listen: 'Prepare them: the desktop will look new. Their files are still with the old account.',
  },
  'check-local-administrator': {
    say: 'Before we change anything, an administrator will make sure that we can still get into your PC.',
    listen: 'Whether important files are only on this PC.',
  },
  'unjoin-device': {
    say: 'An administrator may disconnect this PC for a while. Not before we know for sure that we can get back in.',
    listen: 'A local administrator account that works, and the BitLocker key. If one is missing: stop.',
  },
  'remove-broker-files': {
    say: 'An administrator will remove old sign-in files of yours. Your own documents are not touched.',
    listen: 'That the PC is disconnected already; otherwise this is not the moment.',
  },
  'join-device-again': {
    say: 'An administrator will join the PC again. Afterwards you sign in with your work account and set up your PIN again.',
    listen: 'That they know their password: the PIN may be gone.',
  },
  'ask-for-supported-desktop': {
    say: 'Several people use this desktop, and settings sync may not work there. I’ll check whether we have another one for you.',
    listen: 'What they need this desktop for.',
  },
  'read-policy-key': {
    say: 'I read which rules this PC got. I’ll give you one line to run; it only reads.',
    listen: 'The values, or `[none]` where nothing is set.',
  },
  'allow-sync-hosts': {
    say: 'Our network may be stopping the sync service. An administrator will check the proxy and the firewall, and you don’t have to wait.',
    listen: 'Which network it works on, and which not.',
  },
  'change-policy': {
    say: 'One of our organisation’s rules switches this off. An administrator will check whether that is on purpose; you don’t have to wait.',
    listen: 'Whether colleagues have the same problem.',
  },
  'keep-one-policy': {
    say: 'Two rules contradict each other. An administrator will keep one of them, and then ask you to restart.',
    listen: 'When a restart suits them.',
  },
  'move-to-backup-policy': {
    say: 'We are renewing the way we manage this. An administrator will deal with it, and you don’t have to wait.',
    listen: 'Nothing from the caller: note that the organisation still uses the old controls.',
  },
  'ask-roaming-offered': {
    say: 'I’ll look up whether we offer settings sync at all. If not, nothing is wrong with your PC.',
    listen: 'Nothing from the caller: the answer is in your own knowledge base, or with IT.',
  },
  'check-backup-policy': {
    say: 'An administrator will check whether sync is switched on for your PC. You don’t have to wait.',
    listen: 'The name of the PC, and how long it has been in use.',
  },
  'check-assignment': {
    say: 'An administrator will check whether you and this PC are in the group that may sync. You don’t have to wait.',
    listen: 'Whether it works for a colleague nearby.',
  },
  'assign-licence': {
    say: 'An administrator will check whether you have the licence that sync needs. You don’t have to wait.',
    listen: 'Whether they are new, or changed jobs recently.',
  },
  'restart-and-sign-in': {
    say: 'Save your work and restart your PC. I’ll wait. Then sign in with your work account.',
    listen: '“I’m back at the desktop.” Let five minutes pass, then look at the setting.',
  },
  'restart-after-change': {
    say: 'IT has changed it for you. Save your work and restart once more. Then we’ll check again.',
    listen: '“I’m back at the desktop.” Let five minutes pass, then look at the setting.',
  },
  'follow-kb3193791': {
    say: 'An administrator will read a Microsoft article about this first. You don’t have to wait.',
    listen: 'Nothing from the caller.',
  },
  'switch-sync-on': {
    say: 'Open Settings, Accounts, Windows backup, and then Remember my preferences. Is it on? Now do the same on the other PC.',
    listen: 'On, off, or grey. If it’s grey, they can’t change it: note whether there is a text with it.',
  },
  'open-windows-backup-page': {
    say: 'That page has another name now. Open Settings, Accounts, Windows backup.',
    listen: 'Whether they see **Remember my preferences**, and whether it is on.',
  },
  'compare-backup-and-roaming': {
    say: 'Two things look alike here: settings that sync within minutes, and a backup for a new PC. Which one is missing?',
    listen: 'Settings, or apps and layout. The second is backup.',
  },
  'report-roaming-profile': {
    say: 'That message is about another feature: your user profile. Read me the exact words, and the time.',
    listen: 'The exact words and the time, for the team that manages profiles.',
  },
  'set-by-hand': {
    say: 'Windows doesn’t sync this between two PCs. Set it once on the PC where it’s missing, and it stays there.',
    listen: 'Whether they miss anything else.',
  },
  'turn-on-own-sync': {
    say: 'Windows doesn’t sync this; it has its own switch. Tell me what you miss, and I’ll tell you where that switch is.',
    listen: 'What exactly they miss, and whether they are signed in there with the same account on both PCs.',
  },
  'set-up-new-pc': {
    say: 'Let’s first get you working: OneDrive for your files, Edge for your favourites, and then what you set by hand.',
    listen: 'What they need today. Whether Windows asked for permission for an app.',
  },
  'back-up-other-pc': {
    say: 'Do you still have your old PC? Keep it as it is, and don’t reset it yet.',
    listen: 'Whether it exists, and what the app **Windows Backup** says on it.',
  },
  'ask-restore-offered': {
    say: 'I’ll look up whether we offer restoring at all. During set-up, did a page ask whether to restore your settings?',
    listen: 'Whether the page appeared, and what they chose.',
  },
  'check-restore-settings': {
    say: 'An administrator will check why that page didn’t appear. It helps the next new PC; you don’t have to wait.',
    listen: 'How the PC was set up, and who did it.',
  },
  'turn-on-edge-sync': {
    say: 'Your browser has its own sync. Open Edge, sign in with your work account, and switch sync on, on both PCs.',
    listen: 'Whether the switch is there. If not, IT manages it.',
  },
  'install-kb3172985': {
    say: 'This PC needs an update. An administrator will plan it with you; a newer version of Windows is better still.',
    listen: 'When they can do without the PC for an hour.',
  },
  'install-kb3176934': {
    say: 'This PC needs an update. An administrator will plan it with you; a newer version of Windows is better still.',
    listen: 'When they can do without the PC for an hour.',
  },
  'install-kb3140743': {
    say: 'This PC needs an update. An administrator will plan it with you; a newer version of Windows is better still.',
    listen: 'When they can do without the PC for an hour.',
  },
  'try-country-or-region': {
    say: 'Search Settings for region, and tell me what it says at **Country or region**. Change it, lock the PC and unlock it.',
    listen: 'Within five minutes the other PC should show it. If so, sync works.',
  },
  'check-other-pc': {
    say: 'The problem may be on the PC that has your settings. Can you go there, and do the same there?',
    listen: 'Whether they can reach that PC now. Otherwise agree a time.',
  },
  'tell-help-desk': {
    say: 'I’ll put your code and the report in a ticket, so you don’t have to explain it again. Who can we reach, and when?',
    listen: 'What they expected, what happened instead, and when.',
  },
} satisfies CallTexts;
