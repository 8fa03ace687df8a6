import type { FactId, Known } from '@/diagnosis/facts';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { missingParts } from '@/diagnosis/reader/parts';
import { proofOf } from '@/diagnosis/reader/proof';
import { read } from '@/diagnosis/reader/read';
import { settle, waitingFacts } from '@/diagnosis/settle';
import { shownLines } from '@/diagnosis/shown-lines';
import type { Asked, Told } from './read-aside';

/** Facts that a text shows differently as time passes. */
const ofTime = new Set(waitingFacts.filter(({ once }) => once === 'ranJustNow').flatMap(({ fact, becomes }) => [fact, becomes]));

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
  return {
    id,
    isOfCase: isOfCase(),
    reading,
    missing: missingParts(reading.fields),
    proof,
    proofLines,
    lines: shown.map(({ place: _, ...line }) => line),
  };

  /** Whether the text may be the one behind the case: another code can be opened in the same tab. What depends on the time proves nothing. */
  function isOfCase(): boolean {
    return (Object.keys(facts) as FactId[]).every((fact) => ofTime.has(fact) || known[fact] === undefined || known[fact] === facts[fact]);
  }

  /** What this text proves, given what the person said about the paste. */
  function factsIn(): Known {
    const said = Object.fromEntries(waitingFacts.flatMap(({ once }) => (known[once] === undefined ? [] : [[once, known[once]]])));
    return settle({ ...said, ...factsOf(reading, { ranJustNow: known.ranJustNow === 'yes', now: new Date() }) });
  }
}
