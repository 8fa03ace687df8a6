import { given } from './given';
import { inOrder } from './in-order';
import styles from './slim-chain.module.css';

export type LinkState = 'holds' | 'broken' | 'unknown';

export type SlimLink = {
  id: string;
  name: string;
  state: LinkState;
  stateText: string;
  /** A broken link that is not certain. */
  isDoubtful?: boolean | undefined;
  /** The link that the page's question is about. */
  isCurrent?: boolean | undefined;
};

export type SlimChainProps = { label: string; links: readonly SlimLink[]; caption: string };

/** The chain as seven rings in one row, with a caption on wide screens. Names and states are there for screen readers. */
export function SlimChain({ label, links, caption }: SlimChainProps) {
  return (
    <div className={styles.line}>
      <ol className={styles.chain} aria-label={label}>
        {inOrder(links, ({ id, name, state, stateText, isDoubtful, isCurrent }) => (
          <li
            className={styles.link}
            data-link={id}
            data-state={state}
            {...given({ 'data-sure': isDoubtful ? 'maybe' : undefined, 'aria-current': isCurrent ? 'step' : undefined })}
          >
            <span className="sr-only">{`${name}: ${stateText}`}</span>
          </li>
        ))}
      </ol>
      <span className={styles.caption}>{caption}</span>
    </div>
  );
}
