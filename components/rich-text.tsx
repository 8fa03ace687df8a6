import { inOrder } from './in-order';
import { type Piece, pieces } from './plain-text';

/** Renders text with `code` and **labels**. */
export function RichText({ text }: { text: string }) {
  return inOrder(pieces(text), render);
}

function render({ kind, text }: Piece) {
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
