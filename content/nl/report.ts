import type { ReportTexts } from '../types';

export const report = {
  title: 'Tekst voor een ticket of e-mail',
  lede: 'Wat er gevonden is staat voorop, zo zeker als we zijn. Lees het, vul aan wat je wilt en kopieer het.',
  paragraphs: [
    'Hielpen de stappen hier niet? Ga dan naar je eigen helpdesk. Zo nodig gaat een beheerder met dezelfde antwoorden naar Microsoft.',
    'Je hoeft niet alles te weten: sla over wat je niet weet. Niemand heeft hiervoor je wachtwoord of pincode nodig.',
  ],
  never: { heading: 'Nooit nodig', text: 'Niemand heeft hiervoor je wachtwoord of pincode nodig.' },
  call: { heading: 'Liever bellen?', text: 'De code is genoeg: daarmee ziet de helpdesk dit allemaal.' },
  groups: {
    problem: {
      heading: 'Wat er misgaat',
      field: 'Wat er misgaat, in je eigen woorden',
      items: [
        'Zag je een foutmelding? Neem de tekst precies over, of maak een foto van het scherm.',
        'Geen melding? Beschrijf precies wat er gebeurt en wat je had verwacht.',
        'Welke schakelaars voor de synchronisatie staan aan? Welke instellingen zouden moeten meegaan?',
        'Gaat het om één instelling of om meer?',
      ],
    },
    people: {
      heading: 'Wie er last van heeft',
      field: 'Wie er nog meer last van heeft, en op hoeveel pc’s',
      items: [
        'Heb alleen jij het, of hebben collega’s het ook? Bij wie werkt het wel?',
        'Hoeveel pc’s gebruik je? En hoeveel gebruiken de collega’s die het ook hebben?',
        'Mislukt het op al die pc’s, of alleen op sommige?',
      ],
    },
    person: {
      heading: 'Jij en je account',
      field: 'Je account, en hoe je je aanmeldt',
      items: [
        'Met welk account meld je je op de pc aan: je werkaccount, een persoonlijk account of een lokaal account?',
        'Hoe meld je je aan: met een wachtwoord, een Windows Hello-pincode, een smartcard of op een andere manier?',
        'Zit je in een groep die mag synchroniseren? Tegenwoordig betekent dat: is het beleid **Enable Windows Backup** toegewezen aan jou of aan je pc? Een beheerder kan dat opzoeken.',
      ],
    },
    device: {
      heading: 'De pc',
      field: 'De pc en de laatste updates',
      items: [
        'Is de pc gekoppeld aan Microsoft Entra (vroeger Azure AD), lid van het bedrijfsdomein, of allebei? Kijk bij `AzureAdJoined` en `DomainJoined` in de uitvoer van `dsregcmd /status`.',
        'Welke build van Windows heeft de pc? Druk op de **Windows-toets**. Typ `winver` en druk op **Enter**.',
        'Welke updates zijn het laatst geïnstalleerd? Het getal achter de punt van de build zegt al veel, zoals in 26100.4946.',
      ],
    },
    time: {
      heading: 'Wanneer het was',
      field: 'Wanneer je het zag',
      items: [
        'Op welke datum en hoe laat precies heb je het gezien? Zet je tijdzone erbij. Tijden in de uitvoer van `dsregcmd /status` zijn in UTC: geef ze door zoals ze er staan.',
      ],
    },
  },
  form: {
    heading: 'Vul aan wat wij niet weten',
    intro: 'Vertel alleen wat je kwijt wilt. Wat je typt, wordt nergens bewaard. Het komt alleen in je verslag.',
    questions: 'Wat de helpdesk graag weet',
    paste: {
      label: 'De uitvoer van `dsregcmd /status`, als je die hebt',
      hint: 'Dan staan de gelezen regels ook in de tekst. Wat je in dit tabblad hebt geplakt, staat hier al.',
    },
    identifiers: {
      label: 'Zet namen en id’s erbij',
      hint: 'Apparaat, tenant, accounts en correlatie-id’s: Microsoft vraagt erom. Zonder vinkje staat er `[id-1]`, `[account-1]` enzovoort.',
    },
    format: { legend: 'Schrijf het als', text: 'Gewone tekst', markdown: 'Markdown, voor tickets die dat tonen' },
    submit: 'Zet het in de tekst',
    otherLanguage: 'Put the text in English',
    errors: {
      heading: 'We konden het verslag niet maken',
      kept: 'Wat je typte, staat er nog. Er is niets bewaard.',
      'too-large': 'Deze tekst is te lang: meer dan 256 KB. Plak alleen wat dsregcmd /status laat zien, zo’n 100 regels.',
      'not-dsregcmd': 'Dit is niet de uitvoer van dsregcmd /status. Laat het vak leeg, of plak alles wat de opdracht laat zien.',
      'too-complex':
        'De uitvoer lezen duurde te lang, dus zijn we gestopt. Plak alleen wat dsregcmd /status laat zien, ongeveer 100 regels.',
      internal: 'Er ging bij ons iets mis. Probeer het nog eens, of geef de helpdesk deze code: {fault}.',
      failed: 'De server was niet bereikbaar of nam de tekst niet aan. Probeer het zo meteen opnieuw.',
    },
  },
  made: {
    heading: 'De tekst, klaar om te kopiëren',
    intro: 'Precies dit geef je door, niet meer. Lees het voordat je het verstuurt.',
    select: 'Met één klik in de tekst selecteer je alles. Druk daarna op **Ctrl + C**.',
    copy: { label: 'Kopieer de tekst', done: 'Gekopieerd' },
    download: 'Opslaan als bestand',
    ticket: 'Open het ticketformulier',
    mail: 'Begin een e-mail',
    leaves: {
      mail: 'De e-mail krijgt alleen de namen van de oorzaken, de code, de link en de taal. Plak de tekst er zelf bij.',
      ticket:
        'Het ticketformulier en de e-mail krijgen alleen de namen van de oorzaken, de code, de link en de taal. Plak de tekst er zelf bij.',
    },
    forgotten: {
      heading: 'Wat ermee gebeurt',
      text: 'De tekst wordt gemaakt en vergeten. Onze server bewaart er niets van en stuurt het naar niemand.',
    },
  },
  written: {
    subject: (code: string) => `Instellingen gaan niet mee, code ${code}`,
    code: 'Code',
    made: 'Gemaakt op',
    link: 'Link',
    next: 'Wat de helpdesk en IT nu doen',
    links: 'De zeven punten',
    pc: 'Over de pc',
    person: 'De gebruiker zegt',
    findings: 'Wat er gevonden is',
    noFindings: 'Er is nog niets gevonden.',
    proof: 'Bewijs',
    line: 'regel',
    tried: 'Stappen die gedaan zijn',
    noTried: 'Nog geen.',
    unsure: 'Kon de gebruiker niet zeggen',
    output: (section: string) => `Uit de uitvoer: ${section}`,
    events: 'Logboek',
    joinLog: 'Logboek van het koppelen',
    registry: 'Register',
    messages: 'Meldingen',
    windows: 'Windows',
  },
} satisfies ReportTexts;
