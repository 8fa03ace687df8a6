const windowTitle =
  /^(?:Administrator|Beheerder|Administrateur|Administrador|Amministratore) ?: ?(?:Command Prompt|Opdrachtprompt|Eingabeaufforderung|Invite de commandes|(?:Windows )?PowerShell|Terminal|cmd|[A-Z]:\\)/i;

/** Whether a line is the title of an elevated console window, copied with the output. */
export const isElevatedWindow = (text: string): boolean => windowTitle.test(text);

/** A word of either statement, to cut few lines into sentences. */
const administrator = /admin|elevated|beheerder/i;

/** How people say that they ran it; `run` on its own may tell somebody else to. */
const ran =
  /\b(?:ran|executed|gedraaid|uitgevoerd|ausgeführt|exécuté|lancé)\b|[#([*] ?(?:was |is )?(?:run|from|taken)\b|\b(?:i|i've|we|it was|this (?:is|was)) (?:\S{1,12} ){0,2}(?:run|taken|from)\b|\b(?:output|result|uitvoer|ausgabe)(?: \S{1,12}){0,3} (?:from|uit|aus|von)\b/i;
const asAdministrator =
  /(?<!not |niet |nicht |pas )\b(?:elevated|as (?:an? |the |local |domain )?admin(?:istrator)?|als (?:local |lokale? )?(?:admin|administrator|beheerder)|mit adminrechten|met adminrechten|en tant qu'administrateur)\b/i;
/** An administrator who ran it, and not one who asked somebody to. */
const administratorRan =
  /(?<!\b(?:an|as|als|een|ein|i'm|am|ben|bin) (?:the |de |der )?)\b(?:admin(?:istrator|istrateur)?|sysadmin|(?:systeem)?beheerder)\b(?: (?!told|asked|said|says|wants|me\b|i\b|zei|vroeg|wil|ik\b|ich\b|je\b)[^\s,;:]{1,14}){0,6} (?:ran|executed|draaide|gedraaid|uitgevoerd|ausgeführt|exécuté|lancé)\b/i;
/** What makes it no statement about this output alone. */
const otherwise =
  /[?]|\b(?:not|never|non|un|if|should|must|would|could|can|try|please|also|too|both|same|again|then|without|instead|niet|nooit|als je|moet|ook|beide|zelfde|nicht|nie|wenn|soll|auch|gleiche|pas|si|aussi)\b|n't\b|\bunelevated/i;

/** Whether a sentence tells that this output was made as or by an administrator: `I ran this elevated`, `the admin ran it on my laptop`. */
export function saysElevated(text: string): boolean {
  if (text.length > 400 || !administrator.test(text)) return false;
  const tells = (sentence: string) => administratorRan.test(sentence) || (asAdministrator.test(sentence) && ran.test(sentence));
  return text.split(/(?<=[.!?;]) /).some((sentence) => tells(sentence) && !otherwise.test(sentence));
}
