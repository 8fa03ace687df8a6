import styles from './jump-list.module.css';
import { RichText } from './rich-text';

export type JumpListProps = { label: string; items: readonly { id: string; name: string }[] };

/** Links to the sections of a long page. */
export function JumpList({ label, items }: JumpListProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles.jump}>
        {items.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <RichText text={name} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
