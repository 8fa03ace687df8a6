import type { ReactNode } from 'react';
import { PageShell } from '@/components/page-shell';
import { contentOf, localeNames, locales } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { causesVerified } from '@/diagnosis/causes';
import { hasMany } from '@/site/site';
import { addressOf, newCallAddress } from './address';
import { dayText } from './words';

type FrameProps = {
  locale: Locale;
  page: string;
  state?: Case;
  /** False if the path itself contains the case. */
  hasQuery?: boolean;
  current?: 'guide' | 'code';
  /** Whether the page has its own link to the report. */
  hasReport?: boolean;
  children: ReactNode;
};

/** `PageShell` with its texts, and a link to the same page in the other language. */
export function Frame({ locale, page, state, hasQuery = true, current, hasReport = false, children }: FrameProps) {
  const { shell } = contentOf(locale).ui;
  const other = locales.find((one) => one !== locale) ?? locale;
  return (
    <PageShell
      texts={{
        skip: shell.skip,
        brand: shell.brand,
        navLabel: shell.nav.label,
        footer: { ...shell.footer, checked: shell.footer.checked(dayText(locale, causesVerified)) },
      }}
      homeHref={addressOf(locale)}
      nav={[
        { href: addressOf(locale, 'guide'), label: shell.nav.guide, current: current === 'guide' },
        { href: addressOf(locale, 'code'), label: shell.nav.code, current: current === 'code' },
      ]}
      footerLinks={[
        { href: addressOf(locale, 'look-up'), label: shell.footer.links['look-up'] },
        ...(hasReport ? [] : [{ href: addressOf(locale, 'report', state), label: shell.footer.links.report }]),
      ]}
      itLinks={{
        label: shell.footer.forIt,
        items: [
          { href: newCallAddress(locale), label: shell.footer.links.call },
          ...(['fields', 'codes', 'api', ...(hasMany() ? (['many'] as const) : [])] as const).map((to) => ({
            href: addressOf(locale, to),
            label: shell.footer.links[to],
          })),
        ],
      }}
      twin={{ href: addressOf(other, page, hasQuery ? state : undefined), locale: other, label: localeNames[other] }}
    >
      {children}
    </PageShell>
  );
}
