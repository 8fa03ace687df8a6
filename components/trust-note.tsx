import { Icon } from './icon';
import { Bullets } from './prose';
import { RichText } from './rich-text';
import styles from './trust-note.module.css';

export type TrustNoteProps = { heading: string; items: readonly string[] };

/** Why a page may ask for a command, and what nobody may ask for. */
export function TrustNote({ heading, items }: TrustNoteProps) {
  return (
    <section className={styles.trust}>
      <h2>
        <Icon name="shield" />
        <RichText text={heading} />
      </h2>
      <Bullets items={items} />
    </section>
  );
}
