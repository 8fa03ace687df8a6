import { filled } from '@/diagnosis/filled';
import { shownValue } from '@/diagnosis/reader/fields';
import { missingParts, type Part } from '@/diagnosis/reader/parts';
import type { Reading } from '@/diagnosis/reader/reading';
import { readAside } from './read-aside';

/** How a device is joined, according to its output. */
export type JoinKind = 'entra' | 'hybrid' | 'domain' | 'registered' | 'none';

/** Pieces of the sentence, with the placeholders `{known}`, `{all}` and `{parts}`. */
export type RecognitionTexts = {
  readonly lines: string;
  readonly kinds: Readonly<Record<JoinKind, string>>;
  readonly missing: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly nothing: string;
};

/** A sentence on what is recognised in a text. */
export async function recognise(text: string, texts: RecognitionTexts): Promise<string> {
  const { reading } = await readAside(text);
  const { fields, lines, recognised } = reading;
  if (!recognised || lines.known === 0) return texts.nothing;
  const missing = fields.length > 0 ? missingParts(fields).map((part) => texts.parts[part]) : [];
  const pieces = [
    filled(texts.lines, lines),
    joinOf(reading, texts.kinds),
    missing.length > 0 ? filled(texts.missing, { parts: missing.join(', ') }) : undefined,
  ];
  return `${pieces.filter((piece) => piece !== undefined).join('; ')}.`;
}

function joinOf({ fields }: Reading, kinds: RecognitionTexts['kinds']): string | undefined {
  const isYes = (name: string) => shownValue(fields, name) === 'YES';
  if (isYes('AzureAdJoined')) return isYes('DomainJoined') ? kinds.hybrid : kinds.entra;
  if (isYes('DomainJoined')) return kinds.domain;
  if (isYes('WorkplaceJoined')) return kinds.registered;
  return shownValue(fields, 'AzureAdJoined') === 'NO' ? kinds.none : undefined;
}
