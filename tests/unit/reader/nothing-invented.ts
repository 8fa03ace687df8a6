import { withPlainCharacters } from '../../../diagnosis/reader/characters';
import { withoutDecoration } from '../../../diagnosis/reader/decoration';
import { withoutEscapes } from '../../../diagnosis/reader/escapes';
import { linesOf } from '../../../diagnosis/reader/lines';
import { withoutMarkup } from '../../../diagnosis/reader/markup';
import { withoutPrefix } from '../../../diagnosis/reader/prefix';
import { withoutQuotedPrintable } from '../../../diagnosis/reader/quoted-printable';
import { withoutQuotes } from '../../../diagnosis/reader/quotes';
import type { Reading } from '../../../diagnosis/reader/reading';
import { withoutWrongCodePage } from '../../../diagnosis/reader/wrong-code-page';
import { bare } from './fixtures';

/**
 * What must be wrong in a reading: values whose letters and digits are not in the text (except YES and NO, which may have been spelled
 * differently), line numbers that do not exist, duplicate fields.
 */
export function inventedIn(text: string, { fields }: Reading): string[] {
  const plain = withoutMarkup(withoutEscapes(withPlainCharacters(withoutWrongCodePage(text))));
  // In a value that ran over several lines, prefixes and decoration between them have been removed.
  const unquoted = withoutMarkup(withoutEscapes(withoutQuotes(withPlainCharacters(withoutWrongCodePage(withoutQuotedPrintable(text))))));
  const joined = [plain, unquoted]
    .flatMap((one) => [linesOf(one), withoutPrefix(linesOf(one))])
    .map((lines) =>
      withoutDecoration(lines)
        .map((line) => line.text)
        .join(''),
    );
  const shown = [plain, ...joined].map(bare);
  const lines = text.split(/\r\n|[\r\n]/).length;
  const keys = fields.map(({ section, name }) => `${section}/${name}`);
  return [
    ...fields
      .filter(({ value }) => value !== null && value !== 'YES' && value !== 'NO' && !shown.some((all) => all.includes(bare(value))))
      .map(({ name, value }) => `${name} : ${value} is not in the text`),
    ...fields.filter(({ line }) => line < 1 || line > lines).map(({ name, line }) => `${name} on line ${line} of ${lines}`),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} twice`),
  ];
}
