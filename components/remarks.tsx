import { inOrder } from './in-order';
import { RichText } from './rich-text';

export type Remark = { what: string; todo?: string | undefined; link?: { href: string; label: string } | undefined };

/** Remarks as paragraphs: what it is in bold, then what to do about it. */
export function Remarks({ items }: { items: readonly Remark[] }) {
  return inOrder(items, ({ what, todo, link }) => (
    <p>
      <b>
        <RichText text={what} />
      </b>
      {todo && (
        <>
          {' '}
          <RichText text={todo} />
        </>
      )}
      {link && (
        <>
          {' '}
          <a href={link.href}>{link.label}</a>
        </>
      )}
    </p>
  ));
}
