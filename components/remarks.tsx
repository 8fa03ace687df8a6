import { RichText } from './rich-text';

export type Remark = { what: string; todo?: string | undefined; link?: { href: string; label: string } | undefined };

/** Remarks apart from each other: what it is in bold, then what to do about it. */
export function Remarks({ items }: { items: readonly Remark[] }) {
  return items.map(({ what, todo, link }) => (
    <p key={what}>
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
