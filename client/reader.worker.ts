import type { FactId, Known } from '@/diagnosis/facts';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { missingParts } from '@/diagnosis/reader/parts';
import { proofOf } from '@/diagnosis/reader/proof';
import { read } from '@/diagnosis/reader/read';
import { settle, waitingFacts } from '@/diagnosis/settle';
import type { Asked, Told } from './read-aside';
import { shownLines } from './shown-lines';

addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(replyTo(data)));

function replyTo({ id, text, known }: Asked): Told {
  const reading = read(text);
  const shown = shownLines(text, reading);
  const facts = factsIn();
  const proven = (Object.keys(known) as FactId[]).filter((fact) => facts[fact] === known[fact]);
  const proof = Object.fromEntries(proven.map((fact) => [fact, proofOf(reading, known, fact)]));
  const proofLines = Object.fromEntries(
    proven.map((fact) => [fact, proofOf(reading, known, fact).map((place) => shown.findIndex((line) => line.place === place))]),
  );
  return { id, reading, missing: missingParts(reading.fields), proof, proofLines, lines: shown.map(({ place: _, ...line }) => line) };

  /** What this text proves, given what the person said about the paste. */
  function factsIn(): Known {
    const said = Object.fromEntries(waitingFacts.flatMap(({ once }) => (known[once] === undefined ? [] : [[once, known[once]]])));
    return settle({ ...said, ...factsOf(reading, { ranJustNow: known.ranJustNow === 'yes', now: new Date() }) });
  }
}
