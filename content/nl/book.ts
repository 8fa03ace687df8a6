import type { BookTexts } from '../types';

export const book = {
  contents: 'Inhoud',
  turn: 'Vorig en volgend hoofdstuk',
  about: {
    'what-syncs': 'De lijst met instellingen, en wat elke instelling meeneemt naar een andere pc.',
    requirements: 'Elf dingen die moeten kloppen, voor jou en voor de pc.',
    test: 'Land of regio, twee pc’s, tien minuten.',
    registration: 'Eén opdracht die alleen leest, en wat je hoort te zien.',
    mfa: 'Wanneer de synchronisatie op een extra bevestiging wacht, en hoe je die geeft.',
    policies: 'Voor IT: het beleid, Intune, groepsbeleid en de oude schakelaar.',
    'known-issues': 'Elk met wat je merkt, het bewijs, de stappen en de bronnen.',
    fields: 'Elke regel die `dsregcmd /status` afdrukt.',
    codes: 'Foutcodes en gebeurtenisnummers, hoe je ze ook schrijft.',
    events: 'Voor IT: welke logboeken je opent en welke gebeurtenissen tellen.',
    changes: 'Oude namen, oude schakelaars en oude artikelen, en wat ervoor in de plaats kwam.',
    administrators: 'Voor IT: de namen voor meldingen, wie eerst iets doet en wanneer we het hebben gecontroleerd.',
  },
  causes: (count) => (count === 1 ? '1 oorzaak' : `${count} oorzaken`),
  search: 'Iets opzoeken',
  examples: {
    label: 'Bijvoorbeeld',
    items: ['thema', 'settings url', 'prt', 'KB3193683', '0xCAA5001C', 'beheerd door je organisatie'],
  },
  parts: {
    codes: 'Alle codes en gebeurtenissen, in delen',
    fields: 'Alle velden, per onderdeel van de uitvoer',
    entries: (count) => (count === 1 ? '1 regel' : `${count} regels`),
  },
  more: 'Wat er nog meer past',
} satisfies BookTexts;
