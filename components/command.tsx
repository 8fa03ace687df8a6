import styles from './command.module.css';
import { CopyButton, type CopyTexts } from './copy-button';
import { Code } from './rich-text';

export type CommandProps = { text: string; copy: CopyTexts };

/** One line to run, with a button that copies it. */
export function Command({ text, copy }: CommandProps) {
  return (
    <div className={styles.command} data-command>
      <Code text={text} />
      <CopyButton text={text} texts={copy} look={styles.copy} />
    </div>
  );
}
