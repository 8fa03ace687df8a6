'use client';

import button from './button.module.css';
import { useHasScript } from './in-browser';
import { saveFile } from './save-file';

export type DownloadButtonProps = { text: string; file: string; label: string };

/** Saves a text as a file. Not rendered without JavaScript: the text is on the page anyway. */
export function DownloadButton({ text, file, label }: DownloadButtonProps) {
  const hasScript = useHasScript();

  const save = () => saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), file);

  return (
    hasScript && (
      <button type="button" className={button.quiet} onClick={save}>
        {label}
      </button>
    )
  );
}
