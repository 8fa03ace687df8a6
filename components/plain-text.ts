/** A run of text: plain, code (in backticks) or a UI label (in double asterisks). */
export type Piece = { kind: 'text' | 'code' | 'label'; text: string };

const NOTATION = /(`[^`]+`|\*\*[^*]+\*\*)/;

/** Parses our inline notation. */
export const pieces = (text: string): Piece[] =>
  text
    .split(NOTATION)
    .filter((part) => part !== '')
    .map(toPiece);

/** Strips the notation, for titles and attributes. */
export function plainText(text: string): string {
  if (!text.includes('`') && !text.includes('**')) return text;
  return pieces(text)
    .map((piece) => (piece.kind === 'label' ? plainText(piece.text) : piece.text))
    .join('');
}

function toPiece(part: string): Piece {
  if (!NOTATION.test(part)) return { kind: 'text', text: part };
  return part.startsWith('`') ? { kind: 'code', text: part.slice(1, -1) } : { kind: 'label', text: part.slice(2, -2) };
}
