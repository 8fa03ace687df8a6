import { Fold } from '@/components/fold';
import { PageHeading } from '@/components/page-heading';
import { Bullets, Paragraphs } from '@/components/prose';
import { Split } from '@/components/split';
import { Ticket } from '@/components/ticket';
import { contentOf, locales } from '@/content';
import type { ReportTexts } from '@/content/types';
import { isBlank, queryOf } from '@/diagnosis/case';
import { codeOf } from '@/diagnosis/case-code';
import { intakeGroups } from '@/diagnosis/intake';
import { addressOf, caseOf, type LocaleParams, type SearchParams } from '@/features/address';
import { codeAddress } from '@/features/code/address';
import { diagnosisOf } from '@/features/diagnosis-of';
import { Frame } from '@/features/frame';
import { HelpDesk } from '@/features/help-desk';
import { handOver } from '@/features/report/hand-over';
import { openGroups } from '@/features/report/open-groups';
import { ReportForm } from '@/features/report/report-form';
import { reportText } from '@/features/report/report-text';
import { emptyValues } from '@/features/report/state';
import { SpokenCode } from '@/features/result/lifeline';
import { siteOf } from '@/site/site';

type Props = { params: LocaleParams; searchParams: SearchParams };

/** No `title`: the form renders it, because it depends on the form's error. */
export const metadata = { robots: { index: false, follow: false } };

export default async function ReportPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const state = await caseOf(searchParams);
  const { report, ui } = contentOf(locale);
  const { findings, known } = diagnosisOf(state);
  const other = locales.find((one) => one !== locale) ?? locale;
  const link = codeAddress(locale, state);
  const at = new Date();
  const ways = handOver({ locale, causes: findings.map(({ id }) => id), code: codeOf(state), link, template: siteOf().ticket });
  const { forgotten, leaves, ...made } = report.made;
  return (
    <Frame locale={locale} page="report" state={state}>
      <Split
        asideLabel={forgotten.heading}
        aside={
          <>
            <Ticket heading={forgotten.heading} paragraphs={[forgotten.text]} />
            <Ticket heading={report.call.heading} thin>
              <HelpDesk locale={locale} />
              <SpokenCode state={state} locale={locale} />
              <p>{report.call.text}</p>
            </Ticket>
            <Ticket heading={report.never.heading} paragraphs={[report.never.text]} thin />
          </>
        }
      >
        <ReportForm
          first={{
            error: null,
            values: emptyValues,
            text: reportText({ locale, state, values: emptyValues, at, zone: 'UTC' }),
            at: at.toISOString(),
            zone: 'UTC',
            attempt: 0,
          }}
          locale={locale}
          title={`${report.title} – ${ui.shell.brand}`}
          errorPrefix={ui.shell.errorPrefix}
          hidden={[
            { name: 'locale', value: locale },
            { name: 'case', value: queryOf(state) },
          ]}
          texts={{ form: report.form, made: { ...made, leaves: ways.ticket ? leaves.ticket : leaves.mail } }}
          fields={openGroups(known).map((group) => ({ group, label: report.groups[group].field, isWide: group === 'problem' }))}
          known={known}
          heading={
            <PageHeading
              title={report.title}
              lede={report.lede}
              back={isBlank(state) ? undefined : { href: addressOf(locale, 'result', state), label: ui.report.back }}
            />
          }
          questions={
            <div className="mt-6">
              <Questions {...report} summary={report.form.questions} />
            </div>
          }
          ways={[...(ways.ticket ? [{ href: ways.ticket, label: report.made.ticket }] : []), { href: ways.mail, label: report.made.mail }]}
          link={link}
          other={{ locale: other, href: addressOf(other, 'report', state) }}
        />
      </Split>
    </Frame>
  );
}

/** What the help desk likes to know, in five groups. */
function Questions({ summary, paragraphs, groups }: Pick<ReportTexts, 'paragraphs' | 'groups'> & { summary: string }) {
  return (
    <Fold summary={summary}>
      <Paragraphs items={paragraphs} />
      {intakeGroups.map((group) => (
        <section key={group} className="mt-4">
          <h3>{groups[group].heading}</h3>
          <Bullets items={groups[group].items} />
        </section>
      ))}
    </Fold>
  );
}
