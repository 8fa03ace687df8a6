import type { NoteTexts } from '../types';

export const notes = {
  'ran-elevated': {
    what: 'De opdracht is als administrator uitgevoerd. Dan klopt misschien niet wat er over jou in staat.',
    todo: 'Het kan over een ander account gaan, dus een “nee” telt niet mee.',
    again: 'Doe het nog eens zonder **Als administrator uitvoeren**: `dsregcmd /status | clip`',
  },
  'ran-as-system': {
    what: 'Niet jij, maar Windows zelf heeft de opdracht uitgevoerd. Wat er over jou in staat, telt niet mee.',
    again: 'Meld je aan met je eigen account en doe het nog eens in een gewone opdrachtprompt: `dsregcmd /status | clip`',
  },
  'ran-remotely': {
    what: 'De opdracht is op afstand uitgevoerd. Wat er over jou in staat, telt niet mee.',
    again: 'Ga achter de pc zelf zitten en doe het daar nog eens: `dsregcmd /status | clip`',
  },
  truncated: {
    what: 'De tekst houdt halverwege op.',
    todo: 'Misschien staat in de rest wat we zoeken.',
    again: 'Hiermee kopieer je alles: `dsregcmd /status | clip`',
  },
  'several-outputs': {
    what: 'Je hebt de tekst van meer dan één keer geplakt.',
    todo: 'We lezen de laatste die met je eigen account is gemaakt. Bedoel je een andere? Plak dan alleen die.',
  },
  'not-dsregcmd': {
    what: 'Dit is niet de tekst van de opdracht waar we om vragen.',
    todo: 'We lezen wat we erin herkennen.',
    again: 'Wil je weten of er meer aan de hand is? Voer dit uit en plak de tekst: `dsregcmd /status | clip`',
  },
  'translated-output': {
    what: 'Deze tekst is een vertaling. Windows zelf geeft hem altijd in het Engels.',
    todo: 'Plak het origineel als je dat hebt. In een vertaling kan wegvallen wat de doorslag geeft.',
  },
  'redacted-values': {
    what: 'Sommige waarden zijn onleesbaar gemaakt.',
    todo: 'Die tellen we als niet bekend. Namen mag je weglaten. Laat `YES`, `NO`, tijden en codes staan.',
  },
  'one-line-paste': {
    what: 'Alle regeleinden zijn weg.',
    todo: 'We konden de tekst wel lezen.',
    again: 'Kopieer de tekst als het kan nog eens, zo: `dsregcmd /status | clip`',
  },
  'field-unreadable': {
    what: 'Sommige regels konden we niet lezen.',
    todo: 'Die tellen we als niet bekend.',
    again: 'Kopieer de tekst zo nodig nog eens: `dsregcmd /status | clip`',
  },
} satisfies NoteTexts;
