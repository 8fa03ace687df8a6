import { contentOf } from '@/content';
import { definitionOf, type FactId, unsure } from '@/diagnosis/facts';
import { printedValue } from '@/diagnosis/printed';
import { addressOf } from '../address';
import { CaseFacts, Fold, SlimChain } from '../result/as-props';
import { findingFacts } from '../result/finding-facts';
import { HowWeKnow } from '../result/how-we-know';
import { KnownLink } from '../result/known-link';
import { MissedThings, missedThings } from '../result/missed-things';
import { OtherCodes } from '../result/other-codes';
import { OtherFinding } from '../result/other-finding';
import { PasteNotes } from '../result/paste-notes';
import { ProofLines } from '../result/proof-lines';
import type { ResultParts } from '../result/result-parts';
import type { Shape } from '../result/shape';
import { SiteNotes } from '../result/site-notes';
import { slimChain } from '../result/slim-chain';
import { factRow, isAnswer, shownFacts } from '../words';
import { CodeAloud } from './code-aloud';

/** The case beside the call: where the chain stops, the proof, what is known, and everything to look up. */
export function TheCase({ shape, diagnosis, state, locale, changed, read }: ResultParts & { shape: Shape }) {
  const content = contentOf(locale);
  const { desk, ui, whatSyncs } = content;
  const { facts: texts } = desk.call;
  const finding = 'finding' in shape ? shape.finding : undefined;
  const known = shownFacts(diagnosis.known);
  const missed = missedThings(diagnosis.known).length;
  return (
    <>
      <SlimChain {...slimChain(content, diagnosis, finding?.link)} />
      {changed}
      <PasteNotes state={state} locale={locale} />
      <SiteNotes known={diagnosis.known} locale={locale} />
      {finding && (
        <section>
          <h3>{texts.proof}</h3>
          <ProofLines facts={findingFacts(locale, finding.because, diagnosis)} texts={ui.result.proof} keyOnly />
        </section>
      )}
      <section>
        <h3>{texts.known}</h3>
        {known.length > 0 ? <CaseFacts rows={known.map(row)} /> : <p>{texts.nothing}</p>}
        <KnownLink diagnosis={diagnosis} state={state} locale={locale} />
      </section>
      {shape.kind !== 'empty' && <CodeAloud state={state} locale={locale} />}
      <section>
        {missed > 0 && (
          <Fold summary={whatSyncs.missed.heading} hint={`${missed}`}>
            <MissedThings known={diagnosis.known} locale={locale} />
          </Fold>
        )}
        {shape.kind === 'cause' &&
          shape.others.map((other) => <OtherFinding key={other.id} finding={other} diagnosis={diagnosis} locale={locale} />)}
        {finding && <HowWeKnow finding={finding} diagnosis={diagnosis} locale={locale} />}
        <OtherCodes diagnosis={diagnosis} locale={locale} />
        {read}
      </section>
    </>
  );

  /** In a narrow column the field and the value that dsregcmd prints are enough. */
  function row(fact: FactId) {
    const { field } = definitionOf(fact);
    const { label } = content.facts[fact];
    const printed = printedValue(fact, diagnosis.known[fact] ?? unsure);
    return {
      label: field ? `\`${field}\`` : label,
      value: printed ? `\`${printed}\`` : factRow(content, fact, diagnosis.known).value,
      ...(isAnswer(fact, diagnosis.known) && {
        change: { href: addressOf(locale, `question/${fact}`, state), text: `${ui.result.change} ${label}` },
      }),
    };
  }
}
