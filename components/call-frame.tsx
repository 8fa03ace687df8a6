import type { ReactNode } from 'react';
import styles from './call-frame.module.css';
import { inOrder } from './in-order';
import typography from './typography.module.css';

export type CallFrameProps = {
  /** The page's `h1`. */
  heading: ReactNode;
  code: { label: string; text: string } | undefined;
  links: readonly { href: string; label: string }[];
  /** Headings of the three regions. */
  labels: { now: string; next: string; case: string };
  /** The finding that the call is about. */
  cause: string | undefined;
  now: ReactNode;
  next: ReactNode;
  about: ReactNode;
};

/** The call view: what to say and do now, what comes after, and the case, side by side on wide screens. */
export function CallFrame({ heading, code, links, labels, cause, now, next, about }: CallFrameProps) {
  return (
    <div className={styles.call} data-cause={cause} data-call>
      <div className={styles.head}>
        <div>{heading}</div>
        {code && (
          <div>
            <p className={typography.hint}>{code.label}</p>
            <p className={styles.code} data-code={code.text} translate="no">
              {code.text}
            </p>
          </div>
        )}
        <ul className={styles.links}>
          {inOrder(links, ({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.regions}>
        <Region id="now" heading={labels.now} headingHidden>
          {now}
        </Region>
        <Region id="after" heading={labels.next}>
          {next}
        </Region>
        <Region id="case" heading={labels.case}>
          {about}
        </Region>
      </div>
    </div>
  );
}

type RegionProps = { id: string; heading: string; headingHidden?: boolean; children: ReactNode };

function Region({ id, heading, headingHidden, children }: RegionProps) {
  return (
    <section className={styles.region} aria-labelledby={id} data-region={id}>
      <h2 id={id} className={headingHidden ? 'sr-only' : styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
