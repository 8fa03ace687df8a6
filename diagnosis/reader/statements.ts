import { alternativesOf, type Kind, type KnownField, knownField, knownNames } from './catalogue';
import { emptyWordsAt } from './empty';
import { printedAt } from './prose';

const kinds = new Set(['yes-no', 'text', 'token', 'time', 'encoded']);
const names = alternativesOf(knownNames.filter((name) => kinds.has(knownField(name)?.kind ?? '')));

const verbs =
  'is|are|ist|est|line|field|value|regel|veld|waarde|zeile|feld|wert|ligne|champ|valeur|now|still|nu|nog|steeds|jetzt|immer|noch|toujours|set|to|staat|steht|op|auf|on|\u00e0|also|ook|auch|aussi|has|keeps|showing|remains|stays|returns|comes|back|as|blijft|bleibt|reste|shows|says|gives|toont|zegt|zeigt|sagt|reads';

/** What a value changed from: `went from YES to`. */
const change =
  ' (?:went|goes|has gone|changed|changes|flipped|switched|dropped|ging|gaat|wechselte|sprang|est pass\u00e9)(?: back)? (?:from|van|von|de) (?:YES|NO|PASSED|FAILED|SUCCESS) (?:to|naar|auf|zu|\u00e0) (?=[A-Z])';

/** A name, and what leads to its value: a sign, or words and a space. */
const beginning = new RegExp(
  `(?<![\\w/.-])(${names})["'\`*]{0,2}(?: {0,20}(?:=>|->|[:=\\u2192])["'\`* ]{0,20}|(${change}|(?: (?:${verbs})){0,4} {1,20}["'\`]?(?=[A-Z0])| \\((?=[A-Za-z]{2,7}\\))))`,
  'gi',
);

/** A field that a text names together with a value, and what is between them. */
export type Statement = {
  readonly known: KnownField;
  readonly value: string;
  readonly at: number;
  readonly end: number;
  readonly between: string;
};

const maxValue = 160;

/** Yes and no as people write them count only at an end or before another field. */
const spelled =
  /^(?:[Yy]es|[Nn]o|[Jj]a|JA|[Nn]ee|NEE|[Nn]ein|NEIN|[Oo]ui|OUI|[Nn]on|NON)(?=["'`*)\]]{0,2}(?:$|[.,;!/](?: |$)| (?:[A-Z(<]|(?:and|but|en|maar|und|aber|et|mais) )))/;

/** The value at the start of a text, in what dsregcmd prints or in the words of a person. */
function valueAt(text: string, kind: Kind): string | undefined {
  if (kind === 'encoded') return text === '' ? text : emptyWordsAt(text);
  return printedAt(text, kind) ?? (kind === 'yes-no' ? spelled.exec(text)?.[0] : undefined);
}

/** The fields that a text names together with a value. */
export function statementsIn(text: string): readonly Statement[] {
  const found: Statement[] = [];
  for (const { 0: words, 1: name = '', 2: spoken, index } of text.matchAll(beginning)) {
    const known = knownField(name);
    const start = index + words.length;
    const value = known && valueAt(text.slice(start, start + maxValue), known.kind);
    // Words that follow a name may also be the author's: `KeySignTest failed to run`.
    if (!known || value === undefined || (spoken !== undefined && known.kind === 'text' && !/^[A-Z]{2}/.test(value))) continue;
    found.push({ known, value, at: index, end: start + value.length, between: words.slice(name.length) });
  }
  return found;
}
