import { softJoin } from './characters';

/** A soft-wrapped line: nearly full, and not a ruler of equals signs. */
const brokenLine = /^[^\r\n]{50,75}(?<!=)=\r?$/gm;

/** Codes that confirm quoted-printable. */
const encoded = /=3D|=20\r?$|=C2=A0/m;

/** Undoes folded lines and codes such as `=3D` if the text is quoted-printable mail source. */
export function withoutQuotedPrintable(text: string): string {
  const broken = text.match(brokenLine)?.length ?? 0;
  if (broken === 0 || (broken < 3 && !encoded.test(text))) return text;
  return text.replace(/=\r?\n/g, softJoin).replace(/(?:=[0-9A-F]{2})+/g, decoded);
}

/** Decodes bytes such as `=E2=80=93`; leaves them as they are if not valid UTF-8. */
function decoded(bytes: string): string {
  try {
    return decodeURIComponent(bytes.replaceAll('=', '%'));
  } catch {
    return bytes;
  }
}
