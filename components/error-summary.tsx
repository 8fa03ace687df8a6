'use client';

import { useEffect, useRef } from 'react';
import styles from './error-summary.module.css';
import { Icon } from './icon';

export type ErrorSummaryProps = {
  heading: string;
  items: readonly { href: string; text: string }[];
  /** Reassures people that their input is still there. */
  kept?: string | undefined;
};

/** Shown above the `h1`. Takes focus (`autofocus` without JavaScript, the effect with it), so give each error a new `key`. */
export function ErrorSummary({ heading, items, kept }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noAutofocus: an error must receive focus, also without JavaScript
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1} autoFocus id="errors">
      <h2>
        <Icon name="warning" />
        {heading}
      </h2>
      {items.map(({ href, text }) => (
        <p key={href + text}>
          <a href={href}>{text}</a>
        </p>
      ))}
      {kept && <p>{kept}</p>}
    </div>
  );
}
