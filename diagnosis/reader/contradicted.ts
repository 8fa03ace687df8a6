const subject =
  'it|this|that one|mine|ours|here|het|hij|dit|dat|er|hier|daar|de mijne|es|das|da|dort|meiner|meins|(?:bij|bei) (?:mij|ons|mir|uns)|il|elle|ici|chez (?:moi|nous)';
const verb = "'s|s| is| says| shows| reads| reports| staat| zegt| toont| meldt| ist| steht| sagt| zeigt| meldet| est| affiche| indique";
const between =
  'now|just|still|actually|clearly|always|nu|gewoon|nog|echt|altijd|weer|jetzt|einfach|noch|wieder|immer|maintenant|toujours|bien|it|het|hij|es|er|on|at|op|auf|to|\u00e0';

/** What a sentence says about the same field without naming it: `on mine it is YES`, `hier staat het op NO`. */
const other = new RegExp(`\\b(?:${subject})(?:${verb})(?: (?:${between})){0,4}(?: |: ?)["'\u00ab]?(YES|NO|PASSED|FAILED|SUCCESS)\\b`, 'i');

/** What it shows at present: `vandaag is het weer SUCCESS`, `now back to YES`. */
const present =
  /\b(?:now|today|currently|meanwhile|nu|vandaag|inmiddels|jetzt|heute|inzwischen|maintenant|aujourd'hui)(?: (?:it|it's|this|is|says|shows|reads|back|again|at|on|to|het|hij|er|staat|zegt|toont|weer|terug|op|naar|es|da|ist|steht|zeigt|wieder|zur\u00fcck|auf|c'est|est|\u00e0|de nouveau)){0,5}(?: |: ?)["'\u00ab]?(YES|NO|PASSED|FAILED|SUCCESS)\b/i;

const status = /^(?:YES|NO|PASSED|FAILED|SUCCESS)\b/;

/** Whether what follows a value says that this PC shows another one; a comparison of two PCs says of neither which one it is about. */
export function isContradicted(value: string, after: string): boolean {
  const said = (other.exec(after) ?? present.exec(after))?.[1];
  return said !== undefined && status.test(said) && status.exec(value)?.[0] !== said;
}
