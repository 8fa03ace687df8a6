const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that make a sentence conditional. */
const conditions =
  'if when whenever once soon unless whether or until should would could might may must need needs want wanted can suppose supposed assume assuming imagine ' +
  'als wanneer zodra indien tenzij zou moet moeten kan wenn falls sobald sofern ob oder soll sollte muss kann si quand lorsque dès ou doit peut';

/** Words that make a value a case in general. */
const generalities =
  'then daarna dann ensuite maybe perhaps probably misschien waarschijnlijk vielleicht wahrscheinlich möglich mogelijk ' +
  'mean means meaning indicates betekent bedeutet signifie example examples voorbeeld beispiel exemple bijv case legend possible potential common ' +
  'cause causes oorzaak ursache expected expect expects verwacht erwartet attendu normal normally healthy typical usually normaal normalement ' +
  'ideal ideally goal target devices users tenants apparaten gebruikers geräte appareils utilisateurs ' +
  'you a an for jullie een voor ihr ein eine einem einer für vous un une pour documentation docs article microsoft google';

const denials =
  'not no never none neither nor nowhere weder nirgends nirgendwo nergens cannot without nobody longer niet nooit geen niemand zonder nicht nie kein keine keinen niemand ohne pas jamais ' +
  "aucun aucune sans personne ne don't doesn't isn't can't haven't hasn't won't";

const questions =
  'what why how which wat waarom hoe welke warum wie welche que pourquoi comment quel quelle question vraag frage answer check verify ensure ' +
  'sure look search find findstr grep select match contains controleer zorg kijk zoek prüfe prüfen suche suchen vérifiez vérifier cherchez ' +
  'regardez assurez step stap schritt étape fix solution oplossing lösung';

/** Words that tell of an earlier time or of another PC. */
const elsewhere =
  'before was were had used previously yesterday earlier formerly old older gisteren eerder vroeger voorheen vóór oud oude früher vorher ' +
  'gestern war hatte alt alte avant ancien ancienne était avait other another someone anyone andere ander anderer anderen autre ' +
  'colleague collega kollege';

const conditional = listed(conditions);
const unfinished = listed(`${conditions} ${denials}`);
const doubts = listed(`${conditions} ${generalities} ${denials} ${questions} ${elsewhere}`);

/** Words that make a sentence a question if they come first. */
const askers = listed('is are does do did has have ist sind hat habt heeft hebben est avez');

const joiners = listed(
  'and but so also while although whereas fyi btw am pm my our however yet still now only with the this that is it en maar ook terwijl hoewel echter dus nu de het mijn onze ' +
    'und aber auch während obwohl jedoch jetzt der die das mein meine unsere et mais aussi donc maintenant le la les mon ma notre cependant pero però',
);

/** Words that begin a note of a later time: `after the restart`. */
const laterWords = listed('after since today now meanwhile na sinds vandaag nu nach seit heute jetzt après depuis maintenant');

const speakers = listed(
  'says shows gives has reports prints see zegt toont geeft meldt staat zie sagt zeigt meldet steht sehe siehe dit affiche montre indique',
);

/** What somebody did before the PC showed the value. */
const doneWords = listed('ran typed executed entered draaide gedraaid uitgevoerd getypt ausgeführt eingegeben lancé exécuté tapé');

/** Asides that say nothing about the value: `like someone suggested`, `as far as I can tell`. */
const saidAside =
  /\b(?:like|as|zoals|wie|comme) (?:(?:someone|somebody|you|u|je|he|she|they|people|was|were|iemand|jemand|du|sie|vous) ){0,2}(?:suggested|said|asked|told|advised|recommended|requested|vroeg|gevraagd|zei|adviseerde|gewünscht|gefragt|empfohlen|demandé|suggéré)\b|\bas far as (?:i|we) (?:can|could) (?:tell|see)\b|\bvoor zover ik (?:kan zien|weet|zie)\b|\bsoweit ich (?:sehen kann|sehe|weiß)\b|\bwat (?:me|mij|ons) (?:wel |nog |ook )?opvalt is dat\b|\bwhat (?:i (?:did )?notice|stands out) is that\b|\b(?:mir|uns) fällt auf,? dass\b/gi;

