import type { MessageTexts } from '../types';

export const messages = {
  'grey-account-text': {
    means:
      'Windows ziet geen werkaccount waarvan de instellingen mogen meegaan. Deze tekst heeft meer dan één oorzaak; de andere antwoorden geven de doorslag.',
  },
  'managed-by-organisation': {
    means:
      'Op deze pagina van Instellingen geldt een beleid. Dat hoeft niet over de synchronisatie te gaan, en ook een hulpprogramma dat Windows aanpast, kan het instellen.',
    todo: 'Bekijk het beleid op deze pc. De helpdesk vindt op de pagina **Plak de uitvoer** een opdracht daarvoor.',
  },
  'not-available': {
    means:
      'Op deze pc is een werkaccount toegevoegd, en die organisatie beslist over de synchronisatie. Voor dit account biedt ze die niet aan.',
  },
  'not-supported': {
    means: 'De app **Windows Back-up (Windows Backup)** draait met een account waarvoor de organisatie geen back-up toestaat.',
  },
  'edge-not-available': {
    means:
      'Dit gaat over Edge, dat een eigen synchronisatie heeft. De organisatie heeft er geen abonnement voor, of heeft het niet aangezet.',
    todo: 'Vraag het aan IT. Zelf kun je het niet veranderen.',
  },
  'edge-turned-off': {
    means: 'Dit gaat over Edge, dat een eigen synchronisatie heeft. De organisatie heeft dat met een beleid uitgezet.',
    todo: 'Vraag het aan IT. Zelf kun je het niet veranderen.',
  },
  'edge-no-connection': {
    means: 'Dit gaat over Edge, dat een eigen synchronisatie heeft. Edge kan zijn server niet bereiken.',
    todo: 'Meld je in Edge af en weer aan. Blijft het zo, vraag IT dan of het netwerk Edge doorlaat.',
  },
  'roaming-profile': {
    means:
      'Dit gaat over een oudere functie, waarbij een server van de organisatie het profiel bewaart. Met de synchronisatie van instellingen heeft het niets te maken.',
  },
  'device-deleted': {
    means:
      'De organisatie heeft deze pc uit haar lijst verwijderd. Microsoft noemt dat `AADSTS700003`. Windows kan zo niemand op deze pc aanmelden bij Microsoft.',
    todo: 'Vraag IT om eerst bij de verwijderde apparaten te kijken: sommige pc’s kunnen daar nog 30 dagen lang worden teruggezet.',
  },
  'not-allowed-to-join': {
    means:
      'Deze persoon mag geen pc aan de organisatie koppelen, of mag hem niet bij het beheer aanmelden. Volgens de oude lijst van Microsoft is de code `0x801c0003`.',
    todo: 'Vraag het aan IT.',
  },
  'too-many-devices': {
    means:
      'Het account zit aan zijn maximum. De code zegt aan welk: `0x801c000e` is dat van Microsoft Entra, `0x80180013` dat van het apparaatbeheer.',
    todo: 'Vraag IT om pc’s te verwijderen die niet meer in gebruik zijn, of om het maximum te verhogen.',
  },
  'join-error': {
    means: 'Het koppelen van de pc is mislukt. Deze tekst heeft veel oorzaken; de code erbij zegt welke.',
    todo: 'Plak ook de code.',
  },
  'enrolment-error': {
    means: 'De pc aanmelden bij het apparaatbeheer is mislukt. Dat is iets anders dan de synchronisatie van instellingen.',
  },
  'account-locked': {
    means:
      'Er is te vaak een verkeerd wachtwoord ingevuld, of iemand meldde zich aan vanaf een plek die riskant lijkt. De eerste keer duurt het een minuut, daarna langer.',
    todo: 'Wacht even. Met **Ik ben mijn wachtwoord vergeten** op de aanmeldpagina is het meteen voorbij, als de organisatie dat aanbiedt.',
  },
  'permission-to-sign-in': {
    means:
      'In Europa vraagt Windows één keer of apps je Windows-aanmelding mogen gebruiken. Tot die tijd kunnen apps je niet vanzelf aanmelden.',
    todo: 'Kies **Doorgaan (Continue)**.',
  },
  'access-blocked': {
    means: 'Een regel van de organisatie bepaalt wie zich mag aanmelden, waarvandaan en met welke pc. Die regel weigert deze aanmelding.',
  },
  'no-registry-key': {
    means: 'Deze sleutel staat niet in het register. Vroeg je naar beleid, dan is daar niets ingesteld. Dat is geen fout.',
  },
  'no-events': { means: 'In dit logboek staan zulke gebeurtenissen niet. Dat is geen fout.' },
  'no-such-log': { means: 'Deze Windows heeft dat logboek niet, of de naam is anders getypt.' },
  'access-denied': {
    means: 'De opdracht mocht dit niet lezen.',
    todo: 'Laat het weg, of vraag de helpdesk om de opdracht uit te voeren.',
  },
  'unknown-command': {
    means: 'Windows kent deze opdracht niet, of niet in dit venster.',
    todo: 'Open de **opdrachtprompt** en plak de regel daar.',
  },
} as const satisfies MessageTexts;
