'use client';

import { type FormEvent, type FormHTMLAttributes, type ReactNode, useActionState, useRef, useState } from 'react';
import { BoxFirst } from '@/components/box-first';
import { Button } from '@/components/button';
import button from '@/components/button.module.css';
import { ErrorSummary } from '@/components/error-summary';
import { HiddenInputs } from '@/components/hidden-inputs';
import { useHasScript } from '@/components/in-browser';
import { Sheet, SheetFoot } from '@/components/sheet';
import typography from '@/components/typography.module.css';
import type { Locale, ManyTexts } from '@/content/types';
import type { Known } from '@/diagnosis/facts';
import { filled } from '@/diagnosis/filled';
import { counted } from '@/diagnosis/fleet/texts';
import { formPermalink } from '../form-permalink';
import { readMany } from './action';
import { useDroppedFiles } from './dropped-files';
import { FilesField, filesOf } from './files-field';
import type { FleetTexts } from './fleet-texts';
import { Found } from './found';
import styles from './many-form.module.css';
import { ShowChoices } from './show-choices';
import { type ManyError, type ManyState, type Shown, shownOf } from './state';
import { TakeAlong, TakeAlongLinks } from './take-along';
import { useFleet } from './use-fleet';

type ManyFormProps = {
  first: ManyState;
  locale: Locale;
  title: string;
  errorPrefix: string;
  heading: ReactNode;
  /** What happens to the files, and how to collect them. */
  beside: ReactNode;
  texts: Pick<ManyTexts, 'form' | 'reading' | 'errors'>;
  fleet: FleetTexts;
  site: Known | undefined;
};

/** The page for many PCs: the browser reads the files itself; without JavaScript the form sends them. */
export function ManyForm({ first, locale, title, errorPrefix, heading, beside, texts, fleet, site }: ManyFormProps) {
  const hasScript = useHasScript();
  const [sent, send] = useActionState(readMany, first, formPermalink);
  const [chosen, setChosen] = useState<Shown>(sent.show);
  const [own, setOwn] = useState<{ error: ManyError | null; attempt: number }>({ error: null, attempt: 0 });
  const setError = (error: ManyError | null) => setOwn(({ attempt }) => ({ error, attempt: attempt + 1 }));
  const { progress, shown, read, stop, show, take } = useFleet(site, () => setError('failed'));
  const form = useRef<HTMLFormElement>(null);

  const begin = (files: readonly File[]) => {
    setError(files.length > 0 ? null : 'no-files');
    if (files.length > 0) read(files, chosen);
  };
  useDroppedFiles(begin, () => setError('failed'));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    begin(filesOf(event.currentTarget));
  }

  /** Shows at once what was chosen, and puts what is no name into the address. */
  function choose() {
    if (!form.current) return;
    const next = shownOf(Object.fromEntries(new FormData(form.current)));
    setChosen(next);
    if (shown) show(next);
    const query = new URLSearchParams([['sort', next.sort], ...(next.link ? [['link', next.link]] : [])]);
    history.replaceState(history.state, '', `?${query}`);
  }

  const error = own.error ?? sent.error;
  const problem = error && filled(texts.errors[error], { fault: sent.fault ?? '' });
  const { form: words, reading } = texts;
  /** Only without JavaScript the form can send: there is none before this page can read files itself. */
  const fieldsIn = (props: FormHTMLAttributes<HTMLFormElement>) => (
    <form {...props} noValidate ref={form} className={styles.form}>
      <HiddenInputs values={[{ name: 'locale', value: locale }]} />
      <div className={styles.choose}>
        <FilesField id="files" label={words.files} />
        <FilesField id="folder" label={words.folder} isFolder />
      </div>
      <p className={typography.hint}>{words.hint}</p>
      {!hasScript && <p className={typography.hint}>{words.noScript}</p>}
      <SheetFoot>
        <Button>{words.submit}</Button>
        {progress && (
          <>
            <label className={styles.progress}>
              {reading.label}
              <progress value={progress.part} max={1} />
            </label>
            <span>{counted(reading.pcs, progress.pcs, locale)}</span>
            <button type="button" className={button.quiet} onClick={stop}>
              {reading.stop}
            </button>
          </>
        )}
      </SheetFoot>
      <ShowChoices chosen={chosen} texts={words} links={fleet.links} />
    </form>
  );
  return (
    <>
      <title>{problem ? `${errorPrefix}: ${title}` : title}</title>
      {problem && (
        <ErrorSummary key={`${own.attempt}.${sent.attempt}`} heading={texts.errors.heading} items={[{ href: '#files', text: problem }]} />
      )}
      {heading}
      <div className={shown || sent.found ? 'print:hidden' : undefined}>
        <BoxFirst beside={beside}>
          <Sheet title={words.title}>
            {hasScript ? fieldsIn({ onSubmit: submit, onChange: choose }) : <noscript>{fieldsIn({ action: send })}</noscript>}
          </Sheet>
        </BoxFirst>
      </div>
      {shown ? (
        <Found
          shown={shown}
          locale={locale}
          texts={fleet}
          names={chosen.names}
          stopped={reading.stopped}
          take={<TakeAlong texts={fleet} names={chosen.names} locale={locale} take={take} />}
        />
      ) : (
        sent.found && (
          <Found
            shown={sent.found}
            locale={locale}
            texts={fleet}
            names={sent.show.names}
            stopped={reading.stopped}
            take={<TakeAlongLinks texts={fleet} names={sent.show.names} {...sent.found} />}
          />
        )
      )}
    </>
  );
}
