import { Fold } from '@/components/fold';
import { PageHeading } from '@/components/page-heading';
import { Bullets, Paragraphs } from '@/components/prose';
import prose from '@/components/prose.module.css';
import { Split } from '@/components/split';
import { Ticket } from '@/components/ticket';
import { contentOf, locales } from '@/content';
import { isBlank, queryOf } from '@/diagnosis/case';
import { codeOf } from '@/diagnosis/case-code';
import { type IntakeGroup, intakeGroups } from '@/diagnosis/intake';
import { addressOf, caseOf, type LocaleParams, type SearchParams } from '@/features/address';
import { diagnosisOf } from '@/features/diagnosis-of';
import { Frame } from '@/features/frame';
import { HelpDesk } from '@/features/help-desk';
import { handOver } from '@/features/report/hand-over';
import { ReportForm } from '@/features/report/report-form';
import { reportText, resultAddress } from '@/features/report/report-text';
import { emptyValues } from '@/features/report/state';
import { publicOrigin, siteOf } from '@/site/site';

type Props = { params: LocaleParams; searchParams: SearchParams };

/** No `title`: the form renders it, because it depends on the form's error. */
export const metadata = { robots: { index: false, follow: false } };

export default async function ReportPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const state = await caseOf(searchParams);
  const { report, ui } = contentOf(locale);
  const { findings } = diagnosisOf(state);
  const other = locales.find((one) => one !== locale) ?? locale;
  const link = publicOrigin();
  const address = link + resultAddress({ locale, state });
  const at = new Date();
  const ways = handOver({
    locale,
    causes: findings.map(({ id }) => id),
    code: codeOf(state),
    link: address,
    template: siteOf().ticket,
  });
  const { forgotten, ...made } = report.made;
  const perGroup = <T,>(of: (group: IntakeGroup) => T) =>
    Object.fromEntries(intakeGroups.map((group) => [group, of(group)])) as Record<IntakeGroup, T>;
  return (
    <Frame locale={locale} page="report" state={state}>
      <Split
        asideLabel={forgotten.heading}
        aside={
          <Ticket heading={forgotten.heading} paragraphs={[forgotten.text]}>
            <HelpDesk locale={locale} />
          </Ticket>
        }
      >
        <ReportForm
          first={{
            error: null,
            values: emptyValues,
            text: reportText({ locale, state, values: emptyValues, at, zone: 'UTC', link }),
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
          texts={{ form: report.form, made }}
          labels={perGroup((group) => report.groups[group].field)}
          heading={
            <>
              <PageHeading
                title={report.title}
                lede={report.lede}
                back={isBlank(state) ? undefined : { href: addressOf(locale, 'result', state), label: ui.report.back }}
              />
              <div className={`${prose.prose} mt-6`}>
                <Paragraphs items={report.paragraphs} />
              </div>
            </>
          }
          groups={perGroup((group) => (
            <>
              <h3>{report.groups[group].heading}</h3>
              <Fold summary={report.form.questions}>
                <Bullets items={report.groups[group].items} />
              </Fold>
            </>
          ))}
          ways={[...(ways.ticket ? [{ href: ways.ticket, label: report.made.ticket }] : []), { href: ways.mail, label: report.made.mail }]}
          link={address}
          other={{ locale: other, href: addressOf(other, 'report', state) }}
        />
      </Split>
    </Frame>
  );
}
