/** Words that say that nothing is there, in the languages of our visitors and some others. */
const emptyWords = new Set(
  (
    'empty blank none nothing null nil void unset undefined leeg lege blanco geen niets niks leer leere kein keine nichts nix ' +
    'vide aucun aucune rien néant vacío vacio vacía ninguno ninguna ningún nada vuoto vuota nessuno nessuna nessun niente vazio vazia nenhum nenhuma tom tomt tomma ' +
    'ingen inget intet tyhjä brak puste pusty prázdné boş yok пусто 空 空白 なし 無 无 없음 nee nein'
  ).split(' '),
);

const negators = new Set('no not never niet nooit nicht pas ne non nie inte ikke não'.split(' '));

/** Words that say after a negator that nothing is there. */
const filledWords = new Set(
  (
    'value url address set found there present configured filled available specified ingevuld gevuld gevonden ingesteld gezet aanwezig gesetzt vorhanden ' +
    'konfiguriert ausgefüllt défini définie renseigné renseignée configuré rempli definido configurado impostato configurato preenchido'
  ).split(' '),
);

/** Words that only wonder about an empty value. */
const complaints = new Set(
  'why waarom warum pourquoi bad wrong strange odd fout slecht raar vreemd falsch schlecht komisch mauvais bizarre hm hmm huh'.split(' '),
);

const maxWords = 8;

/** Whether words or signs in place of a value say that it was printed empty: `-`, `(none)`, `niet ingevuld`. */
export function saysEmpty(text: string): boolean {
  if (text.length > 80 || /\d|:\/\//.test(text)) return false;
  if (/^\W{0,3}(?:n[./ ]?a|n\.?v\.?t|k\.?a)\W{0,3}$/i.test(text)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => complaints.has(word)) && words.every((word) => complaints.has(word) || emptyWords.has(word))) return true;
  if (text.includes('?')) return false;
  if (words.length === 0) return /^(?:[-\u2010-\u2015]{1,2}|["'`()[\]{}<>~/\\! ]+)$/.test(text);
  if (words.length === 1 && negators.has(words[0] ?? '')) return true;
  const follows = words.map((word, index) => ({ word, isDenied: negators.has(words[index - 1] ?? '') }));
  return (
    words.length <= maxWords &&
    !follows.some(({ word, isDenied }) => isDenied && emptyWords.has(word)) &&
    follows.some(({ word, isDenied }) => emptyWords.has(word) || (isDenied && filledWords.has(word)))
  );
}

/** Words that may say that the line itself is missing. */
const aboutTheLine = /\b(?:present|found|there|available|gevonden|aanwezig|vorhanden)$/i;

const verbs =
  /^(?:(?:is|are|comes?|coming|shows?|shown|appears?|stays|just|also|completely|always|still|up|as|staat|blijft|ook|nog|ist|bleibt|auch|est|reste) ){1,3}/i;

/** Whether a value is a clause that says that it is empty: `is coming blank in the output`. */
export const tellsEmpty = (text: string): boolean =>
  verbs.test(text) && !text.includes('?') && emptyWordsAt(text.replace(verbs, '')) !== undefined;

/** The word or two at the start of a text that say in a sentence that a value is empty: `empty`, `not set`. */
export function emptyWordsAt(text: string): string | undefined {
  const [both = '', first = ''] = /^(\p{L}{2,20})(?: \p{L}{2,20})?/u.exec(text) ?? [];
  const words = negators.has(first.toLowerCase()) ? both : first;
  return words !== '' && !negators.has(words.toLowerCase()) && !aboutTheLine.test(words) && saysEmpty(words) ? words : undefined;
}
