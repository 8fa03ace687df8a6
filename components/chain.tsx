import styles from './chain.module.css';
import { RichText } from './rich-text';
import typography from './typography.module.css';

export type ChainLink = { id: string; name: string; about: string };

export type ChainProps = { label: string; links: readonly ChainLink[]; heading: string; intro: string };

/** The chain, full width, as it introduces the links on the start page: must be a direct child of `main`. */
export function Chain({ label, links, heading, intro }: ChainProps) {
  return (
    <div className={styles.intro}>
      <h2>
        <RichText text={heading} />
      </h2>
      <p className={typography.readable}>
        <RichText text={intro} />
      </p>
      <ol className={styles.chain} aria-label={label}>
        {links.map(({ id, name, about }) => (
          <li key={id} className={styles.link} data-link={id}>
            <span className={styles.ring} aria-hidden="true" />
            <span className={styles.name}>{name}</span>
            <p className={styles.about}>
              <RichText text={about} />
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
