import type { ReportTexts } from '../types';

export const report = {
  title: 'Wat je de helpdesk vertelt',
  lede: 'Begin bij je eigen helpdesk. Hoe meer je hiervan kunt vertellen, hoe minder de helpdesk hoeft te vragen.',
  paragraphs: [
    'Is het met de stappen hier niet gelukt? Ga dan eerst naar je eigen helpdesk. Zo nodig gaat een beheerder met dezelfde antwoorden naar Microsoft.',
    'Je hoeft niet alles te weten: sla over wat je niet weet. Niemand heeft hiervoor je wachtwoord of pincode nodig.',
  ],
  groups: {
    problem: {
      heading: 'Wat er misgaat',
      items: [
        'Zag je een foutmelding? Neem de tekst precies over, of maak een foto van het scherm.',
        'Geen melding? Beschrijf precies wat er gebeurt en wat je had verwacht.',
        'Welke schakelaars voor synchroniseren staan aan? Welke instellingen zouden moeten meegaan?',
        'Gaat het om één instelling of om meer?',
      ],
    },
    people: {
      heading: 'Bij wie het speelt',
      items: [
        'Heb alleen jij het, of hebben collega’s het ook? Bij wie werkt het wel?',
        'Hoeveel pc’s gebruik je? En hoeveel gebruiken de collega’s die het ook hebben?',
        'Mislukt het op al die pc’s, of alleen op sommige?',
      ],
    },
    person: {
      heading: 'Jij en je account',
      items: [
        'Met welk account meld je je op de pc aan: je werkaccount, een persoonlijk account of een lokaal account?',
        'Hoe meld je je aan: met een wachtwoord, een Windows Hello-pincode, een smartcard of op een andere manier?',
        'Zit je in een groep die mag synchroniseren? Tegenwoordig betekent dat: is het beleid **Enable Windows Backup** toegewezen aan jou of aan je pc? Een beheerder kan dat opzoeken.',
      ],
    },
    device: {
      heading: 'De pc',
      items: [
        'Is de pc gekoppeld aan Microsoft Entra (vroeger Azure AD), lid van het bedrijfsdomein, of allebei? Kijk bij `AzureAdJoined` en `DomainJoined` in de uitvoer van `dsregcmd /status`.',
        'Welke build van Windows heeft de pc? Druk op **Windows-toets + R**, typ `winver` en druk op **Enter**.',
        'Welke updates zijn het laatst geïnstalleerd? Het getal achter de punt van de build zegt het meeste al, zoals in 26100.4946.',
      ],
    },
    time: {
      heading: 'Wanneer het was',
      items: [
        'Op welke datum en hoe laat precies heb je het gezien? Zet je tijdzone erbij. Tijden in de uitvoer van `dsregcmd /status` zijn in UTC: geef ze door zoals ze er staan.',
      ],
    },
  },
} satisfies ReportTexts;
