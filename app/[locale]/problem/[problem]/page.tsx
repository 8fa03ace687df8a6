import { Actions, ButtonLink } from '@/components/button';
import { PageHeading } from '@/components/page-heading';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { addressOf } from '@/features/address';
import { Frame } from '@/features/frame';
import { HelpDesk } from '@/features/help-desk';
import { pageMetadata } from '@/features/metadata';
import { type Problem, problems } from '@/server/problems';

type Props = { params: Promise<{ locale: Locale; problem: Problem }> };

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(problems).map((problem) => ({ problem }));

export async function generateMetadata({ params }: Props) {
  const { locale, problem } = await params;
  return pageMetadata(locale, contentOf(locale).ui.problems[problem].title, { personal: true });
}

/** Prerendered; the server sends it in place of the requested page, with the problem's status. */
export default async function ProblemPage({ params }: Props) {
  const { locale, problem } = await params;
  const { problems: texts } = contentOf(locale).ui;
  return (
    <Frame locale={locale} page="">
      <PageHeading title={texts[problem].title} lede={texts[problem].text} />
      <Actions>
        <ButtonLink href={addressOf(locale)}>{texts.actions.start}</ButtonLink>
        <ButtonLink href={addressOf(locale, 'guide')} quiet>
          {texts.actions.guide}
        </ButtonLink>
      </Actions>
      <HelpDesk locale={locale} />
    </Frame>
  );
}
