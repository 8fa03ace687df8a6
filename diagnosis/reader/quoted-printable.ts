import { softJoin } from './characters';

/** A line that the mail program broke: nearly full, and no ruler of equals signs. */
const brokenLine = /^[^\r\n]{50,75}(?<!=)=\r?$/gm;

/** Characters that are always written as codes there. */
const encoded = /=3D|=20\r?$|=C2=A0/m;

/** Takes a text; where it is the source of a mail in quoted-printable, gives it with its folded lines and `=3D` undone. */
export function withoutQuotedPrintable(text: string): string {
  const broken = text.match(brokenLine)?.length ?? 0;
  if (broken === 0 || (broken < 3 && !encoded.test(text))) return text;
  return text.replace(/=\r?\n/g, softJoin).replace(/(?:=[0-9A-F]{2})+/g, decoded);
}

/** Bytes such as `=E2=80=93`, or as they were where they are no UTF-8. */
function decoded(bytes: string): string {
  try {
    return decodeURIComponent(bytes.replaceAll('=', '%'));
  } catch {
    return bytes;
  }
}
