import type { ReactNode } from 'react';
import styles from './button.module.css';
import { CaseLink, type CaseLinkProps } from './case-links';

type Look = { quiet?: boolean | undefined; small?: boolean | undefined; children: ReactNode };

export type ButtonProps = Look & { name?: string | undefined; value?: string | undefined };

/** The submit button of a form. */
export function Button({ quiet, small, children, name, value }: ButtonProps) {
  return (
    <button type="submit" className={look(quiet, small)} name={name} value={value}>
      {children}
    </button>
  );
}

export type ButtonLinkProps = Look & {
  href: string;
  /** Saves the target under this name. */
  download?: string | undefined;
};

/** A link styled as a button. */
export function ButtonLink({ quiet, small, children, href, download }: ButtonLinkProps) {
  return (
    <a className={look(quiet, small)} href={href} download={download}>
      {children}
    </a>
  );
}

/** A `CaseLink` styled as a small button. */
export function ChangeLink({ to, children }: { to: CaseLinkProps['to']; children: ReactNode }) {
  return (
    <CaseLink className={look(true, true)} to={to}>
      {children}
    </CaseLink>
  );
}

/** A row of buttons and links, the primary action first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}

function look(quiet = false, small = false) {
  const kind = quiet ? styles.quiet : styles.button;
  return small ? `${kind} ${styles.small}` : kind;
}
