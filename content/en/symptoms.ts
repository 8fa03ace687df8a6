import type { SymptomTexts } from '../types';

export const symptoms = {
  groups: {
    page: 'On the page where you switch sync on',
    settings: 'What does not follow you',
    account: 'Your account',
    changed: 'What changed, or is different here',
    people: 'Who has it',
    devices: 'Which PCs have it',
    events: 'In the event log',
    which: 'Which PC are you on now?',
  },
  symptoms: {
    'switches-off': {
      label: 'The switches are off',
      hint: 'Windows 11: **Settings > Accounts > Windows backup > Remember my preferences**. Windows 10: **Settings > Accounts > Sync your settings**.',
    },
    'grey-account-text': {
      label: 'The switches are grey, and it says something about a Microsoft account or work account',
      hint: 'In place of your account you see something like “Some Windows features are only available if you are using a Microsoft account or work account”. The output of `dsregcmd /status` can show why.',
    },
    'grey-managed': {
      label: 'The switches are grey, and it says that my organisation manages this',
      hint: 'Something like “Some settings are hidden or managed by your organisation”.',
    },
    'grey-no-text': { label: 'The switches are grey, and no text says why', hint: 'Clicking them does nothing.' },
    'page-not-found': {
      label: 'I can’t find the page',
      hint: 'Windows 11 has no **Sync your settings**. The page has another name and another place there.',
    },
    'switches-on': { label: 'The switches are on', hint: 'It looks right, and still my settings stay behind.' },
    'misses-everything': { label: 'Nothing at all follows me' },
    'misses-theme': { label: 'My theme', hint: 'Colours, sounds, mouse pointer.' },
    'misses-wallpaper': { label: 'My desktop background' },
    'misses-lock-screen': { label: 'My lock screen' },
    'misses-taskbar': { label: 'My taskbar' },
    'misses-start': { label: 'My Start menu' },
    'misses-language': { label: 'My languages', hint: 'Display language, language list, own dictionary.' },
    'misses-date-time': { label: 'Date, time or region' },
    'misses-passwords': { label: 'Saved passwords or Wi-Fi networks', hint: 'Those of Windows. Edge has its own.' },
    'misses-app-data': { label: 'Settings inside apps', hint: 'Apps from the Microsoft Store.' },
    'misses-desktop-programs': {
      label: 'Programs, or settings inside programs',
      hint: 'Everything that does not come from the Microsoft Store.',
    },
    'misses-edge-data': { label: 'Favourites, passwords or history in Edge' },
    'misses-ie-favourites': { label: 'Favourites in Internet Explorer' },
    'misses-protected-data': {
      label: 'Data that my organisation protects',
      hint: 'With Windows Information Protection, a feature of earlier years.',
    },
    'misses-other': { label: 'Something else' },
    'other-account-shown': { label: 'It shows another account than the one I sign in with' },
    'two-accounts': { label: 'I use one account here and another on my other PC' },
    'smart-card': { label: 'I sign in with a smart card', hint: 'A virtual smart card counts too.' },
    'password-changed': { label: 'I changed my password', hint: 'Or my old one has expired.' },
    'mfa-new': {
      label: 'I now have to approve sign-ins on my phone',
      hint: 'Or type a code as well. This is called multi-factor authentication (MFA).',
    },
    'away-long': {
      label: 'I have been away from the corporate network for weeks',
      hint: 'Without VPN, for instance while working from home.',
    },
    'not-restarted': { label: 'I have not restarted since IT switched roaming on', hint: 'Or not signed in again since then.' },
    'asked-for-permission': {
      label: 'Windows keeps asking for permission',
      hint: 'A window asks whether an app may change this PC (User Account Control).',
    },
    'only-me': { label: 'Only I have it, as far as I know' },
    'several-people': { label: 'Colleagues have it too' },
    'some-pcs': { label: 'Only some of my PCs' },
    'all-pcs': { label: 'All my PCs' },
    'event-1098': { label: 'Event 1098 with code `0xCAA5001C`', hint: '`Token broker operation failed`, in `AAD/Operational`.' },
    'event-1104': {
      label: 'Event 1104 with code `0xC000005F`',
      hint: '`AAD Cloud AP plugin call Get token returned error: 0xC000005F`, in `AAD/Operational`. It can come with event 1098.',
    },
    'event-6065': {
      label: 'Event 6065 with code `80070533`',
      hint: "`This user can't sign in because this account is currently disabled`, in `SettingSync/Debug` (Windows 10).",
    },
    'event-6013': { label: 'Event 6013 with code `80070259`', hint: 'Again and again, in `SettingSync-Azure` (Windows 10).' },
    'pc-lacking': { label: 'The PC that lacks my settings' },
    'pc-source': { label: 'The PC that has my settings' },
  },
} satisfies SymptomTexts;
