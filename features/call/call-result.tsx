import { AnswerHeading, type AnswerHeadingProps } from '@/components/answer-heading';
import { CallFrame } from '@/components/call-frame';
import { contentOf } from '@/content';
import type { Content } from '@/content/types';
import { codeOf } from '@/diagnosis/case-code';
import { hasMany } from '@/site/site';
import { addressOf } from '../address';
import type { ResultParts } from '../result/result-parts';
import type { Shape } from '../result/shape';
import { After } from './after';
import { Now } from './now';
import { callPlanOf } from './plan';
import { TheCase } from './the-case';

/** The result as the help desk needs it during a call: what to say and do, what comes after, and the case. */
export function CallResult({ shape, ...parts }: ResultParts & { shape: Shape }) {
  const { diagnosis, state, locale } = parts;
  const content = contentOf(locale);
  const { call } = content.desk;
  const plan = callPlanOf(shape, diagnosis, state);
  const finding = 'finding' in shape ? shape.finding : undefined;
  return (
    <CallFrame
      heading={<AnswerHeading {...headingOf(content, shape, plan.question !== undefined)} />}
      code={shape.kind === 'empty' ? undefined : { label: call.code.label, text: codeOf(state) }}
      links={[
        { href: addressOf(locale, 'result', { ...state, view: undefined }), label: call.close },
        { href: addressOf(locale, 'report', state), label: call.ticket },
        { href: addressOf(locale, 'code'), label: call.another },
        ...(finding ? [{ href: addressOf(locale, `guide/${finding.id}`), label: content.ui.result.guideLink }] : []),
        ...(hasMany() ? [{ href: addressOf(locale, 'many'), label: content.many.title }] : []),
      ]}
      labels={call.regions}
      cause={finding?.id}
      now={<Now shape={shape} plan={plan} diagnosis={diagnosis} state={state} locale={locale} />}
      next={<After shape={shape} plan={plan} diagnosis={diagnosis} state={state} locale={locale} />}
      about={<TheCase shape={shape} {...parts} />}
    />
  );
}

/** The finding and its certainty, or what the call has come to. */
function headingOf({ result, causes, desk }: Content, shape: Shape, isAsking: boolean): AnswerHeadingProps {
  const { titles } = desk.call;
  const { certainty } = result;
  switch (shape.kind) {
    case 'cause': {
      const tone = shape.certainty === 'certain' ? 'bad' : 'maybe';
      return { certainty: { mark: shape.certainty, tone, text: certainty[shape.certainty] }, title: causes[shape.finding.id].title };
    }
    case 'helped':
      return { certainty: { mark: 'certain', tone: 'good', text: certainty.helped }, title: titles.helped };
    case 'healthy':
      return { certainty: { mark: 'unknown', tone: 'good', text: certainty.healthy }, title: titles.healthy };
    default: {
      const title = isAsking ? titles.question : titles[shape.kind];
      return { certainty: { mark: 'unknown', tone: 'neutral', text: certainty.unknown }, title };
    }
  }
}
