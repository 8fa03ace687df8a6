import { contentOf } from '@/content';
import type { Content } from '@/content/types';
import { queryOf } from '@/diagnosis/case';
import { addressOf, caseOf, type LocaleParams, type SearchParams } from '@/features/address';
import { CallResult } from '@/features/call/call-result';
import { diagnosisOfQuery } from '@/features/diagnosis-of';
import { Frame } from '@/features/frame';
import { pageMetadata } from '@/features/metadata';
import { BeforeAfter } from '@/features/result/before-after';
import { CauseResult } from '@/features/result/cause-result';
import { HelpedResult } from '@/features/result/helped-result';
import { OpenResult } from '@/features/result/open-result';
import { OwnPasteProvider } from '@/features/result/own-paste';
import { lackingOf } from '@/features/result/paste-notes';
import type { ResultParts } from '@/features/result/result-parts';
import { type Shape, shapeOf } from '@/features/result/shape';
import { WhatWeRead } from '@/features/result/what-we-read';
import { countDiagnosis } from '@/server/metrics';

type Props = { params: LocaleParams; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale } = await params;
  const { state, diagnosis } = diagnosisOfQuery(queryOf(await caseOf(searchParams)));
  return pageMetadata(locale, titleOf(contentOf(locale), shapeOf(diagnosis, state)), { personal: true });
}

export default async function ResultPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { state, diagnosis, seconds } = diagnosisOfQuery(queryOf(await caseOf(searchParams)));
  const { ui } = contentOf(locale);
  countDiagnosis('page', locale, diagnosis, seconds);
  const { known, findings } = diagnosis;
  const changed = state.before && <BeforeAfter code={state.before} diagnosis={diagnosis} locale={locale} />;
  const read = known.pasteSeen && (
    <WhatWeRead
      texts={ui.result.read}
      because={findings.flatMap(({ because }) => because)}
      fieldsHref={addressOf(locale, 'fields')}
      lacking={lackingOf(state, locale)}
    />
  );
  const parts = { diagnosis, state, locale, changed, read };
  return (
    <Frame locale={locale} page="result" state={state}>
      <OwnPasteProvider known={known} locale={locale}>
        {<Result shape={shapeOf(diagnosis, state)} {...parts} />}
      </OwnPasteProvider>
    </Frame>
  );
}

/** The page of each kind of result. */
function Result({ shape, ...parts }: ResultParts & { shape: Shape }) {
  if (parts.state.view === 'call') return <CallResult shape={shape} {...parts} />;
  switch (shape.kind) {
    case 'cause':
      return <CauseResult shape={shape} {...parts} />;
    case 'helped':
      return <HelpedResult shape={shape} {...parts} />;
    default:
      return <OpenResult shape={shape} {...parts} />;
  }
}

/** The title of the document: certainty and cause, or what the page says instead. */
function titleOf({ result, causes }: Content, shape: Shape): string {
  if (shape.kind === 'cause') return `${result.certainty[shape.certainty]}: ${causes[shape.finding.id].title}`;
  return result[shape.kind].title;
}
