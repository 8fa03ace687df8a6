'use client';

import { type KeyboardEvent as ReactKeyboardEvent, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { useInBrowser } from './in-browser';
import styles from './number-keys.module.css';
import { RichText } from './rich-text';
import typography from './typography.module.css';

export type NumberKeysProps = {
  texts: { heading: string; number: string; everywhere: string; print: string };
  children: ReactNode;
};

const key = 'number-keys';
const changed = 'number-keys-changed';

const isEverywhere = () => {
  try {
    return sessionStorage.getItem(key) === 'everywhere';
  } catch {
    return false;
  }
};

function subscribe(notify: () => void) {
  addEventListener(changed, notify);
  return () => removeEventListener(changed, notify);
}

function switchTo(everywhere: boolean) {
  try {
    sessionStorage.setItem(key, everywhere ? 'everywhere' : 'answers');
  } catch {
    // Storage is blocked: the keys still work while an answer has focus.
  }
  dispatchEvent(new Event(changed));
}

/** Keys 1 to 9 pick an answer: while one has focus, or anywhere on the page once switched on; never while typing. */
export function NumberKeys({ texts, children }: NumberKeysProps) {
  const answers = useRef<HTMLDivElement>(null);
  const hasScript = useInBrowser(
    () => true,
    () => false,
  );
  const everywhere = useSyncExternalStore(subscribe, isEverywhere, () => false);

  useEffect(() => {
    if (!everywhere) return;
    const press = (event: KeyboardEvent) => !isTyping(event.target) && choose(answers.current, event);
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [everywhere]);

  const pressHere = (event: ReactKeyboardEvent) => !everywhere && choose(answers.current, event.nativeEvent);
  return (
    <div className={styles.around}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links inside. */}
      <div ref={answers} onKeyDown={pressHere}>
        {children}
      </div>
      {hasScript && (
        <div className={`${styles.keys} print:hidden`}>
          <p className={typography.label}>{texts.heading}</p>
          <p className={typography.hint}>
            <RichText text={texts.number} /> <RichText text={texts.print} />
          </p>
          <label className={styles.switch}>
            <input type="checkbox" checked={everywhere} onChange={({ target }) => switchTo(target.checked)} />
            <span>{texts.everywhere}</span>
          </label>
        </div>
      )}
    </div>
  );
}

/** Clicks the answer whose number was pressed. */
function choose(answers: HTMLElement | null, event: KeyboardEvent) {
  if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
  answers?.querySelector<HTMLAnchorElement>(`a[accesskey="${event.key}"]`)?.click();
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
