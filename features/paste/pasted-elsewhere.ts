import { type RefObject, useEffect } from 'react';

/** Puts a text pasted anywhere else on the page into the form's text box, after what is in it. */
export function usePastedElsewhere(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      const box = form.current?.querySelector('textarea');
      const text = event.clipboardData?.getData('text/plain');
      if (!box || !text || event.target === box) return;
      event.preventDefault();
      box.focus();
      const end = box.value.length;
      box.setRangeText(end > 0 ? `\n${text}` : text, end, end, 'end');
      box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [form]);
}
