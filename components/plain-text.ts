/** A stretch of running text: plain, code (between backticks) or a label of the screen (between double asterisks). */
export type Piece = { kind: 'text' | 'code' | 'label'; text: string; at: number };

const NOTATION = /(`[^`]+`|\*\*[^*]+\*\*)/;

/** Cuts a text with our inline notation into pieces; `at` is where a piece begins. */
export function pieces(text: string): Piece[] {
  let at = 0;
  return text
    .split(NOTATION)
    .filter((part) => part !== '')
    .map((part) => {
      const piece = toPiece(part, at);
      at += part.length;
      return piece;
    });
}

/** The same text without the notation, for titles and attributes. */
export function plainText(text: string): string {
  return pieces(text)
    .map((piece) => (piece.kind === 'label' ? plainText(piece.text) : piece.text))
    .join('');
}

function toPiece(part: string, at: number): Piece {
  if (!NOTATION.test(part)) return { kind: 'text', text: part, at };
  return part.startsWith('`') ? { kind: 'code', text: part.slice(1, -1), at } : { kind: 'label', text: part.slice(2, -2), at };
}
