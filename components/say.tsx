import { Icon } from './icon';
import { RichText } from './rich-text';
import styles from './say.module.css';

/** Words for a call, each with its label: what to say to the caller, and what to listen for. */
export type CallWords = {
  say: { label: string; text: string };
  listen: { label: string; text: string };
};

/** What the help desk says and listens for, beside what it belongs to. */
export function Say({ say, listen }: CallWords) {
  return (
    <div className={styles.say}>
      <p className={styles.label}>
        <Icon name="speech" />
        {say.label}
      </p>
      <blockquote>
        <RichText text={say.text} />
      </blockquote>
      <p className={styles.label}>
        <Icon name="headset" />
        {listen.label}
      </p>
      <p>
        <RichText text={listen.text} />
      </p>
    </div>
  );
}
