'use client';

import { unstable_rethrow } from 'next/navigation';
import { type DragEvent, type ReactNode, useActionState, useRef } from 'react';
import { clear, keep } from '@/client/kept';
import type { RecognitionTexts } from '@/client/recognise';
import { BoxFirst } from '@/components/box-first';
import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { FileField, TextField } from '@/components/field';
import { HiddenInputs, type HiddenValue } from '@/components/hidden-inputs';
import { useInBrowser } from '@/components/in-browser';
import { Sheet, SheetFoot } from '@/components/sheet';
import { filled } from '@/diagnosis/filled';
import { formPermalink } from '../form-permalink';
import { readPaste } from './action';
import styles from './paste-form.module.css';
import { usePastedElsewhere } from './pasted-elsewhere';
import { Recognition } from './recognition';
import { initialPasteState, isFileError, type PasteError, type PasteState } from './state';
import { fileOf, stateAfter, submittedText } from './submitted-text';

type PasteFormProps = {
  title: string;
  hidden: readonly HiddenValue[];
  /** The `h1` and lede. */
  heading: ReactNode;
  /** How to get the text. */
  beside: ReactNode;
  below: ReactNode;
  texts: {
    box: string;
    hint: string;
    file: string;
    recognition: RecognitionTexts;
    submit: string;
    errorPrefix: string;
    errors: Readonly<Record<PasteError | 'heading' | 'kept' | 'keptFile', string>>;
  };
  cannot: ReactNode;
};

/** The paste page. Works without JavaScript as an ordinary form. */
export function PasteForm({ title, hidden, heading, beside, below, texts, cannot }: PasteFormProps) {
  // Without JavaScript the form needs the server action itself.
  const action = useInBrowser(
    () => readPasteInBrowser,
    () => readPaste,
  );
  const [{ error, text, file, attempt, fault = '' }, send] = useActionState(action, initialPasteState, formPermalink);
  const form = useRef<HTMLFormElement>(null);
  usePastedElsewhere(form);
  const problem = error && filled(texts.errors[error], { fault });
  const wrong = error && isFileError(error) ? 'file' : 'paste';
  const errorAt = (field: typeof wrong) => (problem && field === wrong ? { prefix: texts.errorPrefix, text: problem } : undefined);
  return (
    <>
      <title>{problem ? `${texts.errorPrefix}: ${title}` : title}</title>
      {problem && (
        <ErrorSummary
          key={attempt}
          heading={texts.errors.heading}
          items={[{ href: `#${wrong}`, text: problem }]}
          kept={error === 'empty' ? undefined : file ? texts.errors.keptFile : texts.errors.kept}
        />
      )}
      {heading}
      <BoxFirst beside={beside} below={below}>
        <Sheet title={texts.box} htmlFor="paste">
          <form className={styles.form} action={send} noValidate ref={form} onDragOver={allowFiles} onDrop={takeFile}>
            <HiddenInputs values={hidden} />
            <TextField id="paste" name="paste" rows={6} value={text} focused={!problem} error={errorAt('paste')} />
            <Recognition form={form} hint={texts.hint} texts={texts.recognition} />
            <SheetFoot>
              <Button>{texts.submit}</Button>
              {cannot}
            </SheetFoot>
            <FileField id="file" name="file" label={texts.file} accept=".txt,.log,.xml,text/plain,text/xml" error={errorAt('file')} />
          </form>
        </Sheet>
      </BoxFirst>
    </>
  );
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

function allowFiles(event: DragEvent) {
  if (hasFiles(event)) event.preventDefault();
}

/** Puts a file dropped anywhere on the form into the file field. */
function takeFile(event: DragEvent<HTMLFormElement>) {
  const [file] = event.dataTransfer.files;
  const input = event.currentTarget.querySelector<HTMLInputElement>('input[type=file]');
  if (!hasFiles(event) || !file || !input) return;
  event.preventDefault();
  const one = new DataTransfer();
  one.items.add(file);
  input.files = one.files;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Wraps the action in the browser: reports errors without losing the text, and keeps it in this tab for the result page. */
async function readPasteInBrowser(state: PasteState, form: FormData): Promise<PasteState> {
  const failed = (error: PasteError) => {
    clear('paste');
    return stateAfter(state, form, error);
  };
  const submitted = await submittedText(form);
  if ('error' in submitted) return failed(submitted.error);
  // React would give the empty file of an untouched field a name when it serialises the form.
  if (!fileOf(form)) form.delete('file');
  keep('paste', submitted.text);
  try {
    const again = await readPaste(state, form);
    clear('paste');
    return again;
  } catch (thrown) {
    unstable_rethrow(thrown);
    return failed('failed');
  }
}
