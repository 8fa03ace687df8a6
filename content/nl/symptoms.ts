import type { SymptomTexts } from '../types';

export const symptoms = {
  groups: {
    page: 'Op de pagina waar je synchroniseren aanzet',
    settings: 'Wat er niet meegaat',
    account: 'Je account',
    changed: 'Wat er is veranderd, of hier anders is',
    people: 'Wie er last van heeft',
    devices: 'Op welke pc’s het misgaat',
    events: 'In de logboeken',
    organisation: 'Hoe je organisatie dit beheert',
    which: 'Op welke pc zit je nu?',
  },
  symptoms: {
    'switches-off': {
      label: 'De schakelaars staan uit',
      hint: 'Windows 11: **Instellingen > Accounts > Windows Back-up (Windows backup) > Mijn voorkeuren onthouden (Remember my preferences)**. Windows 10: **Instellingen > Accounts > Uw instellingen synchroniseren**.',
    },
    'grey-account-text': {
      label: 'De schakelaars zijn grijs en er staat iets over een Microsoft-account of werkaccount',
      hint: 'In plaats van je account zie je iets als “Sommige Windows-functies zijn alleen beschikbaar als u een Microsoft-account of werkaccount gebruikt”. In het Engels: “Some Windows features are only available if you are using a Microsoft account or work account”. In de uitvoer van `dsregcmd /status` kun je zien waardoor.',
    },
    'grey-managed': {
      label: 'De schakelaars zijn grijs en er staat dat mijn organisatie dit beheert',
      hint: 'Er staat iets als “Sommige instellingen zijn verborgen of worden beheerd door uw organisatie”. In het Engels: “Some settings are hidden or managed by your organisation”.',
    },
    'grey-no-text': { label: 'De schakelaars zijn grijs en er staat niet bij waarom', hint: 'Als ik erop klik, gebeurt er niets.' },
    'page-not-found': {
      label: 'Ik kan de pagina niet vinden',
      hint: 'Windows 11 heeft geen **Uw instellingen synchroniseren**. Daar heet de pagina anders en staat die op een andere plek.',
    },
    'switches-on': { label: 'De schakelaars staan aan', hint: 'Het ziet er goed uit, en toch gaan mijn instellingen niet mee.' },
    'misses-everything': { label: 'Er gaat helemaal niets mee' },
    'misses-theme': { label: 'Mijn thema', hint: 'Kleuren, geluiden, muisaanwijzer.' },
    'misses-wallpaper': { label: 'Mijn bureaubladachtergrond' },
    'misses-lock-screen': { label: 'Mijn vergrendelingsscherm' },
    'misses-taskbar': { label: 'Mijn taakbalk' },
    'misses-start': { label: 'Mijn Startmenu' },
    'misses-language': { label: 'Mijn talen', hint: 'Weergavetaal, lijst met talen, eigen woordenboek.' },
    'misses-date-time': { label: 'Datum, tijd of regio' },
    'misses-passwords': { label: 'Opgeslagen wachtwoorden of wifi-netwerken', hint: 'Die van Windows. Edge heeft eigen wachtwoorden.' },
    'misses-app-data': { label: 'Instellingen in apps', hint: 'Apps uit de Microsoft Store.' },
    'misses-desktop-programs': {
      label: 'Programma’s, of instellingen in programma’s',
      hint: 'Alles wat niet uit de Microsoft Store komt.',
    },
    'misses-edge-data': { label: 'Favorieten, wachtwoorden of geschiedenis in Edge' },
    'misses-ie-favourites': { label: 'Favorieten in Internet Explorer' },
    'misses-protected-data': {
      label: 'Gegevens die mijn organisatie beveiligt',
      hint: 'Met Windows Information Protection, een functie van vroeger.',
    },
    'misses-other': { label: 'Iets anders' },
    'other-account-shown': { label: 'Er staat een ander account dan waarmee ik me aanmeld' },
    'two-accounts': { label: 'Ik gebruik hier een ander account dan op mijn andere pc' },
    'local-account': {
      label: 'Ik meld me aan met een account dat alleen op deze pc bestaat',
      hint: 'Een lokaal account, niet mijn werkaccount.',
    },
    'smart-card': { label: 'Ik meld me aan met een smartcard', hint: 'Een virtuele smartcard telt ook.' },
    'password-changed': { label: 'Ik heb mijn wachtwoord veranderd', hint: 'Of mijn oude is verlopen.' },
    'mfa-new': {
      label: 'Ik moet mijn aanmelding nu op mijn telefoon goedkeuren',
      hint: 'Of ik moet er een code bij typen. Dat heet meervoudige verificatie (MFA).',
    },
    'away-long': {
      label: 'Ik ben al weken niet op het bedrijfsnetwerk geweest',
      hint: 'Ook niet via VPN, bijvoorbeeld omdat ik thuis werk.',
    },
    'not-restarted': {
      label: 'Ik heb de pc niet opnieuw opgestart sinds IT synchroniseren heeft aangezet',
      hint: 'Of ik heb me sindsdien niet opnieuw aangemeld.',
    },
    'access-blocked': {
      label: 'Ik zie een melding dat ik geen toegang heb',
      hint: 'Iets als “U hebt hier geen toegang toe”. In het Engels: “You don’t have access to this” of “You can’t get there from here”.',
    },
    'works-elsewhere': { label: 'Op een ander netwerk werkt het wel', hint: 'Bijvoorbeeld thuis wel en op kantoor niet.' },
    'shared-desktop': { label: 'Ik werk op een gedeeld bureaublad', hint: 'Een extern of virtueel bureaublad dat meer mensen gebruiken.' },
    'new-pc': { label: 'Ik heb een nieuwe pc, en die is niet zoals mijn oude', hint: 'Of ik heb deze opnieuw ingesteld.' },
    'profile-message': {
      label: 'Windows zegt iets over een zwervend profiel',
      hint: 'Iets als “Uw zwervende profiel is niet volledig gesynchroniseerd”.',
    },
    'asked-for-permission': {
      label: 'Windows vraagt steeds om toestemming',
      hint: 'Een venster vraagt of een app deze pc mag wijzigen: **Gebruikersaccountbeheer (User Account Control)**.',
    },
    'only-me': { label: 'Alleen ik, voor zover ik weet' },
    'several-people': { label: 'Collega’s ook' },
    'some-pcs': { label: 'Alleen op sommige van mijn pc’s' },
    'all-pcs': { label: 'Op al mijn pc’s' },
    'event-1098': { label: 'Gebeurtenis 1098 met code `0xCAA5001C`', hint: '`Token broker operation failed`. Staat in `AAD/Operational`.' },
    'event-1104': {
      label: 'Gebeurtenis 1104 met code `0xC000005F`',
      hint: '`AAD Cloud AP plugin call Get token returned error: 0xC000005F`. Staat in `AAD/Operational`. Kan samen met gebeurtenis 1098 voorkomen.',
    },
    'event-6065': {
      label: 'Gebeurtenis 6065 met code `80070533`',
      hint: "`This user can't sign in because this account is currently disabled`. Staat in `SettingSync/Debug` (Windows 10).",
    },
    'event-6013': { label: 'Gebeurtenis 6013 met code `80070259`', hint: 'Komt steeds terug, in `SettingSync-Azure` (Windows 10).' },
    'old-switch': {
      label: 'Het wordt beheerd met wat er vóór juli 2026 is ingesteld',
      hint: 'De schakelaar in het Entra-beheercentrum, of ouder beleid.',
    },
    'policy-twice': { label: '**Enable Windows Backup** is via groepsbeleid én via MDM ingesteld' },
    'separate-cloud': { label: 'We gebruiken een aparte cloud van Microsoft', hint: 'GCC High, een soevereine cloud of China.' },
    'pc-lacking': { label: 'De pc waarop mijn instellingen ontbreken' },
    'pc-source': { label: 'De pc waarop mijn instellingen wel staan' },
  },
} satisfies SymptomTexts;
