import { redirect } from 'next/navigation';
import { ErrorSummary } from '@/components/error-summary';
import { OneFieldForm } from '@/components/one-field-form';
import { PageHeading } from '@/components/page-heading';
import { Split } from '@/components/split';
import { Ticket } from '@/components/ticket';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { emptyCase } from '@/diagnosis/case';
import { type CodeProblem, openCode } from '@/diagnosis/case-code';
import { addressOf, type LocaleParams, type SearchParams } from '@/features/address';
import { Frame } from '@/features/frame';
import { HelpDesk } from '@/features/help-desk';
import { pageMetadata } from '@/features/metadata';

type Props = { params: LocaleParams; searchParams: SearchParams };

/** Longer input is cut before it is shown again. */
const maxShown = 200;

/** Undefined if no code was submitted. */
async function submittedCode(searchParams: SearchParams): Promise<string | undefined> {
  const [typed] = [(await searchParams).code ?? []].flat();
  return typed?.slice(0, maxShown);
}

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale } = await params;
  const { desk, ui } = contentOf(locale);
  const isError = (await submittedCode(searchParams)) !== undefined;
  return pageMetadata(locale, isError ? `${ui.shell.errorPrefix}: ${desk.code.title}` : desk.code.title, { personal: true });
}

/** A valid code redirects to the result in the call view: the people who type codes are on the help desk. */
export default async function CodePage({ params, searchParams }: Props) {
  const { locale } = await params;
  const typed = await submittedCode(searchParams);
  const opened = typed === undefined ? undefined : openCode(typed);
  if (opened && !('problem' in opened)) redirect(addressOf(locale, 'result', { ...emptyCase, ...opened, view: 'call' }));
  const { desk, ui } = contentOf(locale);
  const problem = opened && problemText(locale, opened);
  return (
    <Frame locale={locale} page={typed ? `code?${new URLSearchParams({ code: typed })}` : 'code'}>
      {problem && <ErrorSummary heading={desk.code.errors.heading} items={[{ href: '#code', text: problem }]} />}
      <Split
        asideLabel={desk.readOut.aside.heading}
        aside={
          <Ticket heading={desk.call.readOut}>
            <p>
              <a href={addressOf(locale, 'read-out')}>{desk.readOut.title}</a>
            </p>
            <HelpDesk locale={locale} />
          </Ticket>
        }
      >
        <PageHeading title={desk.code.title} lede={desk.code.lede} />
        <div className="mt-10">
          <OneFieldForm
            action={addressOf(locale, 'code')}
            name="code"
            texts={desk.code}
            value={typed}
            error={problem ? { prefix: ui.shell.errorPrefix, text: problem } : undefined}
          />
        </div>
      </Split>
    </Frame>
  );
}

/** The error message, naming the groups that may be wrong if there are only a few. */
function problemText(locale: Locale, { problem, groups }: CodeProblem): string {
  const { errors } = contentOf(locale).desk.code;
  if (problem !== 'wrong' || groups.length === 0) return errors[problem];
  return errors.wrongIn(new Intl.ListFormat(locale, { type: 'disjunction' }).format(groups.map(String)), groups.length > 1);
}
