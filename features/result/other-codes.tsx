import { CodeList } from '@/components/code-list';
import { Fold } from '@/components/fold';
import { Paragraphs } from '@/components/prose';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Diagnosis } from '@/diagnosis/diagnose';
import { anyCode } from '@/diagnosis/error-code';
import { familyOf, innerNumber } from '@/diagnosis/error-codes/families';
import { isCodeId } from '@/diagnosis/error-codes/tables';
import { factIds } from '@/diagnosis/facts';
import { isMessageId, messages } from '@/diagnosis/messages';
import { codeEntry, screenMessageEntry } from '../code-entries';

/** Codes in the case that no finding uses, and the message that was pasted. Many are harmless, but nobody should have to guess. */
export function OtherCodes({ diagnosis: { findings, known }, locale }: { diagnosis: Diagnosis; locale: Locale }) {
  const { codes, result, ui } = contentOf(locale);
  const explained = new Set(findings.flatMap(({ because }) => because));
  const values = factIds.filter((fact) => !explained.has(fact)).flatMap((fact) => known[fact] ?? []);
  const others = [...new Set(values)].filter((value) => anyCode.test(value));
  const message = known.seenMessage;
  const isUnexplained = isMessageId(message) && !explained.has(messages[message].sets?.[0] ?? 'seenMessage');
  if (others.length === 0 && !isUnexplained) return null;
  return (
    <Fold summary={result.other.summary} hint={result.other.hint(others.length)}>
      <Paragraphs items={[ui.result.otherCodes.text]} />
      <CodeList
        causesLabel={codes.label.causes}
        items={[
          ...(isUnexplained ? [screenMessageEntry(locale, message)] : []),
          ...others.map((code) => (isCodeId(code) ? codeEntry(locale, code) : unlistedEntry(code))),
        ]}
      />
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
