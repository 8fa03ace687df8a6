import { ThingList } from '@/components/thing-list';
import { contentOf } from '@/content';
import type { Locale, ThingText } from '@/content/types';
import type { ThingId } from '@/diagnosis/carriers';
import type { Finding } from '@/diagnosis/diagnose';
import type { Known } from '@/diagnosis/facts';
import { carriersOf, missedByCarrier, missedIn, releaseOf } from '@/diagnosis/missed';
import { type StepId, stepOf } from '@/diagnosis/steps';
import { addressOf } from '../address';
import { carrierText } from '../what-syncs/rows';
import { sentenceOf } from '../words';
import { Fold } from './as-props';

/** The things that the visitor's answers can mean, grouped by what brings them along. */
export const missedThings = (known: Known): readonly ThingId[] =>
  missedByCarrier(missedIn(known), releaseOf(known)).flatMap(({ things }) => things);

/** What brings along each thing that the visitor misses, and where its switch is. */
export function MissedThings({ known, locale }: { known: Known; locale: Locale }) {
  const { whatSyncs, things: texts } = contentOf(locale);
  const list = addressOf(locale, 'guide/what-syncs');
  const things = missedThings(known).map((id) => {
    const { label, where }: ThingText = texts[id];
    const carriers = carriersOf(id, releaseOf(known));
    const isByHand = carriers[0] === 'backup' && known.expectation !== 'restored-pc';
    return { href: `${list}#${id}`, label, where, how: isByHand ? whatSyncs.missed.backup : sentenceOf(carrierText(locale, carriers)) };
  });
  const groups = [...new Set(things.map(({ how }) => how))].map((how) => ({ how, things: things.filter((one) => one.how === how) }));
  return <ThingList groups={groups} more={{ href: list, label: whatSyncs.missed.all }} />;
}

/** Whether a step is done for each thing that the visitor misses: then those are its instructions. */
export const isPerThing = (step: StepId, known: Known): boolean => stepOf(step).perThing === true && missedThings(known).length > 0;

type MissedFoldProps = { finding: Finding; open: StepId | undefined; known: Known; locale: Locale };

/** An answer for each thing that the visitor misses, unless the open step has them; at once where that is what the page is about. */
export function MissedFold({ finding, open, known, locale }: MissedFoldProps) {
  const { heading } = contentOf(locale).whatSyncs.missed;
  const count = missedThings(known).length;
  if (count === 0 || (open && isPerThing(open, known))) return null;
  const list = <MissedThings known={known} locale={locale} />;
  if (finding.link !== 'setting')
    return (
      <Fold summary={heading} hint={`${count}`}>
        {list}
      </Fold>
    );
  return (
    <section className="mt-3">
      <h2>{heading}</h2>
      {list}
    </section>
  );
}
