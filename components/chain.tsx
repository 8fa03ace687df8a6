import { Icon } from './icon';
import { RichText } from './rich-text';

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

/** The chain on its band, from edge to edge: a direct child of `main`. Without states it only introduces the links. */
export function Chain({ label, links, heading, intro }: ChainProps) {
  return (
    <div className={heading ? 'band intro' : 'band'}>
      {heading && (
        <h2>
          <RichText text={heading} />
        </h2>
      )}
      {intro && (
        <p className="text">
          <RichText text={intro} />
        </p>
      )}
      <ol className="chain" aria-label={label}>
        {links.map((link) => (
          <Link key={link.id} {...link} />
        ))}
      </ol>
    </div>
  );
}

function Link({ id, name, state, stateText, about, href }: ChainLink) {
  return (
    <li className="link" data-link={id} data-state={state}>
      <span className="link-ring" aria-hidden="true" />
      {href ? (
        <a className="link-name" href={href}>
          {name}
        </a>
      ) : (
        <span className="link-name">{name}</span>
      )}
      {state && (
        <span className="link-state">
          <Icon name={icons[state]} />
          {stateText}
        </span>
      )}
      {about && (
        <p className="link-about">
          <RichText text={about} />
        </p>
      )}
    </li>
  );
}
