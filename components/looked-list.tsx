import { Icon } from './icon';
import { inOrder } from './in-order';
import styles from './looked-list.module.css';
import type { SlimLink } from './slim-chain';

const icons = { holds: 'check', broken: 'broken', unknown: 'unknown' } as const;

/** The links one below the other, with their states in words. */
export function LookedList({ items }: { items: readonly SlimLink[] }) {
  return (
    <dl className={styles.looked}>
      {inOrder(items, ({ name, state, stateText, isDoubtful }, index) => (
        <div data-tone={isDoubtful ? 'maybe' : state}>
          <dt>{`${index + 1}. ${name}`}</dt>
          <dd>
            <Icon name={icons[state]} />
            {stateText}
          </dd>
        </div>
      ))}
    </dl>
  );
}
