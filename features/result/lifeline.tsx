import type { ReactNode } from 'react';
import button from '@/components/button.module.css';
import { CopyButton } from '@/components/copy-button';
import { LifelineCode } from '@/components/lifeline-code';
import { RichText } from '@/components/rich-text';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { codeOf } from '@/diagnosis/case-code';
import { addressOf } from '../address';
import { codeAddress } from '../code/address';
import { HelpDesk } from '../help-desk';
import { sentenceOf } from '../words';
import styles from './lifeline.module.css';

type LifelineProps = {
  heading: string;
  text: string;
  state: Case;
  locale: Locale;
  /** Without number and code, where the sheet has them. */
  isSlim?: boolean;
  /** Between the text and the way to a ticket. */
  children?: ReactNode;
};

/** The help desk and the code to read to them. */
export function Lifeline({ heading, text, state, locale, isSlim, children }: LifelineProps) {
  const { result } = contentOf(locale);
  return (
    <>
      <h2>{heading}</h2>
      {!isSlim && (
        <>
          <HelpDesk locale={locale} />
          <SpokenCode state={state} locale={locale} />
        </>
      )}
      <p>
        <RichText text={text} />
      </p>
      {children}
      <p className="print:hidden">
        <a href={addressOf(locale, 'report', state)}>{result.lifeline.report}</a>
      </p>
    </>
  );
}

/** The code of the case, how to read it aloud, and buttons that copy it or its short URL. */
export function SpokenCode({ state, locale, isLarge }: { state: Case; locale: Locale; isLarge?: boolean }) {
  const { lifeline } = contentOf(locale).result;
  const code = codeOf(state);
  return (
    <LifelineCode code={code} label={lifeline.code} aloud={{ summary: lifeline.aloud, text: spelledOut(code, locale) }} isLarge={isLarge}>
      <div className={styles.copies}>
        <CopyButton text={code} texts={lifeline.copy} look={`${button.quiet} ${button.small}`} />
        <CopyButton href={codeAddress(locale, state)} texts={lifeline.copyLink} look={`${button.quiet} ${button.small}`} />
      </div>
    </LifelineCode>
  );
}

/** A code as it is read on the telephone, group by group. */
export function spelledOut(code: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = contentOf(locale).desk.code.signs;
  const groups = code
    .split('-')
    .map((group) => [...group].map((character) => words[character]).join(', '))
    .map(sentenceOf);
  return `${groups.join('. ')}.`;
}
