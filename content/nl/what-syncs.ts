import type { WhatSyncsTexts } from '../types';

export const whatSyncs = {
  title: 'Waarom gaat mijn … niet mee?',
  lede: 'De meeste dingen op een Windows-pc gaan nooit mee terwijl je werkt. Zoek hier op wat je mist: je ziet wat het naar een andere pc brengt, en waar je het instelt.',
  lookUp: { label: 'Wat mis je?', hint: 'Bijvoorbeeld achtergrond, handtekening of printer.', submit: 'Zoeken' },
  carriersHeading: 'Wat dingen naar een andere pc brengt',
  otherCarriers: 'Wat verder nog dingen meeneemt',
  carriers: {
    'live-sync': {
      label: 'synchronisatie',
      about:
        'Een wijziging op de ene pc is binnen een paar minuten op je andere pc, als je op beide hetzelfde werkaccount gebruikt. De lijst is kort. De officiële naam is Enterprise State Roaming (ESR).',
    },
    backup: {
      label: 'back-up',
      about:
        'Windows bewaart een kopie van je instellingen voor een nieuwe of gewiste pc, nooit voor twee pc’s die je allebei gebruikt. Je organisatie bepaalt of er een back-up is, en of je die kunt terugzetten.',
    },
    edge: {
      label: 'Edge zelf',
      about: 'Microsoft Edge heeft een eigen synchronisatie, met eigen schakelaars. Je organisatie kan die uitzetten.',
    },
    onedrive: {
      label: 'OneDrive',
      about: 'OneDrive houdt bestanden gelijk op al je pc’s. Windows zelf neemt nooit bestanden mee.',
    },
    outlook: {
      label: 'Outlook zelf, in de cloud',
      about: 'Outlook bewaart de meeste opties bij je account. Voor postvakken in de cloud staat dat standaard aan.',
    },
    'microsoft-365': {
      label: 'Microsoft 365',
      about: 'Het staat bij je werkaccount of in je postvak. Meld je met hetzelfde account aan in de app.',
    },
    'own-app': {
      label: 'de app zelf',
      about: 'De app heeft een eigen account of een eigen synchronisatie. Windows doet hier niets.',
    },
    powertoys: {
      label: 'de back-up van PowerToys',
      about: 'Je maakt de back-up in PowerToys. Op de andere pc zet je hem terug.',
    },
    clipboard: {
      label: 'het klembord',
      about: 'Windows kan wat je kopieert naar je andere pc’s sturen. Daar is een eigen schakelaar voor.',
    },
    it: {
      label: 'IT',
      about: 'Je organisatie installeert het of stelt het in op elke pc. Vraag het aan de helpdesk als je het mist.',
    },
    'by-hand': {
      label: 'zelf doen',
      about: 'Niets neemt het mee. Stel het opnieuw in, of kopieer het zelf.',
    },
    nothing: {
      label: 'niets',
      about: 'Het hoort bij één pc en blijft daar. Stel het op elke pc in.',
    },
  },
  jump: 'Soorten dingen',
  kinds: {
    look: 'Achtergrond, kleuren en scherm',
    desktop: 'Start, taakbalk, bureaublad en Verkenner',
    input: 'Muis, touchpad, pen en typen',
    language: 'Taal, regio en tijd',
    accessibility: 'Toegankelijkheid',
    devices: 'Netwerk, printers en andere apparaten',
    'sign-in': 'Wachtwoorden en aanmelden',
    browser: 'Browsers',
    files: 'Bestanden en klembord',
    apps: 'Apps en programma’s',
    office: 'Outlook, Teams en Office',
  },
  columns: { thing: 'Wat je mist', carrier: 'Wat het meeneemt', where: 'Waar je het vindt' },
  missed: {
    heading: 'Zo komt wat je mist op je andere pc',
    all: 'Alles wat mensen missen, in één lijst',
    backup: 'Stel het hier één keer zelf in. Alleen een nieuwe of opnieuw ingestelde pc kan het uit een back-up halen.',
  },
  inferred: 'Onze eigen conclusie.',
  doubt: {
    heading: 'Hoe zeker dit is',
    paragraphs: [
      '“De synchronisatie” en “back-up” komen uit twee lijsten met instellingen van Microsoft. We lazen kopieën van 22 april 2025. In april 2026 zei Microsoft dat er niets verandert aan wat meegaat. Daarom gaan we ervan uit dat de lijsten nog kloppen.',
      'Een oudere lijst uit 2024, “Windows roaming settings reference”, noemt vier dingen die niet in de nieuwere staan: de weergavetaal, je eigen woordenboek, wisseltoetsen en spraaktoegang. We volgen de nieuwere lijst en zeggen het er steeds bij.',
      '“Onze eigen conclusie” betekent: het staat in geen van beide lijsten, dus Windows neemt het niet mee. Wat het wel meeneemt, is algemeen bekend en komt niet van een pagina die we lazen.',
      'De paden zijn die van Windows 11. Op Windows 10 heten sommige dingen iets anders. Gaat er op Windows 10 iets anders mee dan op Windows 11, dan staat dat in de tabel.',
      'Je organisatie kan delen hiervan uitzetten met beleid.',
    ],
  },
  proof: {
    heading: 'Is er wel iets opgeslagen?',
    summary: 'Voor beheerders: zo zie je of er instellingen zijn opgeslagen',
    paragraphs: [
      "Microsoft Graph (bèta) laat zien wat Windows voor iemand heeft opgeslagen. In Graph Explorer, aangemeld als die persoon en met de machtiging waar het om vraagt: `GET https://graph.microsoft.com/beta/me/settings/windows`. Zet er `?$filter=settingType eq 'roaming'` of `'backup'` achter om één soort te zien.",
      'Elke rij heeft een `payloadType`, het soort instelling, en `instances` met `lastModifiedDateTime`. Rijen van een back-up hebben ook `windowsDeviceId`.',
      'Zo lezen wij het: rijen van het soort roaming met een recente datum betekenen dat het op de pc die verstuurt werkt. Geen rijen van dat soort: er is nooit iets van een pc vertrokken. Alleen rijen van het soort backup: er is een back-up, maar er is niets gesynchroniseerd.',
      'De velden zijn gedocumenteerd; deze uitleg is van ons.',
    ],
  },
  sources: 'Bronnen',
} satisfies WhatSyncsTexts;
