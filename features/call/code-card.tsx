import { ButtonLink } from '@/components/button';
import { CaseCode } from '@/components/case-code';
import { Ticket } from '@/components/ticket';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { codeOf } from '@/diagnosis/case-code';
import { addressOf } from '../address';
import { HelpDesk } from '../help-desk';

/** The code of the case, the help desk to call with it, and a link to the report. */
export function CodeCard({ state, locale }: { state: Case; locale: Locale }) {
  const { desk, ui } = contentOf(locale);
  const { card, signs } = desk.code;
  const isCall = state.view === 'call';
  const code = codeOf(state);
  const words: Readonly<Record<string, string>> = signs;
  return (
    <Ticket heading={isCall ? card.callHeading : card.heading}>
      <CaseCode
        code={code}
        text={isCall ? card.callText : card.text}
        copy={card.copy}
        aloud={{ summary: card.aloud, groups: code.split('-').map((group) => [...group].map((character) => words[character]).join(', ')) }}
        link={{ href: addressOf(locale, 'result', { ...state, view: undefined }), text: card.linkText, copy: card.copyLink }}
      />
      {isCall && (
        <p className="print:hidden">
          <a href={addressOf(locale, 'read-out', state)}>{desk.call.readOut}</a>
        </p>
      )}
      <HelpDesk locale={locale} />
      <ButtonLink href={addressOf(locale, 'report', state)} quiet small>
        {ui.result.aside.action}
      </ButtonLink>
    </Ticket>
  );
}

/** Shown for an empty case: the visitor may have been given a code. */
export function OpenCode({ locale }: { locale: Locale }) {
  const { code } = contentOf(locale).desk;
  return (
    <Ticket heading={code.start}>
      <ButtonLink href={addressOf(locale, 'code')} quiet small>
        {code.title}
      </ButtonLink>
      <HelpDesk locale={locale} />
    </Ticket>
  );
}
