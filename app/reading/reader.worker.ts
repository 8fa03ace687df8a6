import type { FactId, Known } from '@/diagnosis/facts';
import { missingParts } from '@/diagnosis/reader/parts';
import { proofOf } from '@/diagnosis/reader/proof';
import { read } from '@/diagnosis/reader/read';
import type { Asked, Told } from './read-aside';

addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(toldOf(data)));

function toldOf({ id, text, known }: Asked): Told {
  const reading = read(text);
  const facts = Object.keys(known) as FactId[];
  const proof = Object.fromEntries(facts.map((fact) => [fact, proofOf(reading, known as Known, fact)]));
  return { id, reading, missing: missingParts(reading.fields), proof };
}
