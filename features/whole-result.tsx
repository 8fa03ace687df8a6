import type { Metadata } from 'next';
import { CaseLink, CaseLinks } from '@/components/case-links';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { type Case, queryOf } from '@/diagnosis/case';
import { countDiagnosis } from '@/server/metrics';
import { addressOf } from './address';
import { CallResult } from './call/call-result';
import { diagnosisOfQuery } from './diagnosis-of';
import { Frame } from './frame';
import { pageMetadata } from './metadata';
import { BeforeAfter } from './result/before-after';
import { CauseResult } from './result/cause-result';
import { HelpedResult } from './result/helped-result';
import { OpenResult } from './result/open-result';
import { OwnPasteProvider } from './result/own-paste';
import { OwnPasteRead } from './result/own-paste-read';
import { lackingOf } from './result/paste-notes';
import type { ResultParts } from './result/result-parts';
import { helpedMark, type Shape, shapeOf } from './result/shape';
import { titleOf } from './result/title';

/** The metadata of a result: certainty and cause, or what the page says instead. */
export function resultMetadata(locale: Locale, given: Case): Metadata {
  const { state, diagnosis } = diagnosisOfQuery(queryOf(given));
  const content = contentOf(locale);
  const shape = shapeOf(diagnosis, state);
  const title = titleOf(content, shape);
  const whole = shape.kind === 'cause' ? `${content.result.certainty[shape.certainty]}: ${title}` : title;
  return pageMetadata(locale, whole, { personal: true });
}

/** The page with the result of a case. `path`: its own path, if that contains the case; else it is the result page with a query. */
export function WholeResult({ locale, state: given, path }: { locale: Locale; state: Case; path?: string }) {
  const { state, diagnosis, seconds } = diagnosisOfQuery(queryOf(given));
  const { ui, desk } = contentOf(locale);
  countDiagnosis('page', locale, diagnosis, seconds);
  const { known, findings } = diagnosis;
  const changed = <BeforeAfter state={state} diagnosis={diagnosis} locale={locale} />;
  const read = known.pasteSeen && (
    <OwnPasteRead
      texts={ui.result.read}
      because={findings.flatMap(({ because }) => because)}
      fieldsHref={addressOf(locale, 'fields')}
      lacking={lackingOf(state, locale)}
    />
  );
  const parts = { diagnosis, state, locale, changed, read };
  return (
    <Frame locale={locale} page={path ?? 'result'} state={state} hasQuery={path === undefined} hasReport>
      <CaseLinks href={addressOf(locale, 'result', state)}>
        {path !== undefined && (
          <p className={`${typography.hint} print:hidden`}>
            <CaseLink to={{ name: 'view', value: 'call' }}>{desk.call.open}</CaseLink>
          </p>
        )}
        <OwnPasteProvider known={known} locale={locale} isOver={helpedMark(state) !== undefined}>
          <ResultOfShape shape={shapeOf(diagnosis, state)} {...parts} />
        </OwnPasteProvider>
      </CaseLinks>
    </Frame>
  );
}

/** The page of each kind of result. */
function ResultOfShape({ shape, ...parts }: ResultParts & { shape: Shape }) {
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
