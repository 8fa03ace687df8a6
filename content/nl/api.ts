import type { ApiTexts } from '../types';

export const api = {
  title: 'De API, voor IT',
  lede: 'Stuur de uitvoer van `dsregcmd /status`, of antwoorden, en krijg dezelfde diagnose als op deze pagina’s, als JSON.',
  description: 'Hoe scripts en ticketsystemen de diagnose gebruiken: aanvraag, antwoord, fouten en voorbeelden.',
  request: {
    heading: 'Wat je stuurt',
    paragraphs: [
      '`POST /api/diagnose` met het inhoudstype `application/json`. Geen sleutel is verplicht, maar `text`, `answers` of `code` moet erbij staan. Zeggen ze iets over hetzelfde feit, dan gaat de tekst voor de antwoorden en gaan de antwoorden voor de code.',
      'Een tekst mag 256 KB groot zijn, een aanvraag 2 MB. Wat je stuurt, wordt niet bewaard en komt niet in een logboek.',
    ],
  },
  requestKeys: {
    text: 'De uitvoer zoals geplakt, ook als die beschadigd is of er andere tekst omheen staat. Teksten van gebeurtenissen, een code en een `reg query` mogen er ook in staan.',
    answers: 'Feiten met hun id, elk met een van hun waarden. De id staat in het adres van elke vraag, en onder `facts` in een antwoord.',
    tried: 'Ids van stappen die zijn gedaan: `step` (geen verschil), `step.helped` of `step.could-not`.',
    code: 'De code van een eerder geval. Stuur je alleen die, dan krijg je hetzelfde geval terug.',
    locale: 'De taal van titels, stappen en fouten: `en` of `nl`. Anders bepaalt `Accept-Language` de taal.',
    audience: 'Voor wie de volgende vraag is: `employee` (standaard) of `helpDesk`, die ook krijgt wat alleen IT kan zien.',
    now: 'Het moment waarop we data beoordelen, met de tijdzone. Anders is dat nu.',
  },
  example: {
    heading: 'Een voorbeeld',
    paragraphs: ['Drie regels van een pc die niet is gekoppeld:'],
    command: 'De uitvoer van de pc waar je achter zit, vanuit PowerShell:',
  },
  response: {
    heading: 'Wat je krijgt',
    paragraphs: [
      'Het antwoord op die aanvraag. Lange lijsten zijn hier ingekort: er is meer dan één stap, mogelijke oorzaak of uitgesloten oorzaak.',
    ],
  },
  responseKeys: {
    reading: 'Wat in de tekst is herkend: velden, gebeurtenissen, registerwaarden, de Windows-versie en opmerkingen, elk met de regel.',
    facts: 'De feiten die daaruit volgen, en de antwoorden.',
    chain: 'De zeven punten op volgorde, elk `holds` (klopt), `broken` (klopt niet) of `unknown` (niet bekend).',
    findings: 'De gevonden oorzaken, de belangrijkste eerst, met de feiten waarop ze rusten.',
    possible: 'Oorzaken die het nog kunnen zijn, met de feiten die ontbreken.',
    ruledOut: 'Ids van oorzaken die het niet zijn.',
    steps: 'Wat te doen, op volgorde. `who` zegt wie het doet, `risk` wat het met de pc kan doen.',
    nextQuestion: 'De vraag die het meest oplevert, of `null`.',
    forHelpDesk: 'Als er geen volgende vraag meer is: wat de helpdesk of IT nog kan uitzoeken.',
    tried: 'De stappen die zijn gedaan.',
    code: 'Het geval als code, voor een ticket of de telefoon.',
  },
  batch: {
    heading: 'Veel pc’s tegelijk',
    paragraphs: [
      '`POST /api/diagnose/batch` neemt 1 tot 100 `items`. Elk item heeft de sleutels van hierboven en, als je wilt, een `name` van hoogstens 200 tekens: die komt terug bij het resultaat en wordt verder niet gebruikt. `locale`, `audience` en `now` mogen ook naast `items` staan, voor alle items die ze zelf niet hebben.',
      'De `results` staan in de volgorde van de items. Elk resultaat is wat `/api/diagnose` op dat item antwoordt, ook als dat een fout is: één slecht item houdt de andere niet tegen. Duren de items samen langer dan zeven seconden, dan krijgt de rest de fout `too-complex`.',
      'Twee pc’s, en in het bestand van de tweede staat iets anders:',
    ],
    command: 'Alle tekstbestanden in een map, hoogstens 100, vanuit PowerShell:',
    response: 'Het antwoord op deze twee',
  },
  errors: {
    heading: 'Fouten',
    paragraphs: ['Altijd JSON: `error.id` voor je script en `error.message` voor een mens, in de gevraagde taal.'],
    internal: 'Er ging iets mis aan onze kant. Het antwoord heeft een `id` dat ook in het logboek staat.',
  },
  others: {
    heading: 'Werkt de dienst?',
    paragraphs: [
      '`GET /api/health` geeft 200 met de versie als deze server een voorbeeld kan lezen, anders 503.',
      '`GET /api/metrics` bestaat als je organisatie het heeft aangezet. Je hebt er een token voor nodig.',
    ],
  },
  document: {
    heading: 'Het OpenAPI-document',
    paragraphs: [
      'Het wordt gemaakt uit dezelfde schema’s die elke aanvraag controleren, dus het klopt altijd. De voorbeelden op deze pagina komen eruit.',
    ],
    link: 'OpenAPI-document (JSON)',
  },
  columns: { key: 'Sleutel', meaning: 'Betekenis', status: 'Status', id: 'Id', message: 'Bericht' },
} satisfies ApiTexts;
