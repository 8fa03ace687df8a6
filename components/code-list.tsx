import { Fragment } from 'react';
import styles from './code-list.module.css';
import { inOrder } from './in-order';
import type { LinkItem } from './link-list';
import { Code, RichText } from './rich-text';

export type CodeEntry = {
  id: string;
  /** The code, the number of an event, or a few words. */
  title: string;
  /** What its makers call it. */
  name?: string | undefined;
  paragraphs: readonly string[];
  /** Where it is seen, and how else it is written. */
  remark?: string | undefined;
  causes: readonly LinkItem[];
  /** How it is known, and where that is written. Titles are the sources' own, in English. */
  evidence: string;
  sources: readonly LinkItem[];
};

export type CodeListProps = { causesLabel: string; items: readonly CodeEntry[] };

/** Codes or events with their meaning, each to be linked to. */
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
  /** With `href` where the code has an entry; the others can be linked to here. */
  items: readonly { code: string; name: string; href?: string | undefined }[];
};

/** Codes of which no more than a name is known. */
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
