import { CopyButton, type CopyTexts } from './copy-button';
import styles from './prompt-window.module.css';
import { Code } from './rich-text';

export type PromptWindowProps = { title: string; command: string; copy: CopyTexts };

/** A drawn command prompt with the line to type in it. */
export function PromptWindow({ title, command, copy }: PromptWindowProps) {
  return (
    <div className={styles.window} data-command>
      <p className={styles.bar} aria-hidden="true">
        {title}
      </p>
      <div className={styles.line}>
        <p>
          <code className={styles.prompt} aria-hidden="true">
            {'C:\\>'}
          </code>
          <Code text={command} />
        </p>
        <CopyButton text={command} texts={copy} look={styles.copy} />
      </div>
    </div>
  );
}
