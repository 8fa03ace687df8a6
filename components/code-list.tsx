import { Fragment } from 'react';
import styles from './code-list.module.css';
import { inOrder } from './in-order';
import type { LinkItem } from './link-list';
import { Code, RichText } from './rich-text';

export type CodeEntry = {
  id: string;
  /** The code, the event number, or the text of a message. */
  title: string;
  /** Symbolic name or event log, as Microsoft writes it. */
  name?: string | undefined;
  paragraphs: readonly string[];
  /** Where it appears, and how else it is written. */
  remark?: string | undefined;
  causes: readonly LinkItem[];
  /** How the meaning is known, in words. */
  evidence: string;
  sources: readonly LinkItem[];
};

export type CodeListProps = { causesLabel: string; items: readonly CodeEntry[] };

/** Codes or events with their meaning, each with an anchor. */
export function CodeList({ causesLabel, items }: CodeListProps) {
  return (
    <dl className={styles.list}>
      {items.map(({ id, title, name, paragraphs, remark, causes, evidence, sources }) => (
        <div key={id} id={id}>
          <dt>
            <RichText text={title} />
            {name && <Code text={name} />}
          </dt>
          <dd>
            {inOrder(paragraphs, (text) => (
              <p>
                <RichText text={text} />
              </p>
            ))}
          </dd>
          <dd className={styles.remarks}>
            {remark && (
              <p>
                <RichText text={remark} />
              </p>
            )}
            {causes.length > 0 && (
              <p>
                {causesLabel}: <Links items={causes} />
              </p>
            )}
            <p>
              {evidence}
              {sources.length > 0 && ': '}
              <Links items={sources} lang="en" />
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Links({ items, lang }: { items: readonly LinkItem[]; lang?: string | undefined }) {
  return items.map(({ href, label }, index) => (
    <Fragment key={href}>
      {index > 0 && ', '}
      <a href={href} lang={lang} rel={lang && 'noreferrer'}>
        <RichText text={label} />
      </a>
    </Fragment>
  ));
}

export type CodeNamesProps = {
  /** A code with an entry links to it (`href`); the others get their anchor here. */
  items: readonly { code: string; name: string; href?: string | undefined }[];
};

/** Codes with only their names. */
export function CodeNames({ items }: CodeNamesProps) {
  return (
    <ul className={styles.names}>
      {items.map(({ code, name, href }) => (
        <li key={code} id={href ? undefined : code}>
          {href ? (
            <a href={href}>
              <Code text={`${code} ${name}`} />
            </a>
          ) : (
            <Code text={`${code} ${name}`} />
          )}
        </li>
      ))}
    </ul>
  );
}
