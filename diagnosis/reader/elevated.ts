const windowTitle =
  /^(?:Administrator|Beheerder|Administrateur|Administrador|Amministratore) ?: ?(?:Command Prompt|Opdrachtprompt|Eingabeaufforderung|Invite de commandes|(?:Windows )?PowerShell|Terminal|cmd|[A-Z]:\\)/i;

/** Whether a line is the title of an elevated console window, copied with the output. */
export const isElevatedWindow = (text: string): boolean => windowTitle.test(text);

/** How people say that they ran it; `run` on its own may tell somebody else to. */
const ran =
  /\b(?:ran|executed|gedraaid|uitgevoerd|ausgeführt|exécuté|lancé)\b|[#([*] ?(?:was |is )?(?:run|from|taken)\b|\b(?:i|i've|we|it was|this (?:is|was)) (?:\S{1,12} ){0,2}(?:run|taken|from)\b|\b(?:output|result|uitvoer|ausgabe)(?: \S{1,12}){0,3} (?:from|uit|aus|von)\b/i;
const asAdministrator =
  /(?<!not |niet |nicht |pas )\b(?:elevated|as (?:an? |the |local |domain )?admin(?:istrator)?|als (?:local |lokale? )?(?:admin|administrator|beheerder)|mit adminrechten|met adminrechten|en tant qu'administrateur)\b/i;
/** What makes it no statement about this output alone. */
const otherwise =
  /[?]|\b(?:not|never|non|un|if|should|must|would|could|can|try|please|also|too|both|same|again|then|without|instead|niet|nooit|als je|moet|ook|beide|zelfde|nicht|nie|wenn|soll|auch|gleiche|pas|si|aussi)\b|n't\b|\bunelevated/i;

/** Whether a sentence tells that this output was made as administrator: `I ran this elevated`, `# run as admin`. */
export function saysElevated(text: string): boolean {
  return (
    text.length <= 400 &&
    asAdministrator.test(text) &&
    text.split(/(?<=[.!?;]) /).some((sentence) => asAdministrator.test(sentence) && ran.test(sentence) && !otherwise.test(sentence))
  );
}
