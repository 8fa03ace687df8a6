import { inOrder } from './in-order';
import { RichText } from './rich-text';
import styles from './thing-list.module.css';
import typography from './typography.module.css';

export type ThingListProps = {
  /** `how`: what brings its things along; `where`: the switch of one. */
  groups: readonly { how: string; things: readonly { href: string; label: string; where: string }[] }[];
  more: { href: string; label: string };
};

/** One answer for each thing that somebody misses. */
export function ThingList({ groups, more }: ThingListProps) {
  return (
    <>
      <ul className={styles.groups}>
        {inOrder(groups, ({ how, things }) => (
          <li>
            <p className={styles.how}>{how}</p>
            <ul className={styles.things}>
              {inOrder(things, ({ href, label, where }) => (
                <li>
                  <a href={href}>
                    <RichText text={label} />
                  </a>
                  <span className={typography.hint}>
                    <RichText text={where} />
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a href={more.href}>{more.label}</a>
      </p>
    </>
  );
}
