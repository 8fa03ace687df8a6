import type { ReactNode } from 'react';
import { inOrder } from './in-order';
import styles from './page-shell.module.css';

type FooterLink = { href: string; label: string };

export type PageShellProps = {
  texts: { skip: string; brand: string; navLabel: string; footer: { promise: string; checked: string; label: string } };
  homeHref: string;
  nav: readonly { href: string; label: string; current?: boolean | undefined }[];
  footerLinks: readonly FooterLink[];
  /** Links for help desk and administrators, under a label of their own. */
  itLinks: { label: string; items: readonly FooterLink[] };
  /** The same page in the other language. */
  twin: { href: string; locale: string; label: string };
  children: ReactNode;
};

/** Every page's frame: skip link, header, `main` and footer. */
export function PageShell({ texts, homeHref, nav, footerLinks, itLinks, twin, children }: PageShellProps) {
  return (
    <>
      <a className={styles.skip} href="#main">
        {texts.skip}
      </a>
      <header className={styles.header}>
        <div className={styles.page}>
          <a className={styles.brand} href={homeHref}>
            <svg viewBox="0 0 40 20" aria-hidden="true">
              <rect x="1.5" y="4" width="19" height="12" rx="6" />
              <path d="M24 4h8.5a6 6 0 0 1 6 6M34.5 15.7a6 6 0 0 1-2 .3h-10a6 6 0 0 1-5.7-4.2" />
            </svg>
            <span>{texts.brand}</span>
          </a>
          <nav aria-label={texts.navLabel}>
            <ul>
              {inOrder(nav, ({ href, label, current }) => (
                <li>
                  <a href={href} {...(current && { 'aria-current': 'true' })}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <a href={twin.href} lang={twin.locale} hrefLang={twin.locale}>
            <span className={styles.long}>{twin.label}</span>
            <span className={styles.short} aria-hidden="true">
              {twin.locale.toUpperCase()}
            </span>
          </a>
        </div>
      </header>
      <main className={styles.main} id="main">
        {children}
      </main>
      <footer className={styles.footer}>
        <div className={styles.page}>
          <p>{texts.footer.promise}</p>
          <nav aria-label={texts.footer.label}>
            <FooterLinks items={footerLinks} />
          </nav>
          <nav className={styles.forIt} aria-labelledby="for-it">
            <span id="for-it">{itLinks.label}</span>
            <FooterLinks items={itLinks.items} />
          </nav>
          <p>{texts.footer.checked}</p>
        </div>
      </footer>
    </>
  );
}

function FooterLinks({ items }: { items: readonly FooterLink[] }) {
  return (
    <ul>
      {inOrder(items, ({ href, label }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
