import { Icon } from './icon';
import { RichText } from './rich-text';
import styles from './say.module.css';

/** The help desk's script: what to say to the caller, and what to listen for. */
export type CallWords = {
  say: { label: string; text: string };
  listen: { label: string; text: string };
};

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
