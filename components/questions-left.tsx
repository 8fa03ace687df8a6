import typography from './typography.module.css';

/** How many questions are about to come. */
export function QuestionsLeft({ count, text }: { count: number; text: string }) {
  return (
    <p className={typography.hint} data-left={count}>
      {text}
    </p>
  );
}
