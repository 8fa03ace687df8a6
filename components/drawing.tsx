import type { ReactNode } from 'react';

export type DrawingProps = { label: string };

/** What a window of Windows looks like, drawn; its label says it in words. */
function Drawn({ label, kind, children }: DrawingProps & { kind: string; children: ReactNode }) {
  return (
    <div role="img" aria-label={label} className={`drawing ${kind}`}>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

/** The black window of a command, with the line to look for. */
export function ConsoleDrawing({ label, section, field }: DrawingProps & { section: string; field: string }) {
  return (
    <Drawn label={label} kind="drawn-console">
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
    <Drawn label={label} kind="drawn-window">
      <p className="drawn-title">{title}</p>
      <p className="drawn-name">Windows 11</p>
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
  const states = ['on', 'off', 'grey'] as const;
  return (
    <Drawn label={label} kind="drawn-window">
      <ul>
        {states.map((state) => (
          <li key={state}>
            <span className={`drawn-switch ${state}`} />
            {texts[state]}
          </li>
        ))}
      </ul>
    </Drawn>
  );
}
