import type { Kind } from './catalogue';
import { completeValue } from './remarks';

/** Sentences end where another begins, at a colon, and at words that turn them round. */
const sentenceEnd = /[.!?;:](?=\s)|\b(?:but|however|maar|aber|sondern|mais)\b/gi;
const clauseEnd = /,(?! ?(?:dass|da\u00df|ob|dat|of|that|whether)\b)/gi;

const opener = /^(?:if|when|whenever|unless|once|als|wanneer|indien|tenzij|zodra|wenn|falls|sobald|sofern|si|s'il|quand|lorsque)$/i;

/** `als` is also `as`. */
const asWhat = /^(?:resultaat|antwoord|uitvoer|ergebnis|antwort|ausgabe|output)$/i;

/** What somebody did before the PC showed the value: then it did show it. */
const done =
  /^(?:(?:run|ran|execute|type|start|restart|reboot|sign|log|open|draai|typ|lance)\w{0,4}|doe|voer|ausf\u00fchre|eingebe|ex\u00e9cute|tape)$/i;

/** The last word of `if the output shows`, `wenn in der Zeile`, `si vous voyez`. */
const showing =
  /^(?:it|the|a|an|your|this|there|still|also|see|sees|shows?|says?|reads?|is|has|have|get|gets|gives|reports?|contains?|prints?|displays?|with|line|field|status|output|pc|device|de|het|een|er|daar|dit|nog|ook|staat|ziet|toont|zegt|geeft|meldt|bevat|met|regel|veld|uitvoer|apparaat|der|die|das|dort|da|dein|noch|auch|steht|siehst|sieht|sehen|zeigt|meldet|enth\u00e4lt|mit|zeile|feld|ausgabe|ger\u00e4t|le|la|les|voyez|vois|voit|affiche|indique|contient|y|a|avec|ligne|champ|sortie|appareil)$/i;

/** A case in general: `in case of`, `bei` at the beginning, a verb or `should` at the beginning. */
const inCase =
  /\b(?:in case of|in the event of|in het geval van|in geval van|im falle? (?:von|eines)|en cas de)(?: an?| the| een| de| la)?$|^(?:bei|bij)$|^(?:should|mocht|mochten|sollte|steht|staat|zeigt|toont|zie|ziet|siehst|sehen) (?:it|the|you|this|there|that|er|dort|da|hier|daar|de|het|je|u|du|sie|man|die|der)\b/i;

/** A sentence that makes up a PC: `Imagine a device with`, `Stel dat`. */
const madeUp =
  /^(?:(?:so|now|ok|well|but|let's|let us|say|also|nun|dus|donc) ){0,2}(?:imagine|suppose|supposing|assume|assuming|hypothetically|stel|gesteld|hypothetisch|angenommen|nehmen wir an|gesetzt den fall|imagin(?:ez|ons)|suppos(?:ez|ons)|admettons)\b/i;

/** What others write about PCs: `an older post said`, `according to the docs`. */
const reported =
  /\b(?:posts?|articles?|docs|documentation|blogs?|forums?|threads?|guides?|kb ?\d{6,7}|microsoft|google|internet|chatgpt|copilot|artikel|documentatie|handleiding|dokumentation|anleitung|beitrag)(?: \S{1,12}){0,3}? (?:says?|said|mentions?|mentioned|describes?|described|claims?|claimed|states?|zegt|noemt|schrijft|beschrijft|staat|steht|sagt|nennt|schreibt|beschreibt|dit|mentionne|d\u00e9crit)(?: \S{1,16}){0,4}$|^(?:according to|volgens|laut|selon)(?: an?| the| de| het| der| dem| la| le| les| l')? ?(?:microsoft|post|article|docs|documentation|blog|forum|internet|artikel|documentatie|handleiding|dokumentation|anleitung)\b/i;

const heard =
  /\b(?:read|heard|learned|gelezen|las|gehoord|gelesen|geh\u00f6rt|lu|entendu)(?: (?:online|somewhere|elsewhere|here|ergens|irgendwo|quelque part))?,? (?:that|dat|dass|da\u00df|que)$/i;

/** What a script looks for or prints: `-match "`, `| findstr "`, `Write-Host "`. */
const scripted =
  /(?:-(?:c|i)?(?:not)?(?:match|like|eq|ne|contains)|[=!]=|\b(?:findstr|grep|select-string|write-(?:host|output|warning|error|verbose)|echo)\b[^|;]{0,40}|\.(?:contains|includes|indexof|startswith|endswith|match|test|log))$/i;

/** What a text asks the visitor to check, look for or expect. */
const checked =
  /^(?:(?:please|then|first|now|next|bitte|dann|dan|eerst|puis) )?(?:check|verify|confirm|see|controleer|kijk|pr\u00fcfen?|v\u00e9rifie[rz]?|contr\u00f4le[rz]?)(?: sie)?,? (?:that|if|whether|for|dat|of|ob|dass|da\u00df|que|si)\b/i;
const wanted =
  /\b(?:make sure|ensure|look(?:ing)? for|search for|zorg|zoek(?:t|en)?|sicher|achten sie|suchen sie|assure[rz](?:-vous)?|s'assurer|v\u00e9rifier|verify|need(?:s|ed)? to|cherche[rz]|(?<!\bas )expect(?:ed|s|ing)?|would have (?:thought|guessed)|had gedacht|h\u00e4tte gedacht|aurais cru|verwacht(?:te?|en)?|erwarte(?:t|n)?|attendu|should|must|ought|supposed|hoort|behoort|moet|moeten|soll|sollte|muss|m\u00fcsste|doit|devrait)(?:,? \S{1,20}){0,3}$/i;
/** `I must say`, `I do not know what to look for`: said of oneself. */
const admitted = /\b(?:(?:i|we) (?:must|should) (?:say|add|admit|mention)|know|what|weet|wat)\b/i;

const denied =
  /(?:\b(?:not|never|no longer|nicht|keine?[nrs]?|niet|geen|nooit|pas|jamais|aucune?|neither|nor|ni|nowhere|weder|nirgends|nirgendwo|nergens|nulle part|without|zonder|ohne|sans|instead of|rather than|statt|anstatt|anstelle von|in plaats van|au lieu de)|n't|\b(?:there (?:is|was)|is|have|see) no|^no)(?: (?:have|having|had|see|seen|seeing|getting|get|got|gotten|gezien|gehad|gesehen|show|say|contain|find|report|display|an?|any|the|that|longer|line|anything like|something like|sign of|trace of|spoor van|hinweis auf|trace de|sowas wie|zoiets als|etwas wie|staat|steht|het|er|de|da|dort|er|daar|hier|meer|mehr|zien|mit|met|op|auf)){0,3}$/i;

/** What somebody quotes to ask what it means, or whether it is right. Why it is so asks nobody who hasn't got it. */
const meaningOf =
  /\b(?:meaning of|bedeutet|hei\u00dft|heisst|betekent|betekenis van|bedeutung von|signifie|veut dire)(?: an?| the| der| die| das| de| het| le| la)?$/i;
const asking =
  /^(?:what's|what (?:is|does|would|about|if)|(?:can|could) (?:you|any\w{3,4}|some\w{3,4}) explain|wat (?:is|wil|houdt|als)|was (?:ist|w\u00e4re)|que|qu'est|is|are|do|does|should|must|could it|would|might|(?:under|in) (?:what|which)|when (?:does|do|would|will)|kan het|zou|moet|hoort|betekent|ist|soll|muss|hei\u00dft|bedeutet|k\u00f6nnte es|kann es|unter welchen|est-ce|se peut-il|faut-il|doit)\b/i;
const whose = /\b(?:why|waarom|warum|pourquoi|help|hulp|hilfe|aide)\b/i;

const isNow = '(?:(?:is|has|was|ist|hat|est|a|now|already|since|nu|al|inmiddels|jetzt|schon|inzwischen|maintenant) ){0,3}';

/** What says, behind a value, that it isn't there or no longer. */
const gone = new RegExp(
  `^["'\`*)\\]]{0,3},? ?(?:${isNow}(?:gone|disappeared|vanished|no longer|not (?:there|shown|true|the case)|history|weg|verdwenen|voorbij|niet (?:meer|waar|het geval)|verschwunden|vorbei|nicht (?:mehr|wahr|der fall)|disparu)|n'est (?:plus|pas)|(?:does not|doesn't|do not|don't|did not|didn't|never) (?:appear|show|occur|happen|apply)|(?:shows? up|is|appears?|staat|steht) (?:nowhere|nergens|nirgends|nirgendwo)|(?:komt|kommt) (?:(?:hier|bij ons|bij mij|bei uns|bei mir|da|er) )?(?:niet|nergens|nicht|nirgends) (?:voor|vor)|n'appara\u00eet (?:pas|nulle part)|(?:heb|zie) ik niet|(?:habe|sehe) ich nicht|(?:steht|staat) (?:da|dort|hier|er|daar) (?:nicht|niet)|i (?:do not|don't) (?:have|see|get)|(?:went|goes) away|used to (?:show|appear|occur|happen|be)|not (?:this (?:one|pc|device|laptop)|mine|ours|here|me|us)|(?:ik|wij|ich|wir|hier|bij (?:mij|ons)|bei (?:mir|uns)) (?:niet|nicht)(?= ?(?:$|[.,;!)]))|pas (?:moi|chez moi|ici)|(?:was|war) (?:yesterday|last|gisteren|vorige|gestern))(?![\\p{L}])`,
  'iu',
);

const solution = '(?:fixed|solved|resolved|opgelost|verholpen|behoben|gel\u00f6st|r\u00e9solu|r\u00e9gl\u00e9)';
/** A fault that was mended; a good value may say so too. */
const mended = new RegExp(
  `^["'\`*)\\]]{0,3},? ?(?:(?:is|was|has been|ist|est|wurde|werd) ${isNow}${solution}|${solution} (?:by|with|after|now|since|door|met|na|durch|mit|nach|par|avec)\\b)`,
  'iu',
);
const bad = /^(?:NO|FAIL)/i;

const lastPart = (text: string, end: RegExp): string => {
  const last = [...text.matchAll(end)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
};

/** Whether these words open a case: what follows is seen only then. */
function isCondition(clause: string): boolean {
  const words = clause.split(/\s+/);
  const at = words.findLastIndex((word) => opener.test(word));
  const rest = words.slice(at + 1);
  if (at < 0 || rest.length > 7 || rest.some((word) => done.test(word)) || (/^als$/i.test(words[at] ?? '') && asWhat.test(rest[0] ?? '')))
    return false;
  return rest.length < 2 || showing.test(rest.at(-1) ?? '');
}

const sentenceAt = (text: string): string => lastPart(text.slice(-160), sentenceEnd).trim();

/** The clause in which a text ends. */
export const clauseAt = (text: string): string => lastPart(sentenceAt(text), clauseEnd).trim();

const bare = (text: string): string => text.replace(/^["'`*(\u00ab\s-]{1,4}|["'`*(\u00ab\s]{1,4}$/g, '').trim();

/** Whether the words before a value suppose, ask for or deny it, so that no PC is known to have shown it. */
export function isSupposed(before: string): boolean {
  const clause = bare(clauseAt(before));
  const sentence = bare(sentenceAt(before));
  return (
    inCase.test(sentence) ||
    madeUp.test(sentence) ||
    reported.test(clause) ||
    heard.test(clause) ||
    scripted.test(clause) ||
    isCondition(clause) ||
    checked.test(clause) ||
    (wanted.test(clause) && !admitted.test(clause)) ||
    denied.test(clause) ||
    meaningOf.test(clause)
  );
}

const past =
  /\b(?:yesterday|before|earlier|previously|formerly|last (?:week|month|time|year)|was|used to|gisteren|eerst|eerder|voorheen|vroeger|vorige|gestern|vorher|zuvor|fr\u00fcher|war|avant|auparavant)\b/i;
const present = /\b(?:now|today|nu|vandaag|jetzt|heute|maintenant)\b/i;

/** Whether the words before a value place it in the past. */
export function isOfPast(before: string): boolean {
  const clause = clauseAt(before);
  return past.test(clause) && !present.test(clause);
}

/** Whether a question quotes the value between these words. */
export function isAsked(before: string, after: string): boolean {
  const clause = clauseAt(before);
  return asking.test(clause) && !whose.test(clause) && /^[^.!;?\n]{0,80}\?/.test(after);
}

/** Whether the words behind a value take it back. */
export const isTakenBack = (value: string, after: string): boolean => gone.test(after) || (bad.test(value) && mended.test(after));

/** What a test may show, rather than what it showed: `PASSED/FAILED`. */
const alternatives = /^[[(<{]?(PASSED|SUCCESS|FAILED)(?: ?[|/,;] ?| (?:or|of|oder|ou) )(?!\1)(?:PASSED|SUCCESS|FAILED)[\])>}]?$/;

/** Whether what is printed behind a name lists the values there are, or takes its own back. */
export function isUnclaimed(text: string, kind: Kind): boolean {
  if (alternatives.test(text)) return true;
  const value = text.includes(' ') ? completeValue(text, kind) : undefined;
  return value !== undefined && isTakenBack(value, text.slice(value.length));
}
