import { CodeList } from '@/components/code-list';
import { Paragraphs } from '@/components/prose';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Diagnosis } from '@/diagnosis/diagnose';
import { anyCode } from '@/diagnosis/error-code';
import { causesOfCode } from '@/diagnosis/error-codes/causes';
import { familyOf, innerNumber } from '@/diagnosis/error-codes/families';
import { isCodeId } from '@/diagnosis/error-codes/tables';
import { factIds } from '@/diagnosis/facts';
import { isMessageId, messages } from '@/diagnosis/messages';
import { codeEntry, screenMessageEntry } from '../code-entries';
import { Fold } from './as-props';

type OtherCodesProps = {
  diagnosis: Diagnosis;
  locale: Locale;
  /** Not folded, because there is nothing else to show of a paste. */
  isOpen?: boolean;
};

/** Codes in the case that no finding uses, and the message that was pasted. Many are harmless, but nobody should have to guess. */
export function OtherCodes({ diagnosis: { findings, known }, locale, isOpen }: OtherCodesProps) {
  const { codes, result, ui } = contentOf(locale);
  const explained = new Set(findings.flatMap(({ because }) => because));
  const values = factIds.filter((fact) => !explained.has(fact)).flatMap((fact) => known[fact] ?? []);
  const found = new Set(findings.map(({ id }) => id));
  const isOfFinding = (code: string) => isCodeId(code) && causesOfCode(code).some((id) => found.has(id));
  const others = [...new Set(values)].filter((value) => anyCode.test(value) && !isOfFinding(value));
  const message = known.seenMessage;
  const isUnexplained = isMessageId(message) && !explained.has(messages[message].sets?.[0] ?? 'seenMessage');
  if (others.length === 0 && !isUnexplained) return null;
  const items = [
    ...(isUnexplained ? [screenMessageEntry(locale, message)] : []),
    ...others.map((code) => (isCodeId(code) ? codeEntry(locale, code) : unlistedEntry(code))),
  ];
  const list = <CodeList causesLabel={codes.label.causes} items={items} />;
  if (isOpen) return list;
  return (
    <Fold summary={result.other.summary} hint={`${items.length}`}>
      <Paragraphs items={[ui.result.otherCodes.text]} />
      {list}
    </Fold>
  );

  /** Explains a code that is in no table by its first and last digits. */
  function unlistedEntry(code: string) {
    const family = familyOf(code);
    const number = innerNumber(code);
    const paragraphs = [
      codes.lookUp.familyOnly,
      ...(family ? [codes.families[family]] : []),
      ...(number === undefined ? [] : [codes.number(number)]),
    ];
    return { id: code, title: `\`${code}\``, paragraphs, causes: [], evidence: codes.lookUp.family, sources: [] };
  }
}
