import styles from './chain.module.css';
import { Icon } from './icon';
import { RichText } from './rich-text';
import typography from './typography.module.css';

export type LinkState = 'holds' | 'broken' | 'unknown';

export type ChainLink = {
  id: string;
  name: string;
  state?: LinkState | undefined;
  stateText?: string | undefined;
  about?: string | undefined;
  href?: string | undefined;
};

export type ChainProps = {
  label: string;
  links: readonly ChainLink[];
  heading?: string | undefined;
  intro?: string | undefined;
};

const icons = { holds: 'check', broken: 'broken', unknown: 'unknown' } as const;

/** The chain, full width: must be a direct child of `main`. Without states it only introduces the links. */
export function Chain({ label, links, heading, intro }: ChainProps) {
  return (
    <div className={heading ? styles.intro : styles.band}>
      {heading && (
        <h2>
          <RichText text={heading} />
        </h2>
      )}
      {intro && (
        <p className={typography.readable}>
          <RichText text={intro} />
        </p>
      )}
      <ol className={styles.chain} aria-label={label}>
        {links.map((link) => (
          <Link key={link.id} {...link} />
        ))}
      </ol>
    </div>
  );
}

function Link({ id, name, state, stateText, about, href }: ChainLink) {
  return (
    <li className={styles.link} data-link={id} data-state={state}>
      <span className={styles.ring} aria-hidden="true" />
      {href ? (
        <a className={styles.name} href={href}>
          {name}
        </a>
      ) : (
        <span className={styles.name}>{name}</span>
      )}
      {state && (
        <span className={styles.state}>
          <Icon name={icons[state]} />
          {stateText}
        </span>
      )}
      {about && (
        <p className={styles.about}>
          <RichText text={about} />
        </p>
      )}
    </li>
  );
}
