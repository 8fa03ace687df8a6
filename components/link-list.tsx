import { RichText } from './rich-text';

export type LinkItem = { href: string; label: string; note?: string | undefined };

/** Links below each other, each with a few words if it needs them. */
export function LinkList({ items }: { items: readonly LinkItem[] }) {
  return (
    <ul className="links">
      {items.map(({ href, label, note }) => (
        <li key={`${href} ${label}`}>
          <a href={href}>
            <RichText text={label} />
          </a>
          {note && (
            <p className="hint">
              <RichText text={note} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
