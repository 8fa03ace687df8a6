import { Actions, ButtonLink } from '@/components/button';
import { NumberedList } from '@/components/prose';
import { Section } from '@/components/section';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Tried } from '@/diagnosis/tried';
import { addressOf } from '../address';

/** Shown when a step helped: how to check that everything syncs again, and a link to undo if it doesn't. */
export function Helped({ mark, state, locale }: { mark: Tried; state: Case; locale: Locale }) {
  const { helped } = contentOf(locale).desk;
  const reopened = { ...state, tried: state.tried.filter((one) => one !== mark) };
  return (
    <Section heading={helped.check.heading}>
      <NumberedList items={helped.check.items} />
      <p className={`${typography.hint} mt-4`}>{helped.nothingLeft}</p>
      <Actions>
        <ButtonLink href={addressOf(locale)}>{helped.start}</ButtonLink>
        <ButtonLink href={addressOf(locale, 'result', reopened)} quiet>
          {helped.undo}
        </ButtonLink>
      </Actions>
    </Section>
  );
}
