'use client';

import { unstable_rethrow } from 'next/navigation';
import { type MouseEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from 'react';
import { kept, onCleared } from '@/client/kept';
import { Actions, Button, ButtonLink } from '@/components/button';
import button from '@/components/button.module.css';
import { Choices } from '@/components/choices';
import { CopyButton } from '@/components/copy-button';
import { DownloadButton } from '@/components/download-button';
import { ErrorSummary } from '@/components/error-summary';
import { TextField } from '@/components/field';
import { HiddenInputs, type HiddenValue } from '@/components/hidden-inputs';
import { useInBrowser } from '@/components/in-browser';
import { RichText } from '@/components/rich-text';
import section from '@/components/section.module.css';
import { Sheet, SheetFoot } from '@/components/sheet';
import typography from '@/components/typography.module.css';
import type { Locale, ReportTexts } from '@/content/types';
import type { Known } from '@/diagnosis/facts';
import { filled } from '@/diagnosis/filled';
import { type IntakeGroup, intakeGroups } from '@/diagnosis/intake';
import { formPermalink } from '../form-permalink';
import { makeReport } from './action';
import { keepDraft, takeDraft } from './draft';
import styles from './report-form.module.css';
import type { ReportState } from './state';
import { whenText } from './when';

type ReportFormProps = {
  first: ReportState;
  locale: Locale;
  title: string;
  errorPrefix: string;
  hidden: readonly HiddenValue[];
  texts: Pick<ReportTexts, 'form'> & { made: Omit<ReportTexts['made'], 'forgotten' | 'leaves'> & { leaves: string } };
  /** The groups in which something is unknown, each with the label of its field. */
  fields: readonly { group: IntakeGroup; label: string; isWide: boolean }[];
  /** The facts of the case, which a text in this tab may contradict. */
  known: Known;
  /** The back link, `h1` and introduction. */
  heading: ReactNode;
  /** What the help desk likes to know. */
  questions: ReactNode;
  /** Links to hand the text over, next to copying and saving it. */
  ways: readonly { href: string; label: string }[];
  /** The result's URL, as in the text and, encoded, in `ways`. */
  link: string;
  other: { locale: Locale; href: string };
};

const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The text, and the form that adds to it. Works without JavaScript as an ordinary form. */
export function ReportForm({
  first,
  locale,
  title,
  errorPrefix,
  hidden,
  texts,
  fields,
  known,
  heading,
  questions,
  ways,
  link,
  other,
}: ReportFormProps) {
  // Without JavaScript the form needs the server action itself.
  const action = useInBrowser(
    () => makeReportInBrowser,
    () => makeReport,
  );
  const [{ error, values, text, at, zone, attempt, fault = '' }, send] = useActionState(action, first, formPermalink);
  const textRef = useRef<HTMLPreElement>(null);
  const pasteRef = useRef<HTMLDivElement>(null);
  const ofCase = useRef(known);
  useEffect(() => {
    if (attempt > 0 && !error) textRef.current?.focus();
  }, [attempt, error]);
  useEffect(() => {
    const draft = takeDraft();
    if (draft) {
      draft.set('locale', locale);
      startTransition(() => send(draft));
    }
    const paste = kept('paste');
    if (!paste) return;
    let isWanted = true;
    const fill = (from: string, to: string) => {
      const area = pasteRef.current?.querySelector('textarea');
      if (area?.value === from) area.value = to;
    };
    // Loaded only with a paste; a draft has its own.
    if (!draft)
      void import('@/client/read-aside')
        .then(({ readAside }) => readAside(paste, ofCase.current))
        .then(({ isOfCase }) => isWanted && isOfCase && fill('', paste));
    const stop = onCleared('paste', () => {
      isWanted = false;
      fill(paste, '');
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [locale, send]);
  const browserZone = useInBrowser(zoneHere, () => zone);
  // If no public origin is configured the link is relative, so the browser completes it.
  const address = useInBrowser(
    () => (link.startsWith('/') ? location.origin + link : link),
    () => link,
  );
  const { form } = texts;

  /** With JavaScript `formAction` can't post to another page, so this tab carries the input over. */
  function switchLanguage(event: MouseEvent<HTMLButtonElement>) {
    if (!event.currentTarget.form || !keepDraft(new FormData(event.currentTarget.form))) return;
    event.preventDefault();
    location.assign(other.href);
  }

  const problem = error && filled(form.errors[error], { fault });
  const moment = new Date(at);
  const shown = text.replace(whenText(locale, moment, zone), () => whenText(locale, moment, browserZone)).replace(link, () => address);
  return (
    <>
      <title>{problem ? `${errorPrefix}: ${title}` : title}</title>
      {problem && (
        <ErrorSummary key={attempt} heading={form.errors.heading} items={[{ href: '#paste', text: problem }]} kept={form.errors.kept} />
      )}
      {heading}
      <div className="mt-6">
        <Sheet title={texts.made.heading} id="made">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it must be scrollable by keyboard. */}
          <pre className={styles.made} data-report tabIndex={0} ref={textRef}>
            {shown}
          </pre>
          {/* Room for the buttons, which appear only with JavaScript. */}
          <SheetFoot>
            <div className={`${button.actions} ${styles.take} print:hidden`}>
              <CopyButton text={shown} texts={texts.made.copy} look={button.button} />
              <DownloadButton text={shown} file={values.format === 'markdown' ? 'report.md' : 'report.txt'} label={texts.made.download} />
            </div>
          </SheetFoot>
          <p className="print:hidden">
            {ways.map(({ href, label }) => (
              <ButtonLink key={label} small href={href.replace(encodeURIComponent(link), encodeURIComponent(address))} quiet>
                {label}
              </ButtonLink>
            ))}
          </p>
          <div className={`${typography.hint} print:hidden`}>
            <p>
              <RichText text={texts.made.select} />
            </p>
            <p>
              {texts.made.intro} {texts.made.leaves}
            </p>
          </div>
        </Sheet>
      </div>
      <form action={send} noValidate className={`${section.section} print:hidden`} key={`${attempt}`}>
        <h2 className={section.heading}>{form.heading}</h2>
        <p className={typography.readable}>{form.intro}</p>
        {questions}
        <HiddenInputs values={[...hidden, { name: 'zone', value: browserZone }]} />
        <div className={styles.fields}>
          {fields.map(({ group, label, isWide }) => (
            <div key={group} className={isWide ? styles.wide : undefined}>
              <TextField id={group} name={group} label={label} rows={isWide ? 3 : 2} value={values[group]} />
            </div>
          ))}
          <div className={styles.wide} ref={pasteRef}>
            <TextField
              id="paste"
              name="paste"
              label={form.paste.label}
              hint={form.paste.hint}
              rows={4}
              value={values.paste}
              error={problem ? { prefix: errorPrefix, text: problem } : undefined}
            />
          </div>
        </div>
        <div className={styles.choices}>
          <Choices
            type="checkbox"
            name="identifiers"
            options={[{ value: 'yes', ...form.identifiers, checked: values.identifiers, data: { 'data-identifiers': true } }]}
          />
        </div>
        <fieldset className={styles.choices}>
          <legend className={typography.label}>{form.format.legend}</legend>
          <Choices
            type="radio"
            name="format"
            options={(['text', 'markdown'] as const).map((value) => ({
              value,
              label: form.format[value],
              checked: values.format === value,
            }))}
          />
        </fieldset>
        <Actions>
          <Button>{form.submit}</Button>
          <button
            type="submit"
            className={button.quiet}
            name="locale"
            value={other.locale}
            formAction={other.href}
            // Never GET: the input must not end up in a URL.
            formMethod="post"
            formEncType="multipart/form-data"
            onClick={switchLanguage}
            lang={other.locale}
          >
            {form.otherLanguage}
          </button>
        </Actions>
      </form>
    </>
  );
}

/** Wraps the action in the browser: reports errors without losing the input. */
async function makeReportInBrowser(state: ReportState, form: FormData): Promise<ReportState> {
  try {
    return await makeReport(state, form);
  } catch (thrown) {
    unstable_rethrow(thrown);
    return { ...state, error: 'failed', values: valuesOf(state, form), attempt: state.attempt + 1 };
  }
}

function valuesOf({ values }: ReportState, form: FormData): ReportState['values'] {
  const textOf = (name: string) => String(form.get(name) ?? '');
  const words = Object.fromEntries([...intakeGroups, 'paste'].map((name) => [name, textOf(name)]));
  return { ...values, ...words, identifiers: form.has('identifiers'), format: textOf('format') === 'markdown' ? 'markdown' : 'text' };
}
