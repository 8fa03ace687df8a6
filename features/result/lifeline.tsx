import type { ReactNode } from 'react';
import button from '@/components/button.module.css';
import { CopyButton } from '@/components/copy-button';
import { LifelineCode } from '@/components/lifeline-code';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { codeOf } from '@/diagnosis/case-code';
import { addressOf } from '../address';
import { HelpDesk } from '../help-desk';

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
      <p>{text}</p>
      {children}
      <p className="print:hidden">
        <a href={addressOf(locale, 'report', state)}>{result.lifeline.report}</a>
      </p>
    </>
  );
}

/** The code of the case, how to read it aloud, and a button that copies it. */
export function SpokenCode({ state, locale, isLarge }: { state: Case; locale: Locale; isLarge?: boolean }) {
  const { desk, result } = contentOf(locale);
  const { lifeline } = result;
  const code = codeOf(state);
  const words: Readonly<Record<string, string>> = desk.code.signs;
  const groups = code.split('-').map((group) => [...group].map((character) => words[character]).join(', '));
  return (
    <LifelineCode code={code} label={lifeline.code} aloud={{ summary: lifeline.aloud, text: `${groups.join('. ')}.` }} isLarge={isLarge}>
      <CopyButton text={code} texts={lifeline.copy} look={`${button.quiet} ${button.small}`} />
    </LifelineCode>
  );
}
