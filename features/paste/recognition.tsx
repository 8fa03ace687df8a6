'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { kept } from '@/client/kept';
import type { RecognitionTexts } from '@/client/recognise';
import typography from '@/components/typography.module.css';
import { submittedText } from './submitted-text';

const debounceMs = 300;

/** Loads the reader and its worker on demand. */
const loadReader = () => import('@/client/recognise');

type RecognitionProps = { form: RefObject<HTMLFormElement | null>; hint: string; texts: RecognitionTexts };

/** Says below the text box what was recognised in it and in the file, at first what to expect; results for older input are ignored. */
export function Recognition({ form, hint, texts }: RecognitionProps) {
  const [sentence, setSentence] = useState('');
  const latest = useRef(0);

  useEffect(() => {
    const fields = form.current;
    if (!fields) return;
    if (kept('paste') !== undefined) void loadReader();
    let timer: ReturnType<typeof setTimeout>;
    const update = async (version: number) => {
      const submitted = await submittedText(new FormData(fields));
      const found = 'text' in submitted ? await (await loadReader()).recognise(submitted.text, texts) : '';
      if (version === latest.current) setSentence(found);
    };
    const schedule = () => {
      latest.current += 1;
      clearTimeout(timer);
      timer = setTimeout(update, debounceMs, latest.current);
    };
    const prepare = () => void loadReader();
    fields.addEventListener('input', schedule);
    fields.addEventListener('focusin', prepare, { once: true });
    // What was typed before this page could listen, or is still there after an error.
    schedule();
    return () => {
      clearTimeout(timer);
      latest.current += 1;
      fields.removeEventListener('input', schedule);
      fields.removeEventListener('focusin', prepare);
    };
  }, [form, texts]);

  return (
    <p className={`${typography.hint} min-h-12`} aria-live="polite">
      {sentence || hint}
    </p>
  );
}
