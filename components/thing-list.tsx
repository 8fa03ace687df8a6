import { inOrder } from './in-order';
import { RichText } from './rich-text';
import styles from './thing-list.module.css';
import typography from './typography.module.css';

export type ThingListProps = {
  /** `how`: what brings the thing along; `where`: its switch. */
  items: readonly { href: string; label: string; how: string; where: string }[];
  more: { href: string; label: string };
};

/** One answer for each thing that somebody misses. */
export function ThingList({ items, more }: ThingListProps) {
  return (
    <>
      <ul className={styles.things}>
        {inOrder(items, ({ href, label, how, where }) => (
          <li>
            <a href={href}>
              <RichText text={label} />
            </a>
            <span className={styles.how}>{how}</span>
            <span className={typography.hint}>
              <RichText text={where} />
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a href={more.href}>{more.label}</a>
      </p>
    </>
  );
}
