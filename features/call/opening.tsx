import { Say } from '@/components/say';
import { Section } from '@/components/section';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Diagnosis } from '@/diagnosis/diagnose';
import { usesTwoPcs } from '../result/two-pcs';
import { kindOf, type ResultKind } from './summary';

const openings = {
  helped: 'helped',
  found: 'found',
  maybe: 'maybe',
  empty: 'more',
  more: 'more',
  unclear: 'more',
  nothing: 'nothing',
} as const satisfies Record<ResultKind, string>;

/** The help desk's script for the start of the call. */
export function Opening({ diagnosis, state, locale }: { diagnosis: Diagnosis; state: Case; locale: Locale }) {
  const { call } = contentOf(locale).desk;
  const kind = openings[kindOf(diagnosis, state)];
  const opening = call.opening[kind];
  const comforts = kind !== 'helped' && kind !== 'nothing' && usesTwoPcs(diagnosis.known);
  return (
    <Section heading={call.opening.heading} headingHidden screenOnly>
      <Say
        say={{ label: call.say, text: comforts ? `${call.opening.safe} ${opening}` : opening }}
        listen={{ label: call.listen, text: call.opening.listen }}
      />
    </Section>
  );
}
