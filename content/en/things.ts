import type { ThingTexts } from '../types';

/** Paths are for Windows 11. */
export const things = {
  wallpaper: {
    label: 'Desktop background',
    where: '**Settings > Personalization > Background**',
    words: ['wallpaper', 'background', 'desktop picture', 'desktop photo', 'slideshow'],
  },
  theme: {
    label: 'Theme',
    where: '**Settings > Personalization > Themes**',
    words: ['theme', 'themes', 'look', 'skin'],
  },
  colours: {
    label: 'Colours and dark mode',
    where: '**Settings > Personalization > Colors**',
    words: ['colours', 'colors', 'dark mode', 'light mode', 'night mode', 'accent colour', 'transparency'],
  },
  'lock-screen': {
    label: 'Lock screen',
    where: '**Settings > Personalization > Lock screen**',
    words: ['lock screen', 'lockscreen', 'sign-in picture', 'login picture', 'spotlight'],
  },
  'night-light': {
    label: 'Night light',
    where: '**Settings > System > Display > Night light**',
    words: ['night light', 'blue light', 'warm colours', 'yellow screen'],
  },
  screen: {
    label: 'Resolution, scaling and arrangement of screens',
    where: '**Settings > System > Display**',
    words: ['resolution', 'scaling', 'zoom', 'monitor', 'screens', 'display', 'second screen', 'brightness'],
    note: 'These depend on the screens that are connected.',
  },
  'window-positions': {
    label: 'Where windows open on several screens',
    where: '**Settings > System > Display > Multiple displays**',
    words: ['window position', 'remember window locations', 'windows move'],
  },
  sounds: {
    label: 'Windows sounds',
    where: '**Settings > System > Sound > More sound settings > Sounds**',
    words: ['sound scheme', 'sounds', 'beep', 'startup sound'],
  },

  'start-layout': {
    label: 'Start: layout and pinned apps',
    where: '**Settings > Personalization > Start**',
    words: ['start menu', 'start layout', 'start', 'pinned apps', 'tiles', 'pins'],
    note: 'Your organisation may set one layout for everybody.',
  },
  'start-options': {
    label: 'Start: what it shows, such as recent files and tips',
    where: '**Settings > Personalization > Start**',
    words: ['recently added', 'recommended', 'start tips', 'start folders'],
    note: 'The most used apps are not in the backup. The folders next to the power button are, on Windows 11 only.',
  },
  'taskbar-pins': {
    label: 'Taskbar: pinned apps',
    where: 'Right-click an app that is open and choose **Pin to taskbar**.',
    words: ['taskbar', 'taskbar pins', 'pinned to taskbar', 'taskbar icons'],
    note: 'A backup brought them on Windows 11 until version 23H2. From 24H2 it doesn’t. Your organisation may pin apps for everybody.',
  },
  'taskbar-behaviour': {
    label: 'Taskbar: alignment, auto-hide, badges, widgets',
    where: '**Settings > Personalization > Taskbar**',
    words: ['taskbar', 'taskbar alignment', 'hide taskbar', 'widgets', 'task view', 'taskbar labels'],
    note: 'On Windows 10 auto-hide and flashing apps are not in the backup.',
  },
  'taskbar-position': {
    label: 'Taskbar: place on the screen',
    where: 'Windows 10: **Settings > Personalization > Taskbar**',
    words: ['taskbar position', 'taskbar left', 'taskbar top', 'move taskbar'],
    note: 'On Windows 11 the taskbar is always at the bottom. On Windows 10 it used to sync, and no longer does.',
  },
  'desktop-icons': {
    label: 'Desktop icons: which, how large and in which order',
    where: 'Right-click the desktop and choose **View** or **Sort by**.',
    words: ['desktop icons', 'icons', 'recycle bin icon', 'this pc icon', 'icon size', 'shortcuts'],
    note: 'The place of each icon is not in the list. Files and shortcuts on the desktop are files: see below.',
  },
  'file-explorer-options': {
    label: 'File Explorer: options such as extensions and hidden files',
    where: 'In File Explorer: **… > Options**',
    words: ['file explorer', 'explorer', 'file extensions', 'hidden files', 'compact view', 'check boxes', 'folder options'],
    note: 'How you view each folder is not in the list.',
  },
  'quick-access': {
    label: 'File Explorer: folders pinned to Quick access',
    where: 'In File Explorer: right-click a folder and choose **Pin to Quick access**.',
    words: ['quick access', 'pinned folders', 'favourite folders'],
  },
  'mapped-drives': {
    label: 'Network drives',
    where: 'In File Explorer: **This PC > … > Map network drive**',
    words: ['network drive', 'mapped drive', 'drive letter', 'network share', 'h drive'],
    note: 'In many organisations IT connects them when you sign in.',
  },
  notifications: {
    label: 'Notifications and do not disturb',
    where: '**Settings > System > Notifications**',
    words: ['notifications', 'do not disturb', 'focus assist', 'quiet hours', 'alerts'],
    note: 'The sounds of notifications are not in the backup.',
  },
  'virtual-desktops': {
    label: 'Multitasking: virtual desktops and title bar shake',
    where: '**Settings > System > Multitasking**',
    words: ['virtual desktops', 'multitasking', 'alt tab', 'title bar shake'],
  },
  'snap-windows': {
    label: 'Multitasking: snapping windows side by side',
    where: '**Settings > System > Multitasking > Snap windows**',
    words: ['snap', 'snap windows', 'snap layouts', 'side by side', 'split screen'],
    note: 'Microsoft’s list says that no Snap setting is in the backup.',
  },

  'mouse-button': {
    label: 'Mouse: main button, left or right',
    where: '**Settings > Bluetooth & devices > Mouse**',
    words: ['mouse button', 'left-handed mouse', 'primary mouse button', 'swap mouse buttons', 'mouse'],
  },
  'mouse-speed': {
    label: 'Mouse: speed and wheel',
    where: '**Settings > Bluetooth & devices > Mouse**',
    words: ['mouse speed', 'pointer speed', 'mouse wheel', 'scroll lines', 'mouse'],
  },
  'touchpad-scrolling': {
    label: 'Touchpad: scrolling direction',
    where: '**Settings > Bluetooth & devices > Touchpad**',
    words: ['scroll direction', 'reverse scrolling', 'natural scrolling', 'trackpad'],
  },
  touchpad: {
    label: 'Touchpad: speed, sensitivity and gestures',
    where: '**Settings > Bluetooth & devices > Touchpad**',
    words: ['touchpad', 'trackpad', 'tap to click', 'gestures', 'pinch to zoom'],
  },
  'pen-hand': {
    label: 'Pen: the hand you write with',
    where: '**Settings > Bluetooth & devices > Pen & Windows Ink**',
    words: ['pen', 'left-handed pen', 'writing hand', 'stylus'],
  },
  'pen-ink': {
    label: 'Pen: cursor, visual effects and erasing',
    where: '**Settings > Bluetooth & devices > Pen & Windows Ink**',
    words: ['pen', 'ink', 'pen cursor', 'pen eraser', 'stylus'],
  },
  'pen-buttons': {
    label: 'Pen: buttons and ignoring touch',
    where: '**Settings > Bluetooth & devices > Pen & Windows Ink**',
    words: ['pen button', 'pen shortcut', 'ignore touch', 'stylus button'],
  },
  handwriting: {
    label: 'Handwriting: font, size and writing with your finger',
    where: '**Settings > Bluetooth & devices > Pen & Windows Ink**',
    words: ['handwriting', 'handwriting panel', 'write with finger'],
  },
  'touch-gestures': {
    label: 'Touch screen: gestures with three and four fingers',
    where: '**Settings > Bluetooth & devices > Touch**',
    words: ['touch screen', 'touch gestures', 'three finger', 'four finger'],
  },
  'touch-keyboard': {
    label: 'Touch keyboard: theme and size',
    where: '**Settings > Personalization > Text input**',
    words: ['touch keyboard', 'on-screen keyboard', 'keyboard theme'],
  },
  typing: {
    label: 'Typing: autocorrect and suggestions',
    where: '**Settings > Time & language > Typing**',
    words: ['typing', 'autocorrect', 'text suggestions', 'spell check', 'key sounds'],
  },
  'voice-typing': {
    label: 'Voice typing: launcher and punctuation',
    where: 'Press **Windows key + H** and choose the gear.',
    words: ['voice typing', 'dictation', 'speech to text'],
  },

  region: {
    label: 'Country or region',
    where: '**Settings > Time & language > Language & region**',
    words: ['region', 'country', 'location'],
    note: 'Change it on one PC to test whether live sync works.',
  },
  'regional-format': {
    label: 'How dates, times and numbers are written',
    where: '**Settings > Time & language > Language & region > Regional format**',
    words: ['regional format', 'date format', 'number format', 'currency', 'decimal comma', '24-hour clock', 'first day of the week'],
  },
  languages: {
    label: 'Your list of languages',
    where: '**Settings > Time & language > Language & region**',
    words: ['language', 'languages', 'preferred languages', 'language pack'],
    note: 'The list syncs. The language pack itself is installed by Windows or by IT.',
  },
  'display-language': {
    label: 'Windows display language',
    where: '**Settings > Time & language > Language & region > Windows display language**',
    words: ['display language', 'windows language', 'windows in english', 'interface language'],
    doubt: 'Microsoft’s list of 2024 says that it syncs. The newer list of April 2025 doesn’t have it. Do not count on it.',
  },
  'keyboard-layout': {
    label: 'Keyboard layout',
    where: '**Settings > Time & language > Language & region > … > Language options**',
    words: ['keyboard', 'keyboard layout', 'qwerty', 'azerty', 'us international', 'wrong keys', 'wrong letters', 'language bar'],
    note: 'The list names the “language profile”. We take it that the keyboard layout belongs to it.',
  },
  'time-zone': {
    label: 'Time zone',
    where: '**Settings > Time & language > Date & time**',
    words: ['time zone', 'timezone', 'clock', 'wrong time', 'time', 'summer time', 'daylight saving'],
  },
  calendars: {
    label: 'Extra calendars in the taskbar',
    where: '**Settings > Time & language > Date & time**',
    words: ['calendar', 'lunar calendar', 'extra calendars', 'date and time'],
    note: 'The date and time themselves are no setting of yours: the PC takes them from a time server.',
  },
  'japanese-input': {
    label: 'Japanese input: history',
    where: '**Settings > Time & language > Language & region**',
    words: ['japanese', 'ime', 'japanese input'],
  },
  dictionary: {
    label: 'Your own words in the Windows dictionary',
    where: '**Settings > Time & language > Typing**',
    words: ['dictionary', 'custom dictionary', 'own words', 'learned words'],
    doubt: 'Microsoft’s list of 2024 says that it syncs on Windows 11. The newer list of April 2025 only has the Japanese one.',
  },

  'text-size': {
    label: 'Text size and visual effects',
    where: '**Settings > Accessibility > Text size** and **Visual effects**',
    words: ['text size', 'larger text', 'font size', 'bigger letters', 'animations', 'scroll bars', 'accessibility'],
  },
  pointer: {
    label: 'Size and colour of the mouse pointer and text cursor',
    where: '**Settings > Accessibility > Mouse pointer and touch** and **Text cursor**',
    words: ['mouse pointer', 'pointer size', 'cursor', 'large cursor', 'cursor colour'],
  },
  contrast: {
    label: 'Contrast themes and colour filters',
    where: '**Settings > Accessibility > Contrast themes** and **Color filters**',
    words: ['contrast', 'high contrast', 'colour filter', 'colour blind', 'greyscale'],
  },
  'sticky-keys': {
    label: 'Sticky, filter and toggle keys, and mouse keys',
    where: '**Settings > Accessibility > Keyboard** and **Mouse**',
    words: ['sticky keys', 'filter keys', 'toggle keys', 'mouse keys', 'print screen key'],
    doubt: 'Microsoft’s list of 2024 says that toggle keys sync live. The newer list of April 2025 doesn’t have them.',
  },
  narrator: {
    label: 'Narrator: voice, speed and what it reads',
    where: '**Settings > Accessibility > Narrator**',
    words: ['narrator', 'screen reader', 'read aloud', 'voice'],
    note: 'On and off, its shortcut key, and starting before sign-in are not in the backup.',
  },
  magnifier: {
    label: 'Magnifier: zoom and view',
    where: '**Settings > Accessibility > Magnifier**',
    words: ['magnifier', 'magnify', 'zoom in'],
    note: 'On and off, and starting before sign-in, are not in the backup.',
  },
  'mono-sound': {
    label: 'Mono sound, and flashing the screen for sounds',
    where: '**Settings > Accessibility > Audio**',
    words: ['mono', 'mono audio', 'flash screen', 'hearing'],
  },
  captions: {
    label: 'Captions',
    where: '**Settings > Accessibility > Captions**',
    words: ['captions', 'live captions', 'subtitles'],
  },
  'voice-access': {
    label: 'Voice access: starting with Windows',
    where: '**Settings > Accessibility > Speech**',
    words: ['voice access', 'voice control', 'speech'],
    note: 'On and off is not in the backup. Windows 10 doesn’t have voice access.',
    doubt: 'Microsoft’s list of 2024 says that voice access syncs live. The newer list of April 2025 only has voice typing.',
  },

  'wifi-networks': {
    label: 'Wi-Fi networks with a password',
    where: '**Settings > Network & internet > Wi-Fi > Manage known networks**',
    words: ['wifi', 'wi-fi', 'wireless', 'wifi password', 'known networks', 'network'],
    note: 'The switch **Accounts, Wi-Fi networks and passwords** must be on. Networks protected with WPA only.',
  },
  'company-wifi': {
    label: 'Wi-Fi of your organisation',
    where: 'Ask IT: it puts this network on your PC.',
    words: ['company wifi', 'office wifi', 'eduroam', '802.1x', 'corporate network'],
    note: 'Networks that use a certificate or your account instead of a password.',
  },
  'vpn-connections': {
    label: 'VPN connections',
    where: '**Settings > Network & internet > VPN**',
    words: ['vpn', 'vpn connection', 'vpn profile', 'work from home'],
    note: 'IT puts them on your PC.',
  },
  'vpn-options': {
    label: 'VPN over metered networks and while roaming',
    where: '**Settings > Network & internet > VPN**',
    words: ['vpn metered', 'vpn roaming'],
  },
  printers: {
    label: 'Printers',
    where: '**Settings > Bluetooth & devices > Printers & scanners**',
    words: ['printer', 'printers', 'scanner', 'print', 'network printer'],
    note: 'IT installs them, or you add them again.',
  },
  'default-printer': {
    label: 'Whether Windows chooses the default printer',
    where: '**Settings > Bluetooth & devices > Printers & scanners**',
    words: ['default printer', 'standard printer'],
  },
  bluetooth: {
    label: 'Bluetooth devices',
    where: '**Settings > Bluetooth & devices**',
    words: ['bluetooth', 'headset', 'earphones', 'wireless mouse', 'pairing'],
    note: 'Pair the device again with each PC.',
  },
  'sound-devices': {
    label: 'Speakers, microphone and volume',
    where: '**Settings > System > Sound**',
    words: ['speakers', 'microphone', 'volume', 'sound device', 'headphones'],
    note: 'They depend on what is connected to the PC.',
  },
  power: {
    label: 'Power: sleep, lid and battery',
    where: '**Settings > System > Power & battery**',
    words: ['power plan', 'sleep', 'lid', 'battery', 'screen off'],
    note: 'In many organisations IT sets this for each model.',
  },
  autoplay: {
    label: 'AutoPlay and USB notices',
    where: '**Settings > Bluetooth & devices > AutoPlay**',
    words: ['autoplay', 'usb stick', 'memory card', 'usb'],
  },

  'web-passwords': {
    label: 'Web passwords that Windows keeps',
    where: '**Control Panel > Credential Manager > Web Credentials**',
    words: ['password', 'passwords', 'saved passwords', 'credential manager', 'credentials'],
    note: 'The switch **Accounts, Wi-Fi networks and passwords** must be on. Passwords in a browser are another thing: see below.',
  },
  'windows-hello': {
    label: 'Windows Hello: PIN, face and fingerprint',
    where: '**Settings > Accounts > Sign-in options**',
    words: ['pin', 'windows hello', 'face recognition', 'fingerprint', 'sign-in'],
    note: 'They belong to one PC. Set them up on each.',
  },
  certificates: {
    label: 'Certificates, also for signing e-mail',
    where: 'Ask IT.',
    words: ['certificate', 'certificates', 's/mime', 'smart card', 'signing'],
  },
  'app-accounts': {
    label: 'Accounts that apps use',
    where: '**Settings > Accounts > Email & accounts**',
    words: ['accounts', 'email accounts', 'mail accounts', 'app accounts'],
    note: 'In the backup for personal Microsoft accounts only. Add a work account again.',
  },

  'edge-favourites': {
    label: 'Microsoft Edge: favourites, history, tabs, extensions',
    where: 'In Edge: `edge://settings/profiles/sync`',
    words: ['edge', 'favourites', 'favorites', 'bookmarks', 'history', 'extensions', 'tabs', 'collections'],
    note: 'Your organisation must allow it. Edge must be signed in with the same account on both PCs.',
  },
  'edge-passwords': {
    label: 'Microsoft Edge: passwords and addresses',
    where: 'In Edge: `edge://settings/profiles/sync`',
    words: ['edge passwords', 'browser passwords', 'saved passwords', 'autofill', 'password'],
    note: 'Your organisation must allow it.',
  },
  'other-browsers': {
    label: 'Chrome, Firefox and other browsers',
    where: 'Sign in to the browser itself, if your organisation allows that.',
    words: ['chrome', 'firefox', 'browser', 'bookmarks', 'google chrome'],
  },
  'ie-favourites': {
    label: 'Internet Explorer favourites',
    where: 'In Edge: `edge://settings/profiles/importBrowsingData`',
    words: ['internet explorer', 'ie', 'explorer favourites'],
    note: 'Internet Explorer is retired. Import the favourites into Edge once, and let Edge sync them.',
  },

  files: {
    label: 'Files on the desktop, in Documents and in Pictures',
    where: 'OneDrive icon in the taskbar: **Settings > Sync and backup > Manage backup**',
    words: ['files', 'documents', 'pictures', 'photos', 'desktop files', 'my documents', 'onedrive', 'folders'],
    note: 'Windows syncs settings, never files. Your organisation may use a network drive instead.',
  },
  downloads: {
    label: 'The Downloads folder',
    where: 'Move what you need to Documents or OneDrive.',
    words: ['downloads', 'download folder', 'downloaded files'],
  },
  clipboard: {
    label: 'What you copied, on the other PC',
    where: '**Settings > System > Clipboard > Sync across your devices**',
    words: ['clipboard', 'copy paste', 'clipboard history', 'windows v'],
    note: 'Your organisation can switch it off. It needs the same account on both PCs.',
  },

  'store-apps': {
    label: 'Apps from the Microsoft Store',
    where: 'In Microsoft Store: **Library**',
    words: ['store apps', 'apps', 'microsoft store', 'installed apps'],
    doubt: 'Microsoft’s page on backup says that the list of Store apps is in it. The list of settings says that apps are not backed up.',
  },
  'app-data': {
    label: 'What Store apps remember',
    where: 'Sign in to the app itself, or look in its settings.',
    words: ['app data', 'app settings', 'game progress', 'apps forget'],
    note: 'Windows 10 until version 1909 synced it for some apps. That ended.',
  },
  programs: {
    label: 'Programs that are not from the Store',
    where: 'In the app **Company Portal**, or ask IT.',
    words: ['programs', 'software', 'desktop apps', 'install', 'company portal'],
    note: 'IT installs them on each PC.',
  },
  'program-settings': {
    label: 'Settings of programs such as Adobe or AutoCAD',
    where: 'Sign in to the program itself, or export its settings.',
    words: ['program settings', 'adobe', 'autocad', 'sap', 'java', 'preferences of programs', 'plugins', 'toolbars'],
  },
  'sticky-notes': {
    label: 'Sticky Notes',
    where: 'In Sticky Notes: sign in under its settings.',
    words: ['sticky notes', 'notes', 'post-it'],
  },
  powertoys: {
    label: 'PowerToys',
    where: 'In PowerToys: **General > Back up & restore**',
    words: ['powertoys', 'fancyzones', 'keyboard manager'],
    note: 'You make the backup yourself, and restore it on the other PC. Not every tool is in it.',
  },
  'developer-tools': {
    label: 'Windows Terminal, Visual Studio Code and other developer tools',
    where: 'Sign in to the tool itself, or copy its settings file.',
    words: ['terminal', 'vs code', 'visual studio', 'developer', 'powershell profile', 'git'],
  },
  'default-apps': {
    label: 'Default apps',
    where: '**Settings > Apps > Default apps**',
    words: ['default apps', 'default browser', 'open with', 'file association', 'pdf reader'],
    note: 'Your organisation may set them for everybody.',
  },
  fonts: {
    label: 'Fonts that you installed',
    where: '**Settings > Personalization > Fonts**',
    words: ['fonts', 'font', 'typeface'],
  },
  'system-variables': {
    label: 'Environment variables, scheduled tasks, ODBC sources, hosts file',
    where: 'Set them again on each PC, or ask IT.',
    words: ['environment variables', 'path', 'scheduled task', 'odbc', 'hosts file'],
  },
  'remote-desktop': {
    label: 'Remote Desktop connections',
    where: 'Save each connection as an `.rdp` file in Documents.',
    words: ['remote desktop', 'rdp', 'mstsc', 'saved connections'],
  },
  'game-bar': {
    label: 'Game Bar and Game Mode',
    where: '**Settings > Gaming**',
    words: ['game bar', 'xbox', 'game mode', 'gaming'],
  },
  'windows-update': {
    label: 'Windows Update settings',
    where: '**Settings > Windows Update**',
    words: ['windows update', 'active hours', 'updates'],
    note: 'In most organisations IT decides. Microsoft says that they are not in the backup.',
  },

  'outlook-options': {
    label: 'Outlook: options',
    where: 'In classic Outlook: **File > Options > General > Store my Outlook settings in the cloud**',
    words: ['outlook', 'outlook settings', 'outlook options', 'mail settings', 'views'],
    note: 'For mailboxes in the cloud. Not included: the ribbon, the Quick Access Toolbar, add-ins, fonts and the time zone.',
  },
  'outlook-signature': {
    label: 'Outlook: signature',
    where: 'In classic Outlook: **File > Options > Mail > Signatures**. In the new Outlook: **Settings > Accounts > Signatures**',
    words: ['signature', 'email signature', 'outlook signature', 'autograph'],
    doubt:
      'Microsoft’s page says that signatures in classic Outlook don’t sync yet. Other publications say that newer versions keep them in the mailbox. The new Outlook does.',
  },
  'outlook-mailbox': {
    label: 'Outlook: rules and suggested addresses',
    where: 'They are in your mailbox. Check that Outlook opens the same mailbox.',
    words: ['outlook rules', 'autocomplete', 'suggested contacts', 'email addresses', 'mail'],
  },
  'office-ribbon': {
    label: 'Word, Excel, PowerPoint, Outlook: ribbon, AutoCorrect, templates',
    where: 'In the app: **File > Options > Customize Ribbon > Import/Export**. Keep templates in OneDrive.',
    words: [
      'ribbon',
      'quick access toolbar',
      'autocorrect',
      'templates',
      'normal.dotm',
      'macros',
      'word',
      'excel',
      'powerpoint',
      'add-ins',
    ],
  },
  'office-dictionary': {
    label: 'Office: your own dictionary',
    where: 'In the app: **File > Options > Proofing > Custom Dictionaries**',
    words: ['office dictionary', 'custom dictionary', 'spelling', 'word dictionary'],
    note: 'For some languages your Office account seems to carry it. We have not seen a page that lists which.',
  },
  'recent-documents': {
    label: 'Office: recent documents',
    where: 'Sign in to Office with the same account on both PCs.',
    words: ['recent files', 'recent documents', 'office recent', 'last opened'],
  },
  onenote: {
    label: 'OneNote notebooks',
    where: 'In OneNote: **File > Open**. The notebook must be in OneDrive or SharePoint.',
    words: ['onenote', 'notebook', 'notes'],
  },
  teams: {
    label: 'Teams: chats and settings of your account',
    where: 'Sign in to Teams with the same account.',
    words: ['teams', 'chats', 'teams settings', 'teams background'],
  },
  'teams-devices': {
    label: 'Teams: camera, microphone and speakers',
    where: 'In Teams: **Settings > Devices**',
    words: ['teams camera', 'teams microphone', 'teams headset', 'teams devices', 'teams audio'],
    note: 'They depend on what is connected to the PC.',
  },
} satisfies ThingTexts;
