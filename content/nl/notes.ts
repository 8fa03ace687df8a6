import type { NoteTexts } from '../types';

export const notes = {
  'ran-elevated':
    'De opdracht is als administrator uitgevoerd. Wat er over jou in staat, kan over een ander account gaan. Een “nee” telt daarom niet mee. Voer de opdracht nog eens uit in een gewone opdrachtprompt.',
  'ran-as-system':
    'De opdracht is door het systeem uitgevoerd, niet door jou. Wat er over jou in staat, telt niet mee. Voer de opdracht zelf uit, terwijl je bent aangemeld.',
  'ran-remotely': 'De opdracht is op afstand uitgevoerd. Wat er over jou in staat, telt niet mee. Voer de opdracht uit op de pc zelf.',
  truncated: 'De tekst houdt halverwege op. Plak alles als het kan: misschien staat in de rest wat we zoeken.',
  'several-outputs': 'Je hebt meer dan één uitvoer geplakt. We lezen de laatste die is uitgevoerd door degene om wie het gaat.',
  'not-dsregcmd':
    'Dit is niet de uitvoer van `dsregcmd /status`. We lezen wat we erin herkennen. Die opdracht laat zien of er meer aan de hand is.',
  'translated-output': 'Deze tekst is een vertaling: Windows geeft hem in elke taal in het Engels. Plak het origineel als je dat hebt.',
  'redacted-values': 'Sommige waarden zijn onleesbaar gemaakt. Die tellen we als niet bekend.',
  'one-line-paste': 'Alle regeleinden zijn weg. We konden de tekst wel lezen. Controleer het resultaat als het kan met een verse kopie.',
  'field-unreadable': 'Sommige regels konden we niet lezen. Die tellen we als niet bekend.',
} satisfies NoteTexts;
