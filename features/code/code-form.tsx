import type { Metadata } from 'next';
import { ErrorSummary } from '@/components/error-summary';
import { OneFieldForm } from '@/components/one-field-form';
import { PageHeading } from '@/components/page-heading';
import { Split } from '@/components/split';
import { Ticket } from '@/components/ticket';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { CodeProblem } from '@/diagnosis/case-code';
import { addressOf, newCallAddress } from '../address';
import { Frame } from '../frame';
import { HelpDesk } from '../help-desk';
import { pageMetadata } from '../metadata';
import { listText } from '../words';

export type CodeFormProps = {
  locale: Locale;
  /** The path of the page, with what was typed. */
  page: string;
  typed?: string | undefined;
  problem?: CodeProblem | undefined;
};

export function codeMetadata(locale: Locale, isError: boolean): Metadata {
  const { desk, ui } = contentOf(locale);
  return pageMetadata(locale, isError ? `${ui.shell.errorPrefix}: ${desk.code.title}` : desk.code.title, { personal: true });
}

/** The page where a code is typed, with what is wrong with it if it opened nothing. */
export function CodeForm({ locale, page, typed, problem: found }: CodeFormProps) {
  const { desk, ui } = contentOf(locale);
  const problem = found && problemText(locale, found);
  return (
    <Frame locale={locale} page={page} current="code">
      {problem && <ErrorSummary heading={desk.code.errors.heading} items={[{ href: '#code', text: problem }]} />}
      <Split
        asideLabel={desk.readOut.aside.heading}
        aside={
          <Ticket heading={desk.call.readOut}>
            <p>
              <a href={addressOf(locale, 'read-out')}>{desk.readOut.title}</a>
            </p>
            <p>
              <a href={newCallAddress(locale)}>{desk.code.none}</a>
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
  return errors.wrongIn(listText(locale, groups.map(String), 'disjunction'), groups.length > 1);
}
