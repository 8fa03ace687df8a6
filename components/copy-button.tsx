'use client';

import { useEffect, useState } from 'react';
import { Icon } from './icon';
import { useInBrowser } from './in-browser';

/** `hidden` follows the label for those who hear it: what is copied. */
export type CopyTexts = { label: string; done: string; hidden?: string | undefined };

/** A text, or an address of ours, which is copied whole. */
export type CopyButtonProps = ({ text: string; href?: undefined } | { href: string; text?: undefined }) & {
  texts: CopyTexts;
  /** Classes of the button. */
  look: string | undefined;
};

const SAID_FOR = 2000;

/** Copies a text and says so for two seconds. Without script, or where the browser forbids copying, there is no button. */
export function CopyButton({ text, href, texts, look }: CopyButtonProps) {
  const canCopy = useInBrowser(
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
      await navigator.clipboard.writeText(href === undefined ? text : new URL(href, location.href).href);
      setCopied(true);
    } catch {
      // Refused by the browser: the text stands beside the button and can be selected.
    }
  }

  if (!canCopy) return null;
  return (
    <>
      <button type="button" className={look} onClick={copy}>
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
