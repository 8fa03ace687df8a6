'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { Icon } from './icon';

/** `hidden` follows the label for those who hear it: what is copied. */
export type CopyTexts = { label: string; done: string; hidden?: string | undefined };

export type CopyButtonProps = { text: string; texts: CopyTexts };

const SAID_FOR = 2000;

/** Copies a text and says so for two seconds. Without script, or where the browser forbids copying, there is no button. */
export function CopyButton({ text, texts }: CopyButtonProps) {
  const canCopy = useSyncExternalStore(
    () => () => {},
    () => 'clipboard' in navigator,
    () => false,
  );
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_FOR);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Refused by the browser: the text stands beside the button and can be selected.
    }
  }

  if (!canCopy) return null;
  return (
    <>
      <button type="button" onClick={copy}>
        <Icon name={copied ? 'check' : 'copy'} />
        {copied ? texts.done : texts.label}
        {texts.hidden && <span className="sr-only"> {texts.hidden}</span>}
      </button>
      <span className="sr-only" aria-live="polite">
        {copied && texts.done}
      </span>
    </>
  );
}
