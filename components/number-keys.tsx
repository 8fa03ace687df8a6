import { useEffect, useSyncExternalStore } from 'react';
import { useHasScript } from './in-browser';
import styles from './number-keys.module.css';
import { RichText } from './rich-text';
import typography from './typography.module.css';

export type NumberKeysProps = { texts: { heading: string; number: string; everywhere: string; print: string } };

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

/** Keys 1 to 9 pick an answer: while one has focus, or anywhere on the page once switched on; never while typing. Says so, with JavaScript. */
export function NumberKeys({ texts }: NumberKeysProps) {
  const hasScript = useHasScript();
  const everywhere = useSyncExternalStore(subscribe, isEverywhere, () => false);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (everywhere ? !isTyping(target) : target instanceof Element && target.closest('[data-answers]')) choose(event);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [everywhere]);

  if (!hasScript) return null;
  return (
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
  );
}

/** Clicks the answer whose number was pressed. */
function choose({ key: pressed, ctrlKey, altKey, metaKey }: KeyboardEvent) {
  if (!/^[1-9]$/.test(pressed) || ctrlKey || altKey || metaKey) return;
  document.querySelector<HTMLAnchorElement>(`a[accesskey="${pressed}"]`)?.click();
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
