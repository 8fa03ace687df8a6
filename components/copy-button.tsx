'use client';

import { useEffect, useState } from 'react';
import { Icon } from './icon';
import { useInBrowser } from './in-browser';

/** `hidden` follows the label for screen readers: what is copied. */
export type CopyTexts = { label: string; done: string; hidden?: string | undefined };

/** Copies `text`, or `href` resolved to an absolute URL. */
export type CopyButtonProps = ({ text: string; href?: undefined } | { href: string; text?: undefined }) & {
  texts: CopyTexts;
  look: string | undefined;
};

const CONFIRMATION_MS = 2000;

/** Copies a text and confirms it for two seconds. Not rendered without JavaScript or clipboard access. */
export function CopyButton({ text, href, texts, look }: CopyButtonProps) {
  const canCopy = useInBrowser(
    () => 'clipboard' in navigator,
    () => false,
  );
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), CONFIRMATION_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(href === undefined ? text : new URL(href, location.href).href);
      setCopied(true);
    } catch {
      // Permission denied: the text is next to the button and can be selected by hand.
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
