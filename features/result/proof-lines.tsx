'use client';

import { ProofList } from '@/components/proof-list';
import typography from '@/components/typography.module.css';
import { Why, type WhyFact } from '@/components/why';
import type { FactId } from '@/diagnosis/facts';
import { useOwnPaste } from './own-paste';

export type ProofTexts = { heading: string; line: string };

type ProofLinesProps = {
  facts: readonly (WhyFact & { fact: FactId })[];
  texts: ProofTexts;
  /** Only the deciding line, or the deciding fact, without a heading. */
  keyOnly?: boolean;
};

/** The evidence for a finding: lines of the paste if this tab has them, otherwise the facts in words. */
export function ProofLines({ facts: all, texts, keyOnly }: ProofLinesProps) {
  const facts = keyOnly ? all.filter(({ key }) => key) : all;
  const { paste, shown, meansOf } = useOwnPaste();
  const linesOf = (fact: FactId) => paste?.proofLines[fact] ?? [];
  const rest = facts.filter(({ fact }) => linesOf(fact).length === 0);
  const keys = new Set(facts.flatMap(({ fact, key }) => (key ? linesOf(fact) : [])));
  const ids = [...new Set(facts.flatMap(({ fact }) => linesOf(fact)))].slice(0, keyOnly ? 1 : undefined);
  const rows = ids.flatMap((id) => {
    const line = paste?.lines[id];
    return line ? [{ id, at: `${texts.line} ${line.line}`, text: shown(line.text), means: meansOf(line), key: keys.has(id) }] : [];
  });
  return (
    <>
      {rest.length > 0 && <Why facts={rest} />}
      {rows.length > 0 && (
        <>
          {!keyOnly && <p className={`${typography.hint} mt-4`}>{texts.heading}</p>}
          <ProofList label={texts.heading} rows={rows} />
        </>
      )}
    </>
  );
}
