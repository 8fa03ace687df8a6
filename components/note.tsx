import type { ReactNode } from 'react';
import { Icon } from './icon';
import styles from './note.module.css';
import { Paragraphs } from './prose';

export type NoteProps = {
  paragraphs?: readonly string[] | undefined;
  tone?: 'info' | 'caution' | undefined;
  children?: ReactNode;
};

/** A remark that is not an error; `caution` when something may mislead. */
export function Note({ paragraphs = [], tone = 'info', children }: NoteProps) {
  return (
    <div className={styles.note} data-tone={tone}>
      <Icon name={tone === 'caution' ? 'warning' : 'info'} />
      <div>
        <Paragraphs items={paragraphs} />
        {children}
      </div>
    </div>
  );
}
