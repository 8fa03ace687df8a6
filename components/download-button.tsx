'use client';

import button from './button.module.css';
import { useInBrowser } from './in-browser';

export type DownloadButtonProps = { text: string; file: string; label: string };

/** Saves a text as a file. Not rendered without script: the text is on the page anyway. */
export function DownloadButton({ text, file, label }: DownloadButtonProps) {
  const hasScript = useInBrowser(
    () => true,
    () => false,
  );

  function save() {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = file;
    link.click();
    URL.revokeObjectURL(address);
  }

  return (
    hasScript && (
      <button type="button" className={button.quiet} onClick={save}>
        {label}
      </button>
    )
  );
}
