import styles from './promises.module.css';
import { RichText } from './rich-text';
import { Section } from './section';

export type PromisesProps = { heading: string; items: readonly { title: string; text: string }[] };

/** What this site does and does not do. The heading is for screen readers only. */
export function Promises({ heading, items }: PromisesProps) {
  return (
    <Section heading={heading} headingHidden>
      <div className={styles.promises}>
        {items.map(({ title, text }) => (
          <div key={title}>
            <h3>{title}</h3>
            <p>
              <RichText text={text} />
            </p>
          </div>
        ))}
      </div>
    </Section>
  );
}
