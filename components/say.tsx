import { Icon } from './icon';
import { inOrder } from './in-order';
import { RichText } from './rich-text';
import styles from './say.module.css';

/** The help desk's script: what to say to the caller, and what to listen for. */
export type SayProps = {
  /** What must be settled before the caller hears this. */
  before?: string | undefined;
  say: { label: string; words: readonly string[] };
  listen?: { label: string; text: string } | undefined;
};

export function Say({ before, say, listen }: SayProps) {
  return (
    <div className={styles.say}>
      {before && (
        <p className={styles.before}>
          <Icon name="warning" />
          {before}
        </p>
      )}
      <p className={styles.label}>
        <Icon name="speech" />
        {say.label}
      </p>
      <blockquote>
        {inOrder(say.words, (text) => (
          <p>
            <RichText text={text} />
          </p>
        ))}
      </blockquote>
      {listen && (
        <p className={styles.listen}>
          <b>{listen.label}:</b> <RichText text={listen.text} />
        </p>
      )}
    </div>
  );
}
