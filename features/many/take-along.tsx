import type { ReactNode } from 'react';
import type { TakeAlong as Taken } from '@/client/fleet/messages';
import { Actions, ButtonLink } from '@/components/button';
import button from '@/components/button.module.css';
import typography from '@/components/typography.module.css';
import type { Locale } from '@/content/types';
import { whenText } from '../report/when';
import type { FleetTexts } from './fleet-texts';
import { savedAs } from './saved-as';

type Common = { texts: FleetTexts; names: boolean };

/** Saves the causes as a file, or prints them. */
export function TakeAlong({ texts, names, locale, take }: Common & { locale: Locale; take: (what: Taken) => void }) {
  const words = texts.found.take;
  const save = (as: Taken['as']) => () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    take({ as, withNames: names, texts, locale, when: whenText(locale, new Date(), timeZone) });
  };
  return (
    <Frame texts={texts} names={names}>
      {(['csv', 'markdown'] as const).map((as) => (
        <button key={as} type="button" className={button.quiet} onClick={save(as)}>
          {words[as]}
        </button>
      ))}
      <button type="button" className={button.quiet} onClick={() => print()}>
        {words.print}
      </button>
    </Frame>
  );
}

/** The same without JavaScript: each file is in its link. */
export function TakeAlongLinks({ texts, names, csv, markdown }: Common & { csv: string; markdown: string }) {
  const words = texts.found.take;
  const inLink = (text: string, type: string) => `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
  return (
    <Frame texts={texts} names={names}>
      <ButtonLink quiet href={inLink(csv, 'text/csv')} download={savedAs.csv}>
        {words.csv}
      </ButtonLink>
      <ButtonLink quiet href={inLink(markdown, 'text/markdown')} download={savedAs.markdown}>
        {words.markdown}
      </ButtonLink>
    </Frame>
  );
}

function Frame({ texts, names, children }: Common & { children: ReactNode }) {
  const { heading, withNames, withoutNames } = texts.found.take;
  return (
    <div className="mt-6 print:hidden">
      <h3>{heading}</h3>
      <p className={typography.hint}>{names ? withNames : withoutNames}</p>
      <Actions>{children}</Actions>
    </div>
  );
}