/** The article of what somebody did to this PC, unlike that of `after a successful join`, which tells of any. */
const articleOfDeed =
  /\b(?<=\b(?:after|na|nach|après) )(?:an?|een|einem|einer|une?) (?=(?:[\p{L}-]{1,12} )?(?:reboot|restart|re-?login|log ?off|log ?out|sign-?out|while|couple|few|herstart|tijdje|neustart|abmeldung|weile|redémarrage)\b)/giu;

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(saidAside, ' ')
    .replace(articleOfDeed, '')
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .match(/[\p{L}']+/gu) ?? [];

const maxWords = 8;

/** Whether words next to a pair leave it a statement about this PC. */
const isFree = (words: readonly string[]): boolean => words.length <= maxWords && !words.some((word) => doubts.has(word));

/** The sentence at the end of a text. */
const sentenceIn = (text: string): string => `${text} `.split(/(?<!\d)[.!?;] /).at(-1) ?? '';

/** Whether a line that begins so leaves the next one a statement: a label without a condition, or words that deny nothing. */
export function isStatedAfterLine(text: string): boolean {
  const words = wordsOf(sentenceIn(text.slice(-200)));
  const bars = /: ?$/.test(text) ? conditional : unfinished;
  return !words.some((word) => bars.has(word)) && !askers.has(words[0] ?? '');
}

/** Whether several pairs after these words are stated: `PC-22`, `My laptop says`, `Work notes (2026-11-29 10:12):`. */
export function isStatedAfter(lead: string): boolean {
  if (/[=|{}<>\\$]|\b(?:e\.g|i\.e|z\. ?B|bijv|p\. ?ex)\./i.test(lead)) return false;
  const words = wordsOf(sentenceIn(lead));
  return isFree(words) && !askers.has(words[0] ?? '');
}

/** Whether a single pair after these words is stated: after a connecting word, a label, a time, or what it says. */
export function isIntroducedBy(lead: string): boolean {
  const label = lead.replace(/(?:[-=]>|\u2192)$/, ':');
  if (!isStatedAfter(label)) return false;
  // `Edit: after a restart`, `Work notes (11:30): after that`: what the label names comes before.
  const words = wordsOf(
    sentenceIn(label)
      .split(/: (?=\p{L})/u)
      .at(-1) ?? '',
  );
  return (
    label.endsWith(':') ||
    words.every((word) => joiners.has(word)) ||
    laterWords.has(words[0] ?? '') ||
    speakers.has(words.at(-1) ?? '') ||
    words.some((word) => doneWords.has(word))
  );
}

/** Whether what comes between two pairs leaves them both stated. */
export const isLink = (gap: string): boolean => !/[:=|{}<>?\u2192]|\bof\b|^\W{0,8}(?:YES|NO)\b/i.test(gap) && isFree(wordsOf(gap));

const earlier = listed('yesterday before gisteren eerder gestern vorher hier avant');

const asides = listed(
  'since after now today again too also still and but while on in at here sinds na nu weer ook nog en maar op hier seit nach jetzt wieder ' +
    'auch noch und aber auf depuis après maintenant encore aussi et mais sur',
);

/** Whether what comes after a pair leaves it stated: an end, a remark, or words such as `since Monday`. */
export function isStatedBefore(tail: string): boolean {
  // Dutch and German put the verb last: `dat SettingsUrl leeg is`.
  const rest = tail
    .replace(/^["'`*)\]]{1,3}/, '')
    .trim()
    .replace(/^(?:is|staat|ist|steht)(?=$|[.,!])/, '');
  if (/^\W{0,8}(?:YES|NO)\b/i.test(rest)) return false;
  if (rest === '' || /^(?:[.!<#\u2190]|\/\/|--)/.test(rest)) return true;
  const clause = /^[^.!;,?]{0,200}\??/.exec(rest.replace(/^[,;(] ?/, ''))?.[0] ?? '';
  const words = wordsOf(clause);
  if (/^[,;(]/.test(rest)) return !conditional.has(words[0] ?? '') && !earlier.has(words[0] ?? '');
  return !clause.endsWith('?') && isFree(words) && (tail.startsWith(')') || /^[-\u2013\u2014] /.test(rest) || asides.has(words[0] ?? ''));
}

const harmless = new Set([...conditional, ...listed(elsewhere)]);

/** Whether a sentence that is no statement leaves the others as they are: a question, a case, an earlier time or another PC. */
export const isBeside = (sentence: string): boolean => sentence.includes('?') || wordsOf(sentence).some((word) => harmless.has(word));
