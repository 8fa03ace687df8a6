import { softJoin } from './characters';

/** No ruler of equals signs. */
const brokenLine = /(?<![=\s])=\r?\n/g;

/** Takes a text; where it is the source of a mail in quoted-printable, gives it with its folded lines and `=3D` undone. */
export function withoutQuotedPrintable(text: string): string {
  if ((text.match(brokenLine)?.length ?? 0) < 3) return text;
  return text.replace(brokenLine, softJoin).replace(/(?:=[0-9A-F]{2})+/g, decoded);
}

/** Bytes such as `=E2=80=93`, or as they were where they are no UTF-8. */
function decoded(bytes: string): string {
  try {
    return decodeURIComponent(bytes.replaceAll('=', '%'));
  } catch {
    return bytes;
  }
}
