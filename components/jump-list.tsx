export type JumpListProps = { label: string; items: readonly { id: string; name: string }[] };

/** Where to go on a long page. */
export function JumpList({ label, items }: JumpListProps) {
  return (
    <nav aria-label={label}>
      <ul className="jump">
        {items.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
