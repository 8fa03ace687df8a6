import { inOrder } from './in-order';
import { type Piece, pieces } from './plain-text';

/** Renders text with `code`, **labels** and [pages](/en). */
export function RichText({ text }: { text: string }) {
  return inOrder(pieces(text), render);
}

function render(piece: Piece) {
  const { kind, text } = piece;
  if (kind === 'page') return <a href={piece.href}>{text}</a>;
  if (kind === 'code') return <Code text={text} />;
  if (kind === 'label')
    return (
      <b>
        <RichText text={text} />
      </b>
    );
  return text;
}

/** A name, value or command as Windows prints it: always English, never translated. */
export function Code({ text }: { text: string }) {
  return (
    <code translate="no" lang="en">
      {text}
    </code>
  );
}
