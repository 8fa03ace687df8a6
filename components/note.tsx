import type { ReactNode } from 'react';
import { Icon } from './icon';
import styles from './note.module.css';
import { Paragraphs } from './prose';

export type NoteProps = {
  paragraphs?: readonly string[] | undefined;
  tone?: 'info' | 'caution' | undefined;
  children?: ReactNode;
};

/** A word about the paste or the sources: not a fault. `caution` when it may mislead. */
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
