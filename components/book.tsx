import type { ReactNode } from 'react';
import styles from './book.module.css';
import { Icon } from './icon';
import { RichText } from './rich-text';

export type ChapterLink = { href: string; title: string };

export type BookProps = {
  label: string;
  chapters: readonly ChapterLink[];
  /** The index of the chapter that the page belongs to. */
  current: number;
  /** The page is only a part of its chapter, which then gets a link. */
  isPart?: boolean | undefined;
  turnLabel: string;
  children: ReactNode;
};

/** A chapter of the guide, with the way to its neighbours and the list of all chapters, beside it on wide screens. */
export function Book({ label, chapters, current, isPart, turnLabel, children }: BookProps) {
  return (
    <div className={styles.book}>
      <div className={styles.text}>
        {children}
        <Turn label={turnLabel} chapters={chapters} current={current} />
      </div>
      <nav className={styles.chapters} aria-label={label}>
        <ol>
          {chapters.map(({ href, title }, index) => (
            <li key={href}>
              <a href={href} aria-current={index === current ? (isPart ? 'true' : 'page') : undefined}>
                <RichText text={title} />
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}

function Turn({ label, chapters, current }: { label: string; chapters: readonly ChapterLink[]; current: number }) {
  const [previous, next] = [chapters[current - 1], chapters[current + 1]];
  return (
    <nav className={styles.turn} aria-label={label}>
      {previous && (
        <a href={previous.href} rel="prev">
          <Icon name="back" />
          <span>
            {current} <RichText text={previous.title} />
          </span>
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          <span>
            {current + 2} <RichText text={next.title} />
          </span>
          <Icon name="next" />
        </a>
      )}
    </nav>
  );
}
