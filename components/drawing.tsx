import type { ReactNode } from 'react';
import styles from './drawing.module.css';

export type DrawingProps = { label: string };

/** A drawing of a Windows screen; the label describes it for screen readers. */
function Drawing({ label, look, children }: DrawingProps & { look: string | undefined; children: ReactNode }) {
  return (
    <div role="img" aria-label={label} className={look}>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

/** The command prompt, with the line to look for. */
export function ConsoleDrawing({ label, section, field }: DrawingProps & { section: string; field: string }) {
  return (
    <Drawing label={label} look={styles.console}>
      <pre>
        {`C:\\>dsregcmd /status\n\n| ${section} |\n\n  …\n  `}
        <mark>{`${field} : ?`}</mark>
        {'\n  …'}
      </pre>
    </Drawing>
  );
}

/** The `winver` window, with the build to look for. */
export function WinverDrawing({
  label,
  title,
  before,
  build,
  after,
}: DrawingProps & { title: string; before: string; build: string; after: string }) {
  return (
    <Drawing label={label} look={styles.window}>
      <p className={styles.title}>{title}</p>
      <p className={styles.name}>Windows 11</p>
      <p>Microsoft Windows</p>
      <p>
        {before} <mark>{build}</mark>
        {after}
      </p>
    </Drawing>
  );
}

/** Switches as in the Settings app: on, off and greyed out. */
export function SwitchesDrawing({ label, ...texts }: DrawingProps & Readonly<Record<'on' | 'off' | 'grey', string>>) {
  const looks = { on: styles.on, off: styles.off, grey: styles.grey };
  return (
    <Drawing label={label} look={styles.window}>
      <ul>
        {(['on', 'off', 'grey'] as const).map((state) => (
          <li key={state}>
            <span className={looks[state]} />
            {texts[state]}
          </li>
        ))}
      </ul>
    </Drawing>
  );
}
