import type { ReactNode } from 'react';
import styles from './drawing.module.css';

export type DrawingProps = { label: string };

/** What a window of Windows looks like, drawn; its label says it in words. */
function Drawn({ label, look, children }: DrawingProps & { look: string | undefined; children: ReactNode }) {
  return (
    <div role="img" aria-label={label} className={look}>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

/** The black window of a command, with the line to look for. */
export function ConsoleDrawing({ label, section, field }: DrawingProps & { section: string; field: string }) {
  return (
    <Drawn label={label} look={styles.console}>
      <pre>
        {`C:\\>dsregcmd /status\n\n| ${section} |\n\n  …\n  `}
        <mark>{`${field} : ?`}</mark>
        {'\n  …'}
      </pre>
    </Drawn>
  );
}

/** The window that `winver` opens, with the build to look for. */
export function WinverDrawing({
  label,
  title,
  before,
  build,
  after,
}: DrawingProps & { title: string; before: string; build: string; after: string }) {
  return (
    <Drawn label={label} look={styles.window}>
      <p className={styles.title}>{title}</p>
      <p className={styles.name}>Windows 11</p>
      <p>Microsoft Windows</p>
      <p>
        {before} <mark>{build}</mark>
        {after}
      </p>
    </Drawn>
  );
}

/** A row of switches as Settings shows them: on, off, and grey. */
export function SwitchesDrawing({ label, ...texts }: DrawingProps & Readonly<Record<'on' | 'off' | 'grey', string>>) {
  const looks = { on: styles.on, off: styles.off, grey: styles.grey };
  return (
    <Drawn label={label} look={styles.window}>
      <ul>
        {(['on', 'off', 'grey'] as const).map((state) => (
          <li key={state}>
            <span className={looks[state]} />
            {texts[state]}
          </li>
        ))}
      </ul>
    </Drawn>
  );
}
