import styles from './command.module.css';
import { CopyButton, type CopyTexts } from './copy-button';
import { Code } from './rich-text';

export type CommandProps = { text: string; copy: CopyTexts };

/** A command line with a copy button. */
export function Command({ text, copy }: CommandProps) {
  return (
    <div className={styles.command} data-command>
      <Code text={text} />
      <CopyButton text={text} texts={copy} look={styles.copy} />
    </div>
  );
}
