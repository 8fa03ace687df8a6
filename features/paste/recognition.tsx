'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { kept } from '@/client/kept';
import type { RecognitionTexts } from '@/client/recognise';
import typography from '@/components/typography.module.css';
import { sentText } from './sent-text';

/** Debounce, in milliseconds. */
const pause = 300;

/** Loads the reader and its worker on demand. */
const reader = () => import('@/client/recognise');

type RecognitionProps = { form: RefObject<HTMLFormElement | null>; texts: RecognitionTexts };

/** Says below the text box what was recognised in it and in the file; results for older input are ignored. */
export function Recognition({ form, texts }: RecognitionProps) {
  const [said, say] = useState('');
  const newest = useRef(0);

  useEffect(() => {
    const fields = form.current;
    if (!fields) return;
    if (kept('paste') !== undefined) void reader();
    let timer: ReturnType<typeof setTimeout>;
    const look = async (asked: number) => {
      const sent = await sentText(new FormData(fields));
      const sentence = 'text' in sent ? await (await reader()).recognise(sent.text, texts) : '';
      if (asked === newest.current) say(sentence);
    };
    const wait = () => {
      newest.current += 1;
      clearTimeout(timer);
      timer = setTimeout(look, pause, newest.current);
    };
    const prepare = () => void reader();
    fields.addEventListener('input', wait);
    fields.addEventListener('focusin', prepare, { once: true });
    return () => {
      clearTimeout(timer);
      newest.current += 1;
      fields.removeEventListener('input', wait);
      fields.removeEventListener('focusin', prepare);
    };
  }, [form, texts]);

  return (
    <p className={`${typography.hint} min-h-12 noscript:hidden`} aria-live="polite">
      {said}
    </p>
  );
}
