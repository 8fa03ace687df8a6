import type { ReactNode } from 'react';
import { PageShell } from '@/components/page-shell';
import { contentOf, localeNames, locales } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { addressOf } from './address';

type FrameProps = {
  locale: Locale;
  page: string;
  state?: Case;
  current?: 'find' | 'guide' | 'fields' | 'codes' | 'report';
  children: ReactNode;
};

/** `PageShell` with its texts, and a link to the same page in the other language. */
export function Frame({ locale, page, state, current, children }: FrameProps) {
  const { shell } = contentOf(locale).ui;
  const other = locales.find((one) => one !== locale) ?? locale;
  return (
    <PageShell
      texts={{ skip: shell.skip, brand: shell.brand, navLabel: shell.nav.label, footer: shell.footer }}
      homeHref={addressOf(locale)}
      nav={[
        { href: addressOf(locale, 'symptoms', state), label: shell.nav.find, current: current === 'find' },
        { href: addressOf(locale, 'guide'), label: shell.nav.guide, current: current === 'guide' },
        { href: addressOf(locale, 'fields'), label: shell.nav.fields, current: current === 'fields' },
        { href: addressOf(locale, 'codes'), label: shell.nav.codes, current: current === 'codes' },
        { href: addressOf(locale, 'report', state), label: shell.nav.report, current: current === 'report' },
      ]}
      view={state?.view}
      twin={{ href: addressOf(other, page, state), locale: other, label: localeNames[other] }}
    >
      {children}
    </PageShell>
  );
}
