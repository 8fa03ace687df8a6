/** Words that say nothing about what is looked up, because they are in most questions, in English and Dutch. */
const empty: ReadonlySet<string> = new Set(
  (
    'a an and any are as at be but by can cannot come comes do does doesn for from get has have how i if in is isn it its just me my no not of on ' +
    'only or our so still that the their them there these they this to too was we what when where which why will with you your gone lost missing since synced syncing synchronised synchronized yesterday ' +
    'aan al alle als bij dan dat de deze die dit doe door een en er ga gaan gaat geen heb hebben heeft het hoe ik in is je jouw kan kunnen ' +
    'maar mee meer met mij mijn naar niet nog nu of om omdat ook op over te tot uit uw van voor waar waarom wat weer welk welke wel we werkt ' +
    'wij wordt worden ze zich zien zijn zit zo gisteren kwijt mis sinds synchroniseert weg'
  ).split(' '),
);

/** Lower case, without accents, punctuation and markup; `KB 317` as one word. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/\bkb\s?(?=\d{6,7}\b)/g, 'kb')
    .replace(/[^\p{L}\p{N}]/gu, ' ');

/** The telling words of a text, each once. */
export const wordsOf = (text: string): readonly string[] =>
  [...new Set(plain(text).split(' '))].filter((word) => (word.length > 1 || /\d/.test(word)) && !empty.has(word));

/** A name without spaces and punctuation: `Azure AD Prt:` and `AzureAdPrt` are the same. */
export const compact = (text: string): string => plain(text).replaceAll(' ', '');

/** `AzureAdPrt` as its parts, too. */
export const withParts = (name: string): string => `${name} ${name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')}`;

/** Whether two words differ by one letter: replaced, missing, added or swapped with the next. */
export function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return isSwapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}
