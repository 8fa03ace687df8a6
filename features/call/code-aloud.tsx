import { Actions } from '@/components/button';
import button from '@/components/button.module.css';
import { CopyButton } from '@/components/copy-button';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { codeOf } from '@/diagnosis/case-code';
import { codeAddress } from '../code/address';
import { spelledOut } from '../result/lifeline';

/** How the code is spelled, and the code and its link to copy for the ticket. */
export function CodeAloud({ state, locale }: { state: Case; locale: Locale }) {
  const { code: texts } = contentOf(locale).desk.call;
  const code = codeOf(state);
  const look = `${button.quiet} ${button.small}`;
  return (
    <section>
      <h3>{texts.heading}</h3>
      <p className={typography.hint}>{spelledOut(code, locale)}</p>
      <p className={`${typography.hint} print:hidden`}>{texts.text}</p>
      <Actions>
        <CopyButton text={code} texts={texts.copy} look={look} />
        <CopyButton href={codeAddress(locale, state)} texts={texts.copyLink} look={look} />
      </Actions>
    </section>
  );
}
