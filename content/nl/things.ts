import type { ThingTexts } from '../types';

/** Paths are those of Windows 11, with the English labels: many Dutch companies run English Windows. */
export const things = {
  wallpaper: {
    label: 'Bureaubladachtergrond',
    where: '**Instellingen > Persoonlijke instellingen > Achtergrond** (Personalization > Background)',
    words: ['achtergrond', 'bureaubladachtergrond', 'bureaublad', 'wallpaper', 'foto op het bureaublad', 'diavoorstelling'],
  },
  theme: {
    label: 'Thema',
    where: '**Instellingen > Persoonlijke instellingen > Thema’s** (Personalization > Themes)',
    words: ['thema', 'thema’s', 'uiterlijk', 'theme'],
  },
  colours: {
    label: 'Kleuren en donkere modus',
    where: '**Instellingen > Persoonlijke instellingen > Kleuren** (Personalization > Colors)',
    words: ['kleuren', 'kleur', 'donkere modus', 'dark mode', 'lichte modus', 'accentkleur', 'doorzichtig'],
  },
  'lock-screen': {
    label: 'Vergrendelingsscherm',
    where: '**Instellingen > Persoonlijke instellingen > Vergrendelingsscherm** (Personalization > Lock screen)',
    words: ['vergrendelingsscherm', 'vergrendelscherm', 'aanmeldscherm', 'inlogscherm', 'lock screen', 'spotlight'],
  },
  'night-light': {
    label: 'Nachtlamp',
    where: '**Instellingen > Systeem > Beeldscherm > Nachtlamp** (System > Display > Night light)',
    words: ['nachtlamp', 'nachtlicht', 'blauw licht', 'warme kleuren', 'geel scherm', 'night light'],
  },
  screen: {
    label: 'Resolutie, schaal en indeling van schermen',
    where: '**Instellingen > Systeem > Beeldscherm** (System > Display)',
    words: ['resolutie', 'schaal', 'scherm', 'schermen', 'beeldscherm', 'monitor', 'tweede scherm', 'helderheid'],
    note: 'Die hangen af van de schermen die je aansluit.',
  },
  'window-positions': {
    label: 'Waar vensters staan op meer schermen',
    where: '**Instellingen > Systeem > Beeldscherm > Meerdere beeldschermen** (System > Display > Multiple displays)',
    words: ['plaats van vensters', 'vensters', 'vensterposities', 'vensters verspringen'],
  },
  sounds: {
    label: 'Geluiden van Windows',
    where: '**Instellingen > Systeem > Geluid > Meer geluidsinstellingen > Geluiden** (System > Sound > More sound settings > Sounds)',
    words: ['geluiden', 'geluidsschema', 'geluid', 'piepje', 'opstartgeluid'],
  },

  'start-layout': {
    label: 'Start: indeling en vastgemaakte apps',
    where: '**Instellingen > Persoonlijke instellingen > Start** (Personalization > Start)',
    words: ['startmenu', 'start', 'indeling van start', 'vastgemaakte apps', 'tegels'],
    note: 'Soms heeft de organisatie één indeling voor iedereen.',
  },
  'start-options': {
    label: 'Start: wat je er ziet, zoals recente bestanden en tips',
    where: '**Instellingen > Persoonlijke instellingen > Start** (Personalization > Start)',
    words: ['onlangs toegevoegd', 'aanbevolen', 'tips in start', 'mappen in start'],
    note: 'De meest gebruikte apps zitten niet in de back-up. De mappen naast de aan/uit-knop wel, alleen op Windows 11.',
  },
  'taskbar-pins': {
    label: 'Taakbalk: vastgemaakte apps',
    where: 'Klik met rechts op een app die open is en kies **Aan taakbalk vastmaken** (Pin to taskbar).',
    words: ['taakbalk', 'vastgemaakt aan taakbalk', 'pictogrammen in de taakbalk', 'taskbar'],
    note: 'Op Windows 11 zaten ze tot en met versie 23H2 in de back-up. Vanaf 24H2 niet meer. Soms maakt de organisatie apps vast voor iedereen.',
  },
  'taskbar-behaviour': {
    label: 'Taakbalk: uitlijning, automatisch verbergen, badges, widgets',
    where: '**Instellingen > Persoonlijke instellingen > Taakbalk** (Personalization > Taskbar)',
    words: ['taakbalk', 'taakbalk in het midden', 'taakbalk verbergen', 'widgets', 'taakweergave', 'taskbar'],
    note: 'Op Windows 10 zitten automatisch verbergen en knipperende apps niet in de back-up.',
  },
  'taskbar-position': {
    label: 'Taakbalk: plaats op het scherm',
    where: 'Windows 10: **Instellingen > Persoonlijke instellingen > Taakbalk** (Personalization > Taskbar)',
    words: ['plaats van de taakbalk', 'taakbalk links', 'taakbalk boven', 'taakbalk verplaatsen'],
    note: 'Op Windows 11 staat de taakbalk altijd onderaan. Op Windows 10 ging de plaats vroeger mee, nu niet meer.',
  },
  'desktop-icons': {
    label: 'Pictogrammen op het bureaublad: welke, hoe groot, welke volgorde',
    where: 'Klik met rechts op het bureaublad en kies **Beeld** (View) of **Sorteren op** (Sort by).',
    words: ['pictogrammen', 'bureaubladpictogrammen', 'icoontjes', 'iconen', 'prullenbak', 'snelkoppelingen', 'bureaublad'],
    note: 'De plaats van elk pictogram staat niet in de lijst. Bestanden en snelkoppelingen op het bureaublad zijn bestanden: zie verderop.',
  },
  'file-explorer-options': {
    label: 'Verkenner: opties zoals extensies en verborgen bestanden',
    where: 'In Verkenner: **… > Opties** (Options)',
    words: ['verkenner', 'extensies', 'verborgen bestanden', 'compacte weergave', 'selectievakjes', 'mapopties', 'file explorer'],
    note: 'Hoe je elke map bekijkt, staat niet in de lijst.',
  },
  'quick-access': {
    label: 'Verkenner: mappen in Snelle toegang',
    where: 'In Verkenner: klik met rechts op een map en kies **Aan Snelle toegang vastmaken** (Pin to Quick access).',
    words: ['snelle toegang', 'vastgemaakte mappen', 'quick access', 'favoriete mappen'],
  },
  'mapped-drives': {
    label: 'Netwerkschijven',
    where: 'In Verkenner: **Deze pc > … > Netwerkverbinding maken** (Map network drive)',
    words: ['netwerkschijf', 'netwerkschijven', 'netwerkstation', 'stationsletter', 'gedeelde map', 'h-schijf'],
    note: 'In veel organisaties koppelt IT ze als je je aanmeldt.',
  },
  notifications: {
    label: 'Meldingen en niet storen',
    where: '**Instellingen > Systeem > Meldingen** (System > Notifications)',
    words: ['meldingen', 'notificaties', 'niet storen', 'concentratiehulp', 'pop-ups'],
    note: 'De geluiden van meldingen zitten niet in de back-up.',
  },
  'virtual-desktops': {
    label: 'Multitasking: virtuele bureaubladen en schudden met een venster',
    where: '**Instellingen > Systeem > Multitasking** (System > Multitasking)',
    words: ['virtuele bureaubladen', 'bureaubladen', 'multitasking', 'alt tab'],
  },
  'snap-windows': {
    label: 'Multitasking: vensters naast elkaar zetten',
    where: '**Instellingen > Systeem > Multitasking > Vensters uitlijnen** (System > Multitasking > Snap windows)',
    words: ['vensters uitlijnen', 'naast elkaar', 'gesplitst scherm', 'snap'],
    note: 'Volgens de lijst van Microsoft zit geen enkele van deze instellingen in de back-up.',
  },

  'mouse-button': {
    label: 'Muis: primaire knop, links of rechts',
    where: '**Instellingen > Bluetooth en apparaten > Muis** (Bluetooth & devices > Mouse)',
    words: ['muisknop', 'linkshandige muis', 'primaire muisknop', 'muisknoppen omwisselen', 'muis'],
  },
  'mouse-speed': {
    label: 'Muis: snelheid en wieltje',
    where: '**Instellingen > Bluetooth en apparaten > Muis** (Bluetooth & devices > Mouse)',
    words: ['muissnelheid', 'snelheid van de muis', 'muiswiel', 'scrollwiel', 'muis'],
  },
  'touchpad-scrolling': {
    label: 'Touchpad: scrollrichting',
    where: '**Instellingen > Bluetooth en apparaten > Touchpad** (Bluetooth & devices > Touchpad)',
    words: ['scrollrichting', 'omgekeerd scrollen', 'scrollen', 'touchpad'],
  },
  touchpad: {
    label: 'Touchpad: snelheid, gevoeligheid en gebaren',
    where: '**Instellingen > Bluetooth en apparaten > Touchpad** (Bluetooth & devices > Touchpad)',
    words: ['touchpad', 'muismat', 'tikken om te klikken', 'gebaren', 'knijpen om te zoomen'],
  },
  'pen-hand': {
    label: 'Pen: de hand waarmee je schrijft',
    where: '**Instellingen > Bluetooth en apparaten > Pen en Windows Ink** (Bluetooth & devices > Pen & Windows Ink)',
    words: ['pen', 'linkshandig', 'schrijfhand', 'stylus'],
  },
  'pen-ink': {
    label: 'Pen: cursor, effecten en gum',
    where: '**Instellingen > Bluetooth en apparaten > Pen en Windows Ink** (Bluetooth & devices > Pen & Windows Ink)',
    words: ['pen', 'pencursor', 'gum', 'windows ink', 'stylus'],
  },
  'pen-buttons': {
    label: 'Pen: knoppen en aanraking negeren',
    where: '**Instellingen > Bluetooth en apparaten > Pen en Windows Ink** (Bluetooth & devices > Pen & Windows Ink)',
    words: ['penknop', 'snelkoppeling van de pen', 'aanraking negeren'],
  },
  handwriting: {
    label: 'Handschrift: lettertype, grootte en schrijven met je vinger',
    where: '**Instellingen > Bluetooth en apparaten > Pen en Windows Ink** (Bluetooth & devices > Pen & Windows Ink)',
    words: ['handschrift', 'schrijven met vinger', 'handschriftpaneel'],
  },
  'touch-gestures': {
    label: 'Aanraakscherm: gebaren met drie en vier vingers',
    where: '**Instellingen > Bluetooth en apparaten > Aanraken** (Bluetooth & devices > Touch)',
    words: ['aanraakscherm', 'touchscreen', 'gebaren', 'drie vingers', 'vier vingers'],
  },
  'touch-keyboard': {
    label: 'Schermtoetsenbord: thema en grootte',
    where: '**Instellingen > Persoonlijke instellingen > Tekstinvoer** (Personalization > Text input)',
    words: ['schermtoetsenbord', 'touchtoetsenbord', 'toetsenbord op het scherm'],
  },
  typing: {
    label: 'Typen: autocorrectie en suggesties',
    where: '**Instellingen > Tijd en taal > Typen** (Time & language > Typing)',
    words: ['typen', 'autocorrectie', 'suggesties', 'spelling', 'toetsgeluiden'],
  },
  'voice-typing': {
    label: 'Dicteren: starter en leestekens',
    where: 'Druk op **Windows-toets + H** en kies het tandwiel.',
    words: ['dicteren', 'spraak', 'spraak naar tekst', 'voice typing'],
  },

  region: {
    label: 'Land of regio',
    where: '**Instellingen > Tijd en taal > Taal en regio > Land of regio** (Time & language > Language & region)',
    words: ['land', 'regio', 'locatie', 'land of regio'],
    note: 'Verander dit op één pc om te testen of de synchronisatie werkt.',
  },
  'regional-format': {
    label: 'Hoe datums, tijden en getallen geschreven worden',
    where: '**Instellingen > Tijd en taal > Taal en regio > Landinstelling** (Time & language > Language & region > Regional format)',
    words: ['landinstelling', 'datumnotatie', 'getalnotatie', 'valuta', 'komma of punt', '24-uursklok', 'eerste dag van de week'],
  },
  languages: {
    label: 'Je lijst met talen',
    where: '**Instellingen > Tijd en taal > Taal en regio** (Time & language > Language & region)',
    words: ['taal', 'talen', 'voorkeurstalen', 'taalpakket', 'language'],
    note: 'De lijst gaat mee. Het taalpakket zelf komt van Windows of van IT.',
  },
  'display-language': {
    label: 'Weergavetaal van Windows',
    where:
      '**Instellingen > Tijd en taal > Taal en regio > Weergavetaal van Windows** (Time & language > Language & region > Windows display language)',
    words: ['weergavetaal', 'taal van windows', 'windows in het engels', 'windows in het nederlands'],
    doubt: 'Volgens de lijst van Microsoft uit 2024 gaat die mee. In de nieuwere lijst van april 2025 staat hij niet. Reken er niet op.',
  },
  'keyboard-layout': {
    label: 'Toetsenbordindeling',
    where: '**Instellingen > Tijd en taal > Taal en regio > … > Taalopties** (Time & language > Language & region > … > Language options)',
    words: [
      'toetsenbord',
      'toetsenbordindeling',
      'qwerty',
      'azerty',
      'us international',
      'verkeerde toetsen',
      'verkeerde letters',
      'taalbalk',
    ],
    note: 'De lijst noemt het “taalprofiel” (language profile). We gaan ervan uit dat de toetsenbordindeling daarbij hoort.',
  },
  'time-zone': {
    label: 'Tijdzone',
    where: '**Instellingen > Tijd en taal > Datum en tijd** (Time & language > Date & time)',
    words: ['tijdzone', 'klok', 'verkeerde tijd', 'tijd', 'zomertijd', 'wintertijd'],
  },
  calendars: {
    label: 'Extra kalenders in de taakbalk',
    where: '**Instellingen > Tijd en taal > Datum en tijd** (Time & language > Date & time)',
    words: ['kalender', 'extra kalenders', 'datum en tijd', 'datum'],
    note: 'De datum en tijd zelf zijn geen instelling van jou: de pc haalt die bij een tijdserver.',
  },
  'japanese-input': {
    label: 'Japanse invoer: geschiedenis',
    where: '**Instellingen > Tijd en taal > Taal en regio** (Time & language > Language & region)',
    words: ['japans', 'ime', 'japanse invoer'],
  },
  dictionary: {
    label: 'Je eigen woorden in het woordenboek van Windows',
    where: '**Instellingen > Tijd en taal > Typen** (Time & language > Typing)',
    words: ['woordenboek', 'eigen woorden', 'woordenlijst'],
    doubt: 'Volgens de lijst van Microsoft uit 2024 gaat het mee op Windows 11. De nieuwere lijst van april 2025 heeft alleen het Japanse.',
  },

  'text-size': {
    label: 'Tekstgrootte en visuele effecten',
    where: '**Instellingen > Toegankelijkheid > Tekstgrootte** (Accessibility > Text size) en **Visuele effecten** (Visual effects)',
    words: ['tekstgrootte', 'grotere tekst', 'grote letters', 'lettergrootte', 'animaties', 'schuifbalken', 'toegankelijkheid'],
  },
  pointer: {
    label: 'Grootte en kleur van de muisaanwijzer en de tekstcursor',
    where:
      '**Instellingen > Toegankelijkheid > Muisaanwijzer en aanraking** (Accessibility > Mouse pointer and touch) en **Tekstcursor** (Text cursor)',
    words: ['muisaanwijzer', 'aanwijzer', 'cursor', 'grote cursor', 'muispijl', 'muis'],
  },
  contrast: {
    label: 'Contrastthema’s en kleurfilters',
    where: '**Instellingen > Toegankelijkheid > Contrastthema’s** (Accessibility > Contrast themes) en **Kleurfilters** (Color filters)',
    words: ['contrast', 'hoog contrast', 'kleurfilter', 'kleurenblind', 'grijstinten'],
  },
  'sticky-keys': {
    label: 'Plaktoetsen, filtertoetsen, wisseltoetsen en muistoetsen',
    where: '**Instellingen > Toegankelijkheid > Toetsenbord** (Accessibility > Keyboard) en **Muis** (Mouse)',
    words: ['plaktoetsen', 'filtertoetsen', 'wisseltoetsen', 'muistoetsen', 'sticky keys', 'print screen'],
    doubt: 'Volgens de lijst van Microsoft uit 2024 gaan wisseltoetsen mee. In de nieuwere lijst van april 2025 staan ze niet.',
  },
  narrator: {
    label: 'Verteller: stem, snelheid en wat hij voorleest',
    where: '**Instellingen > Toegankelijkheid > Verteller** (Accessibility > Narrator)',
    words: ['verteller', 'schermlezer', 'voorlezen', 'stem', 'narrator'],
    note: 'Aan of uit, de sneltoets, en starten voor het aanmelden zitten niet in de back-up.',
  },
  magnifier: {
    label: 'Vergrootglas: zoom en weergave',
    where: '**Instellingen > Toegankelijkheid > Vergrootglas** (Accessibility > Magnifier)',
    words: ['vergrootglas', 'vergroten', 'inzoomen', 'loep'],
    note: 'Aan of uit, en starten voor het aanmelden, zitten niet in de back-up.',
  },
  'mono-sound': {
    label: 'Monogeluid, en het scherm laten knipperen bij geluid',
    where: '**Instellingen > Toegankelijkheid > Audio** (Accessibility > Audio)',
    words: ['mono', 'monogeluid', 'scherm knippert', 'slechthorend', 'gehoor'],
  },
  captions: {
    label: 'Ondertiteling',
    where: '**Instellingen > Toegankelijkheid > Ondertiteling** (Accessibility > Captions)',
    words: ['ondertiteling', 'ondertitels', 'live ondertiteling', 'captions'],
  },
  'voice-access': {
    label: 'Spraaktoegang: starten met Windows',
    where: '**Instellingen > Toegankelijkheid > Spraak** (Accessibility > Speech)',
    words: ['spraaktoegang', 'spraakbesturing', 'spraak', 'voice access'],
    note: 'Aan of uit zit niet in de back-up. Windows 10 heeft geen spraaktoegang (voice access).',
    doubt: 'Volgens de lijst van Microsoft uit 2024 gaat spraaktoegang mee. De nieuwere lijst van april 2025 heeft alleen dicteren.',
  },

  'wifi-networks': {
    label: 'Wifi-netwerken met een wachtwoord',
    where:
      '**Instellingen > Netwerk en internet > Wi-Fi > Bekende netwerken beheren** (Network & internet > Wi-Fi > Manage known networks)',
    words: ['wifi', 'wifi-netwerk', 'draadloos', 'wifi-wachtwoord', 'bekende netwerken', 'netwerk'],
    note: 'De schakelaar **Accounts, wifi-netwerken en wachtwoorden** (Accounts, Wi-Fi networks and passwords) moet aanstaan. Alleen netwerken met WPA-beveiliging.',
  },
  'company-wifi': {
    label: 'Wifi van je organisatie',
    where: 'Vraag het aan IT: die zet dit netwerk op je pc.',
    words: ['wifi op kantoor', 'bedrijfswifi', 'eduroam', '802.1x', 'bedrijfsnetwerk'],
    note: 'Netwerken met een certificaat of je account in plaats van een wachtwoord.',
  },
  'vpn-connections': {
    label: 'VPN-verbindingen',
    where: '**Instellingen > Netwerk en internet > VPN** (Network & internet > VPN)',
    words: ['vpn', 'vpn-verbinding', 'vpn-profiel', 'thuiswerken'],
    note: 'IT zet ze op je pc.',
  },
  'vpn-options': {
    label: 'VPN over een verbinding met datalimiet en bij roaming',
    where: '**Instellingen > Netwerk en internet > VPN** (Network & internet > VPN)',
    words: ['vpn datalimiet', 'vpn roaming'],
  },
  printers: {
    label: 'Printers',
    where: '**Instellingen > Bluetooth en apparaten > Printers en scanners** (Bluetooth & devices > Printers & scanners)',
    words: ['printer', 'printers', 'scanner', 'afdrukken', 'netwerkprinter'],
    note: 'IT installeert ze, of je voegt ze opnieuw toe.',
  },
  'default-printer': {
    label: 'Of Windows de standaardprinter kiest',
    where: '**Instellingen > Bluetooth en apparaten > Printers en scanners** (Bluetooth & devices > Printers & scanners)',
    words: ['standaardprinter', 'default printer'],
  },
  bluetooth: {
    label: 'Bluetooth-apparaten',
    where: '**Instellingen > Bluetooth en apparaten** (Bluetooth & devices)',
    words: ['bluetooth', 'headset', 'oordopjes', 'draadloze muis', 'koppelen'],
    note: 'Koppel het apparaat met elke pc opnieuw.',
  },
  'sound-devices': {
    label: 'Luidsprekers, microfoon en volume',
    where: '**Instellingen > Systeem > Geluid** (System > Sound)',
    words: ['luidsprekers', 'speakers', 'microfoon', 'volume', 'koptelefoon', 'geluidsapparaat'],
    note: 'Die hangen af van wat je op de pc aansluit.',
  },
  power: {
    label: 'Energie: slaapstand, klep en batterij',
    where: '**Instellingen > Systeem > Energie en batterij** (System > Power & battery)',
    words: ['energiebeheer', 'slaapstand', 'klep', 'batterij', 'scherm uit', 'accu'],
    note: 'In veel organisaties stelt IT dit per model in.',
  },
  autoplay: {
    label: 'Automatisch afspelen en USB-meldingen',
    where: '**Instellingen > Bluetooth en apparaten > Automatisch afspelen** (Bluetooth & devices > AutoPlay)',
    words: ['automatisch afspelen', 'autoplay', 'usb-stick', 'geheugenkaart', 'usb'],
  },

  'web-passwords': {
    label: 'Webwachtwoorden die Windows bewaart',
    where: '**Configuratiescherm > Referentiebeheer > Webreferenties** (Control Panel > Credential Manager > Web Credentials)',
    words: ['wachtwoord', 'wachtwoorden', 'opgeslagen wachtwoorden', 'referentiebeheer', 'referenties'],
    note: 'De schakelaar **Accounts, wifi-netwerken en wachtwoorden** (Accounts, Wi-Fi networks and passwords) moet aanstaan. Wachtwoorden in een browser zijn iets anders: zie verderop.',
  },
  'windows-hello': {
    label: 'Windows Hello: pincode, gezicht en vingerafdruk',
    where: '**Instellingen > Accounts > Aanmeldingsopties** (Accounts > Sign-in options)',
    words: ['pincode', 'pin', 'windows hello', 'gezichtsherkenning', 'vingerafdruk', 'aanmelden'],
    note: 'Die horen bij één pc. Stel ze op elke pc in.',
  },
  certificates: {
    label: 'Certificaten, ook om mail te ondertekenen',
    where: 'Vraag het aan IT.',
    words: ['certificaat', 'certificaten', 's/mime', 'smartcard', 'ondertekenen'],
  },
  'app-accounts': {
    label: 'Accounts die apps gebruiken',
    where: '**Instellingen > Accounts > E-mail en accounts** (Accounts > Email & accounts)',
    words: ['accounts', 'e-mailaccounts', 'mailaccounts'],
    note: 'Alleen persoonlijke Microsoft-accounts zitten in de back-up. Voeg een werkaccount opnieuw toe.',
  },

  'edge-favourites': {
    label: 'Microsoft Edge: favorieten, geschiedenis, tabbladen, extensies',
    where: 'In Edge: `edge://settings/profiles/sync`',
    words: ['edge', 'favorieten', 'bladwijzers', 'geschiedenis', 'extensies', 'tabbladen', 'verzamelingen'],
    note: 'Je organisatie moet het toestaan. Edge moet op beide pc’s met hetzelfde account zijn aangemeld.',
  },
  'edge-passwords': {
    label: 'Microsoft Edge: wachtwoorden en adressen',
    where: 'In Edge: `edge://settings/profiles/sync`',
    words: ['wachtwoorden in edge', 'browserwachtwoorden', 'opgeslagen wachtwoorden', 'automatisch invullen', 'wachtwoord'],
    note: 'Je organisatie moet het toestaan.',
  },
  'other-browsers': {
    label: 'Chrome, Firefox en andere browsers',
    where: 'Meld je aan in de browser zelf, als je organisatie dat toestaat.',
    words: ['chrome', 'firefox', 'browser', 'bladwijzers', 'google chrome'],
  },
  'ie-favourites': {
    label: 'Favorieten van Internet Explorer',
    where: 'In Edge: `edge://settings/profiles/importBrowsingData`',
    words: ['internet explorer', 'ie', 'favorieten van internet explorer'],
    note: 'Internet Explorer bestaat niet meer. Importeer de favorieten één keer in Edge, dan synchroniseert Edge ze.',
  },

  files: {
    label: 'Bestanden op het bureaublad, in Documenten en in Afbeeldingen',
    where:
      'OneDrive-pictogram in de taakbalk: **Instellingen > Synchronisatie en back-up > Back-up beheren** (Settings > Sync and backup > Manage backup)',
    words: ['bestanden', 'documenten', 'afbeeldingen', 'foto’s', 'mijn documenten', 'onedrive', 'mappen', 'bureaublad'],
    note: 'Windows neemt instellingen mee, nooit bestanden. Misschien gebruikt je organisatie een netwerkschijf.',
  },
  downloads: {
    label: 'De map Downloads',
    where: 'Verplaats wat je nodig hebt naar Documenten of OneDrive.',
    words: ['downloads', 'downloadmap', 'gedownloade bestanden'],
  },
  clipboard: {
    label: 'Wat je hebt gekopieerd, op de andere pc',
    where: '**Instellingen > Systeem > Klembord > Synchroniseren tussen apparaten** (System > Clipboard > Sync across your devices)',
    words: ['klembord', 'kopiëren en plakken', 'klembordgeschiedenis', 'windows v'],
    note: 'Je organisatie kan het uitzetten. Je hebt op beide pc’s hetzelfde account nodig.',
  },

  'store-apps': {
    label: 'Apps uit de Microsoft Store',
    where: 'In Microsoft Store: **Bibliotheek** (Library)',
    words: ['store-apps', 'apps', 'microsoft store', 'geïnstalleerde apps'],
    doubt:
      'Volgens de pagina van Microsoft over back-up zit de lijst met Store-apps erin. Volgens de lijst met instellingen zitten apps niet in de back-up.',
  },
  'app-data': {
    label: 'Wat Store-apps onthouden',
    where: 'Meld je aan in de app zelf, of kijk in de instellingen van de app.',
    words: ['app-gegevens', 'instellingen van apps', 'voortgang in een spel', 'apps vergeten'],
    note: 'Windows 10 tot en met versie 1909 synchroniseerde dit voor sommige apps. Dat is voorbij.',
  },
  programs: {
    label: 'Programma’s die niet uit de Store komen',
    where: 'In de app **Bedrijfsportal** (Company Portal), of vraag het IT.',
    words: ['programma’s', 'software', 'installeren', 'bedrijfsportal', 'company portal'],
    note: 'IT installeert ze op elke pc.',
  },
  'program-settings': {
    label: 'Instellingen van programma’s zoals Adobe of AutoCAD',
    where: 'Meld je aan in het programma zelf, of exporteer de instellingen.',
    words: ['instellingen van programma’s', 'adobe', 'autocad', 'sap', 'java', 'plug-ins', 'werkbalken'],
  },
  'sticky-notes': {
    label: 'Plaknotities (Sticky Notes)',
    where: 'In Plaknotities: meld je aan bij de instellingen.',
    words: ['plaknotities', 'sticky notes', 'gele briefjes', 'notities'],
  },
  powertoys: {
    label: 'PowerToys',
    where: 'In de app PowerToys: **General > Back up & restore**',
    words: ['powertoys', 'fancyzones', 'keyboard manager'],
    note: 'Je maakt de back-up zelf en zet hem terug op de andere pc. Niet elk hulpmiddel zit erin.',
  },
  'developer-tools': {
    label: 'Windows Terminal, Visual Studio Code en andere programma’s voor ontwikkelaars',
    where: 'Meld je aan in het programma zelf, of kopieer het bestand met instellingen.',
    words: ['terminal', 'vs code', 'visual studio', 'ontwikkelaar', 'powershell-profiel', 'git'],
  },
  'default-apps': {
    label: 'Standaard-apps',
    where: '**Instellingen > Apps > Standaard-apps** (Apps > Default apps)',
    words: ['standaard-apps', 'standaardbrowser', 'openen met', 'bestandskoppeling', 'pdf-lezer'],
    note: 'Soms stelt de organisatie ze in voor iedereen.',
  },
  fonts: {
    label: 'Lettertypen die je zelf hebt geïnstalleerd',
    where: '**Instellingen > Persoonlijke instellingen > Lettertypen** (Personalization > Fonts)',
    words: ['lettertype', 'lettertypen', 'fonts'],
  },
  'system-variables': {
    label: 'Omgevingsvariabelen, geplande taken, ODBC-bronnen, hosts-bestand',
    where: 'Stel ze op elke pc opnieuw in, of vraag het IT.',
    words: ['omgevingsvariabelen', 'path', 'geplande taak', 'odbc', 'hosts-bestand'],
  },
  'remote-desktop': {
    label: 'Verbindingen van Extern bureaublad',
    where: 'Sla elke verbinding als `.rdp`-bestand op in Documenten.',
    words: ['extern bureaublad', 'remote desktop', 'rdp', 'mstsc'],
  },
  'game-bar': {
    label: 'Game Bar en gamemodus',
    where: '**Instellingen > Gaming** (Gaming)',
    words: ['game bar', 'xbox', 'gamemodus', 'gaming'],
  },
  'windows-update': {
    label: 'Instellingen van Windows Update',
    where: '**Instellingen > Windows Update**',
    words: ['windows update', 'gebruikstijden', 'updates'],
    note: 'In de meeste organisaties beslist IT. Volgens Microsoft zitten ze niet in de back-up.',
  },

  'outlook-options': {
    label: 'Outlook: opties',
    where:
      'In het klassieke Outlook: **Bestand > Opties > Algemeen > Mijn Outlook-instellingen opslaan in de cloud** (File > Options > General > Store my Outlook settings in the cloud)',
    words: ['outlook', 'outlook-instellingen', 'opties van outlook', 'mailinstellingen', 'weergave van outlook'],
    note: 'Voor postvakken in de cloud. Niet: het lint, de werkbalk Snelle toegang, invoegtoepassingen, lettertypen en de tijdzone.',
  },
  'outlook-signature': {
    label: 'Outlook: handtekening',
    where:
      'In het klassieke Outlook: **Bestand > Opties > E-mail > Handtekeningen** (File > Options > Mail > Signatures). In het nieuwe Outlook: **Instellingen > Accounts > Handtekeningen** (Settings > Accounts > Signatures)',
    words: ['handtekening', 'e-mailhandtekening', 'handtekening in outlook', 'ondertekening'],
    doubt:
      'Volgens de pagina van Microsoft gaan handtekeningen in het klassieke Outlook nog niet mee. Andere publicaties zeggen dat nieuwere versies ze in het postvak bewaren. Het nieuwe Outlook doet dat wel.',
  },
  'outlook-mailbox': {
    label: 'Outlook: regels en voorgestelde adressen',
    where: 'Die zitten in je postvak. Kijk of Outlook op beide pc’s hetzelfde postvak opent.',
    words: ['regels in outlook', 'automatisch aanvullen', 'voorgestelde adressen', 'e-mailadressen', 'mail'],
  },
  'office-ribbon': {
    label: 'Word, Excel, PowerPoint, Outlook: lint, AutoCorrectie, sjablonen',
    where:
      'In de app: **Bestand > Opties > Lint aanpassen > Importeren/exporteren** (File > Options > Customize Ribbon > Import/Export). Sla sjablonen op in OneDrive.',
    words: [
      'lint',
      'werkbalk snelle toegang',
      'autocorrectie',
      'sjablonen',
      'normal.dotm',
      'macro’s',
      'word',
      'excel',
      'powerpoint',
      'invoegtoepassingen',
    ],
  },
  'office-dictionary': {
    label: 'Office: je eigen woordenlijst',
    where: 'In de app: **Bestand > Opties > Controle > Aangepaste woordenlijsten** (File > Options > Proofing > Custom Dictionaries)',
    words: ['woordenlijst', 'woordenlijst van word', 'spelling', 'spellingcontrole'],
    note: 'Voor sommige talen lijkt je Office-account die mee te nemen. Een pagina die zegt voor welke, hebben we niet gezien.',
  },
  'recent-documents': {
    label: 'Office: recente documenten',
    where: 'Meld je op beide pc’s met hetzelfde account aan bij Office.',
    words: ['recente bestanden', 'recente documenten', 'laatst geopend'],
  },
  onenote: {
    label: 'Notitieblokken van OneNote',
    where: 'In OneNote: **Bestand > Openen** (File > Open). Het notitieblok moet in OneDrive of SharePoint staan.',
    words: ['onenote', 'notitieblok', 'notities'],
  },
  teams: {
    label: 'Teams: chats en instellingen van je account',
    where: 'Meld je met hetzelfde account aan bij Teams.',
    words: ['teams', 'chats', 'instellingen van teams', 'achtergrond in teams'],
  },
  'teams-devices': {
    label: 'Teams: camera, microfoon en luidsprekers',
    where: 'In Teams: **Instellingen > Apparaten** (Settings > Devices)',
    words: ['camera in teams', 'microfoon in teams', 'headset in teams', 'geluid in teams'],
    note: 'Die hangen af van wat je op de pc aansluit.',
  },
} satisfies ThingTexts;
