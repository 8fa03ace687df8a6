'use client';

import { unstable_rethrow } from 'next/navigation';
import { type ReactNode, useActionState, useEffect, useState } from 'react';
import { Actions, Button } from '@/components/button';
import { Choices } from '@/components/choices';
import { ErrorSummary } from '@/components/error-summary';
import { TextField } from '@/components/field';
import { HiddenInputs, type HiddenValue } from '@/components/hidden-inputs';
import { Howto, HowtoItem } from '@/components/howto';
import { mostBodyBytes } from '@/diagnosis/reader/size';
import { readPaste } from './action';
import { type PasteError, type PasteState, untried } from './state';

type PasteFormProps = {
  title: string;
  hidden: readonly HiddenValue[];
  /** What stands above the how-to: the way back and the `h1`. */
  heading: ReactNode;
  /** The steps before the box. */
  children: ReactNode;
  texts: {
    box: string;
    hint: string;
    justNow: string;
    justNowHint: string;
    submit: string;
    errorPrefix: string;
    errors: Readonly<Record<PasteError | 'heading' | 'kept', string>>;
  };
  cannot: ReactNode;
};

/** The page around its one form. Without script the form is an ordinary one. */
export function PasteForm({ title, hidden, heading, children, texts, cannot }: PasteFormProps) {
  const [action, setAction] = useState(() => readPaste);
  const [{ error, text, ranJustNow, attempt }, send] = useActionState(action, untried);
  // Only after hydration: without script the form needs the server's own action.
  useEffect(() => setAction(() => readPasteOrSay), []);
  const problem = error && texts.errors[error];
  return (
    <>
      <title>{problem ? `${texts.errorPrefix}: ${title}` : title}</title>
      {problem && (
        <ErrorSummary
          key={attempt}
          heading={texts.errors.heading}
          items={[{ href: '#paste', text: problem }]}
          kept={error === 'empty' ? undefined : texts.errors.kept}
        />
      )}
      {heading}
      <Howto>
        {children}
        <HowtoItem title={texts.box} htmlFor="paste">
          <form action={send} noValidate>
            <HiddenInputs values={hidden} />
            <TextField
              id="paste"
              name="paste"
              hint={texts.hint}
              rows={12}
              value={text}
              error={problem ? { prefix: texts.errorPrefix, text: problem } : undefined}
            />
            <Choices
              type="checkbox"
              name="ranJustNow"
              options={[{ value: 'yes', label: texts.justNow, hint: texts.justNowHint, checked: ranJustNow }]}
            />
            <Actions>
              <Button>{texts.submit}</Button>
              {cannot}
            </Actions>
          </form>
        </HowtoItem>
      </Howto>
    </>
  );
}

/** With script: what would fail on the way is told here, and the text stays. */
async function readPasteOrSay(state: PasteState, form: FormData): Promise<PasteState> {
  const text = String(form.get('paste'));
  const failed = (error: PasteError) => ({ error, text, ranJustNow: form.has('ranJustNow'), attempt: state.attempt + 1 });
  if (new Blob([text]).size > mostBodyBytes / 2) return failed('too-large');
  try {
    return await readPaste(state, form);
  } catch (thrown) {
    unstable_rethrow(thrown);
    return failed('failed');
  }
}
