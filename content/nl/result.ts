import type { ResultTexts } from '../types';

export const result: ResultTexts = {
  certainty: {
    certain: 'Dit is de oorzaak',
    'may-be': 'Dit kan de oorzaak zijn',
    unknown: 'Dit kunnen we nog niet zien',
    onlyIt: (certainty) => `${certainty}. Alleen IT kan dit oplossen.`,
    itFirst: (certainty) => `${certainty}. Eerst is IT aan zet.`,
    helped: 'Het heeft geholpen',
    healthy: 'Geen probleem gevonden',
    question: 'Nog niet bekend',
  },
  chain: {
    label: 'De zeven punten, op volgorde',
    broken: (number, name) => `Stopt bij punt ${number} van 7: ${name}`,
    doubtful: (number, name) => `Stopt misschien bij punt ${number} van 7: ${name}`,
    holds: (count) => (count === 0 ? 'Nog geen punt is gecontroleerd' : `${count} van de 7 punten kloppen`),
  },
  proof: { siteSays: (label) => `Volgens je organisatie: ${label}` },
  steps: {
    how: 'Meer over hoe je dit doet',
    openQuestion: 'Deze vraag op een aparte pagina beantwoorden',
    later: { summary: 'Wat je daarna kunt doen', hint: (count) => (count === 1 ? '1 stap' : `${count} stappen`) },
    it: { summary: 'Voor de helpdesk en IT', hint: (count) => (count === 1 ? '1 stap' : `${count} stappen`) },
    done: { summary: 'Wat al is geprobeerd', undo: 'Ongedaan maken' },
  },
  call: {
    title: 'Bel de helpdesk en lees deze code voor',
    titleWithout: 'Vraag het aan je helpdesk en geef deze code door',
    say: (title) => `Zeg: “${title}.” De rest zien ze met de code.`,
    nothingForYou: 'Je hoeft nu zelf niets te doen. Dit is iets voor de helpdesk.',
    asked: 'Wat vonden ze?',
    next: {
      heading: 'Wat zij gaan doen',
      withoutSteps: 'Wat zij van je nodig hebben',
      text: 'Met de code zien ze jouw resultaat. Noem ook de naam van de pc, want in de code staan geen namen: **Instellingen > Systeem > Info (Settings > System > About)**.',
    },
    over: {
      title: 'Jouw deel is klaar. Bel nu de helpdesk',
      text: 'Je kunt zelf niets meer doen. Met de code ziet de helpdesk wat dat was.',
    },
  },
  none: {
    title: 'Er hoeft niets gerepareerd te worden',
    text: 'Je kunt alles laten zoals het is.',
    guide: 'Lees erover in de gids',
  },
  lifeline: {
    label: 'Helpdesk en code',
    heading: 'Liever hulp?',
    code: 'Jouw code',
    text: 'Lees hem voor aan de helpdesk. De code opent deze pagina en bevat geen namen.',
    aloud: 'Zo lees je de code voor',
    copy: { label: 'Kopieer code', done: 'Gekopieerd' },
    copyLink: { label: 'Kopieer link', done: 'Gekopieerd' },
    report: 'Tekst voor een ticket of e-mail',
    unless: { heading: 'Hoe zeker is dit?', text: 'Een van deze antwoorden kan deze oorzaak nog uitsluiten:' },
  },
  also: { summary: (title) => `Ook gevonden: ${title}`, open: 'Laat zien wat je hieraan doet' },
  due: {
    text: (things) => `Dit kan wel meegaan, als je organisatie dat aanbiedt: ${things}.`,
    action: 'Zoek uit waarom het niet meegaat',
  },
  ask: { summary: 'Nog één vraag kan helpen', hint: 'één antwoord' },
  how: { summary: 'Hoe we dit weten', hint: (count) => (count === 1 ? '1 feit' : `${count} feiten`) },
  links: { summary: 'De zeven punten' },
  other: { summary: 'Andere codes en meldingen' },
  sources: { summary: 'Bronnen, en wanneer we ze hebben gecontroleerd' },
  known: {
    title: 'Wat we tot nu toe weten',
    lede: 'Verander een antwoord, of bekijk wat het nog kan zijn.',
    link: (facts, possible, ruledOut) => `Wat we weten (${facts}), wat het nog kan zijn (${possible}) en wat is uitgesloten (${ruledOut})`,
    facts: 'Wat we weten',
    possible: (count) => `Nog mogelijk (${count})`,
    ruledOut: (count) => `Uitgesloten (${count})`,
    forHelpDesk: {
      heading: (count: number) => `Wat de helpdesk kan nakijken (${count})`,
      intro: 'Dit kun je zelf niet zien. Vraag het aan de helpdesk, en geef daarbij je code door.',
    },
    back: 'Terug naar het resultaat',
  },
  helped: {
    title: 'Je instellingen gaan weer mee',
    lede: (step) => `Dit maakte het verschil: “${step}”`,
    own: {
      title: 'Op deze pc is het gelukt',
      lede: (step) => `Dit heb je gedaan: “${step}”. Er was niets stuk.`,
      check: { title: 'Kijk het even na', yes: 'Ja, alles', no: 'Nee, er ontbreekt nog iets', legend: 'Is alles er nu?' },
      items: ['Kijk één voor één naar wat er ontbrak.', 'Sommige dingen stel je op elke pc één keer in.'],
    },
    check: { title: 'Controleer het in 5 minuten', yes: 'Ja, die is er', no: 'Nee, nog niet', legend: 'Is de wijziging aangekomen?' },
    aside: {
      heading: 'Je bent klaar',
      cleared: 'De tekst die je plakte, wordt niet meer bewaard in dit tabblad.',
      text: 'Heb je een ticket? Geef dan deze code door, dan zien ze wat hielp.',
      undo: 'Het werkt toch niet',
    },
    was: 'Wat het was',
    back: {
      summary: 'Als het terugkomt',
      items: [
        'Open deze site opnieuw en plak nieuwe uitvoer. Er kan nu een andere oorzaak zijn.',
        'Geef de helpdesk de code hierboven. Die laat zien wat hielp.',
      ],
    },
  },
  healthy: {
    title: 'Alles wat we op deze pc kunnen zien, klopt',
    lede: (names) => `Deze punten kloppen: ${names}.`,
    sheet: {
      title: 'Nu: wat ontbreekt er precies?',
      text: 'Sommige dingen gaan nooit mee, hoe goed de pc ook werkt. De achtergrond en de taakbalk bijvoorbeeld.',
      action: 'Vertel wat er ontbreekt',
      paste: 'Mijn andere pc controleren',
    },
  },
  question: {
    title: 'We hebben nog iets van je nodig',
    lede: 'Met wat we nu weten, maakt deze vraag het meeste uit.',
    left: (count) =>
      count === 0 ? 'Dit is de laatste vraag' : count === 1 ? 'Hierna nog ongeveer 1 vraag' : `Hierna nog ongeveer ${count} vragen`,
    soFar: 'Je antwoorden tot nu toe',
  },
  unclear: {
    title: 'Je antwoorden laten nog geen probleem zien',
    unseen: 'We kunnen nog niet zien wat er mis is',
    lede: (ruledOut, possible) =>
      `Uitgesloten oorzaken: ${ruledOut}. Nog mogelijk: ${possible}. Met één opdracht zie je de rest. Of vraag IT om het op te zoeken.`,
    last: 'Wat je ook nog kunt proberen',
    sheet: {
      title: 'Voer één opdracht uit voor de rest',
      text: 'Die verandert niets op je pc. Je voert hem zelf uit, en wij laten zien wat de uitkomst betekent.',
      action: 'Laat zien hoe dat gaat',
      report: 'Ik geef dit liever door aan de helpdesk',
    },
  },
  empty: {
    title: 'Waar wil je beginnen?',
    lede: 'We weten nog niets over deze pc. Voer één opdracht uit en plak de tekst, of vertel wat je ziet.',
    sheet: { title: 'Kies', paste: 'Plak de uitvoer', symptoms: 'Vertel wat je ziet', code: 'Open een code' },
  },
};
