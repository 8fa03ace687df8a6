import { Icon } from './icon';
import styles from './read-list.module.css';
import { Code, RichText } from './rich-text';

const icons = { expected: 'check', proof: 'broken', other: 'info' } as const;

export type ReadRow = {
  id: number;
  name: string;
  href?: string | undefined;
  value: string;
  means: string;
  mark: { kind: keyof typeof icons; word: string };
};

/** What was read from one section of a paste: name, value, meaning and mark. */
export function ReadList({ heading, rows }: { heading: string; rows: readonly ReadRow[] }) {
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      <dl className={styles.rows}>
        {rows.map(({ id, name, href, value, means, mark }) => (
          <div key={id} data-mark={mark.kind}>
            <dt>
              {href ? (
                <a href={href}>
                  <Code text={name} />
                </a>
              ) : (
                <Code text={name} />
              )}
              <Code text={value} />
            </dt>
            <dd>
              <p>
                <RichText text={means} />
              </p>
            </dd>
            <dd className={styles.mark}>
              <Icon name={icons[mark.kind]} /> {mark.word}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
