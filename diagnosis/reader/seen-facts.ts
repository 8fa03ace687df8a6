import { isCodeId } from '../error-codes/tables';
import type { Known } from '../facts';
import { messages } from '../messages';
import { codesOfReading } from './codes-of-reading';
import type { PartialFacts } from './partial-facts';
import type { Reading } from './reading';

/** The message that a text shows, and what it states. Of several, the first. */
export function messageFacts({ codes, messages: seen, fields, events, registry }: Reading): PartialFacts {
  const onScreen = seen.filter(({ id }) => !messages[id].isOutput);
  // What a command prints when it finds nothing tells something only if nothing else was pasted.
  const isAlone = fields.length + events.length + registry.length + codes.length === 0;
  const [message] = isAlone ? [...onScreen, ...seen] : onScreen;
  const stated = onScreen.toReversed().flatMap(({ id }) => (messages[id].sets ? [messages[id].sets] : []));
  return { ...Object.fromEntries(stated), seenMessage: message?.id };
}

/** The most telling code of the ordinary text; of events and join logs only if nothing else is told, because healthy PCs log many codes. */
export function seenCode(reading: Reading, proven: Known): string | undefined {
  const isAllThereIs = reading.fields.length === 0 && Object.values(proven).every((value) => value === 'none');
  const codes = (isAllThereIs ? codesOfReading(reading) : reading.codes).map(({ code }) => code);
  return codes.find(isCodeId) ?? codes[0];
}
