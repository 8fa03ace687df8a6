/** A run of text: plain, code (in backticks), a UI label (in double asterisks) or a page of ours (`[its title](/en/its/path)`). */
export type Piece = { kind: 'text' | 'code' | 'label'; text: string } | { kind: 'page'; text: string; href: string };

// A page of ours and nothing else: a typed text must not become a link to another site.
const NOTATION = /(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\(\/(?:en|nl)\/[a-z/-]+\))/;
const PAGE = /^\[(.+)\]\((.+)\)$/;

/** Parses our inline notation. */
export const pieces = (text: string): Piece[] =>
  text
    .split(NOTATION)
    .filter((part) => part !== '')
    .map(toPiece);

/** Strips the notation, for titles and attributes. */
export function plainText(text: string): string {
  if (!/[`*[]/.test(text)) return text;
  return pieces(text)
    .map((piece) => (piece.kind === 'label' ? plainText(piece.text) : piece.text))
    .join('');
}

function toPiece(part: string): Piece {
  if (!NOTATION.test(part)) return { kind: 'text', text: part };
  const [, title, href] = PAGE.exec(part) ?? [];
  if (title && href) return { kind: 'page', text: title, href };
  return part.startsWith('`') ? { kind: 'code', text: part.slice(1, -1) } : { kind: 'label', text: part.slice(2, -2) };
}
