import { addressOf, caseOf, type LocaleParams, type SearchParams } from '@/app/address';
import { diagnosisOf } from '@/app/diagnosis-of';
import { Frame } from '@/app/frame';
import { HelpDesk } from '@/app/help-desk';
import { titled } from '@/app/title';
import { factRow, shownFacts } from '@/app/words';
import { FactList } from '@/components/fact-list';
import { LinkList } from '@/components/link-list';
import { PageHeading } from '@/components/page-heading';
import { Bullets, Paragraphs } from '@/components/prose';
import { Section } from '@/components/section';
import { Split } from '@/components/split';
import { Ticket } from '@/components/ticket';
import { contentOf } from '@/content';
import type { ReportTexts } from '@/content/types';
import { stepIds } from '@/diagnosis/steps';

type Props = { params: LocaleParams; searchParams: SearchParams };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return titled(locale, contentOf(locale).report.title, { personal: true });
}

export default async function ReportPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const state = await caseOf(searchParams);
  const content = contentOf(locale);
  const { report, ui, causes, steps } = content;
  const { findings, known } = diagnosisOf(state);
  const shown = shownFacts(known);
  const tried = stepIds.filter((step) => state.tried.includes(step));
  const groups = Object.keys(report.groups) as (keyof ReportTexts['groups'])[];
  return (
    <Frame locale={locale} page="report" state={state} current="report">
      <Split
        asideLabel={ui.report.known}
        aside={
          <Ticket heading={ui.report.known} paragraphs={shown.length > 0 ? [] : [ui.report.knownNone]}>
            <FactList rows={shown.map((fact) => factRow(content, fact, known))} />
            {findings.length > 0 && (
              <>
                <h3>{ui.report.causes}</h3>
                <LinkList
                  items={findings.map(({ id }) => ({ href: addressOf(locale, `guide/${id}`), label: causes[id].title, note: `\`${id}\`` }))}
                />
              </>
            )}
            {tried.length > 0 && (
              <>
                <h3>{ui.report.tried}</h3>
                <Bullets items={tried.map((step) => steps[step].title)} />
              </>
            )}
          </Ticket>
        }
      >
        <PageHeading
          title={report.title}
          lede={report.lede}
          back={shown.length > 0 ? { href: addressOf(locale, 'result', state), label: ui.report.back } : undefined}
        />
        <div className="text stack mt-6">
          <Paragraphs items={report.paragraphs} />
        </div>
        <HelpDesk locale={locale} />
        {groups.map((group) => (
          <Section key={group} heading={report.groups[group].heading}>
            <Bullets items={report.groups[group].items} />
          </Section>
        ))}
      </Split>
    </Frame>
  );
}
