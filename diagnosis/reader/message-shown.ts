/** What may be between a denial and the message: `don't get the error`, `niet de melding`. */
const filler =
  '(?: (?:get|gets|got|getting|see|saw|seen|seeing|find|show|shows|shown|say|says|have|had|having|the|an?|any|that|this|message|error|banner|text|about|anywhere|else|reports?|reported|mentions?|mentioned|' +
  'krijg|krijgt|krijgen|gekregen|kreeg|zie|ziet|zien|gezien|vind|de|het|die|dat|er|meer|melding|foutmelding|tekst|' +
  'bekommen|erhalten|sehen|sieht|gesehen|angezeigt|die|der|den|mehr|meldung|fehlermeldung|voyez|vu|recevez|eu|le|la|erreur)){0,6} $';

/** Words that deny a message, or tell that it once was there. An apostrophe became a space. */
const denied = new RegExp(
  ` (?:not|never|no longer|no(?= (?:message|error|banner|text))|without|nobody|used to|(?:do|does|did|have|has|had|is|was|would) ?n t|niet|geen|nooit|zonder|nicht|nie|keine?n?|ohne|jamais|pas|aucun|sans)${filler}`,
);

/** Words that only ask where the message is, or suppose it. */
const supposed = new RegExp(
  ` (?:(?:do|did|does) (?:you|they|anyone|anybody|someone|it)|(?:krijg|zie|krijgt|ziet) (?:je|jij|u|iemand)|according to (?:microsoft|the \\w{2,14}|an? \\w{2,14})|(?:kb|articles?|docs?|documentation|microsoft|guide|posts?|threads?|blog|artikel|handleiding|dokumentation) (?:says?|said|states?|mentions?|zegt|noemt|sagt)(?: (?:that|you|u|je|sie) ?(?:d|ll|would|will|should)?)?|(?:where|how) (?:would|do|can|could|should) (?:i|we|you|one)|(?:if|when|once|unless) (?:you|users?|someone|somebody|anyone|anybody|people|they)|` +
    'waar (?:zou|zie|vind) (?:ik|je|u|men)|(?:als|wanneer|zodra) (?:je|u|iemand|men|gebruikers)|wo (?:sehe|finde) ich|wenn (?:sie|man|jemand|du)|' +
    `si (?:vous|quelqu un|on))(?: (?:ever|also|still|ooit|ook|nog|auch|noch|aussi))?${filler}`,
);

/** The end of some messages, which tells whom to ask. */
const rest =
  /^ (?:please )?(?:contact|neem contact|wenden|contactez)(?: [^ \n]{1,20}){1,8}? (?:this|information|administrator|beheerder|administrateur)/;

/** Words after a message that take it back. */
const gone =
  /^(?: (?:but|and|maar|en|aber|und|mais|message|error|melding|is|it|die|dat|now|nu|has|have|also|too)){0,3} (?:not any ?more|no longer|niet meer|nicht mehr|gone|disappeared|went away|vanished|(?:do|does|did) ?n t (?:appear|show|come)|i (?:do not|don t|no longer|never) (?:get|see|have)|(?:heb|krijg|zie) ik (?:(?:ook|nu|nergens|hier|nog|gelukkig) ){0,3}(?:niet|nergens)|(?:habe|sehe|bekomme|kriege) ich (?:(?:auch|jetzt|hier) ){0,2}nicht|weg|verdwenen|verschwunden|disparu|(?:komt|kommt|verschijnt|erscheint|staat|steht) (?:(?:hier|er|da|ook|auch|nu|jetzt) ){0,2}(?:niet|nicht))\b/;

/** Whether the words around a message leave it one that somebody saw. Both are in lower case, without punctuation. */
export function isMessageShown(before: string, after: string): boolean {
  const words = ` ${before.trim()} `;
  return !denied.test(words) && !supposed.test(words) && !gone.test(after.replace(rest, ''));
}
