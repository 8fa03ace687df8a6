import type { SayProps } from '@/components/say';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { definitionOf, type FactId, type Known } from '@/diagnosis/facts';
import { type StepId, stepOf } from '@/diagnosis/steps';
import type { Shape } from '../result/shape';
import { usesTwoPcs } from '../result/two-pcs';
import { questionOf } from '../words';

/** A question as the help desk needs it: what only IT knows is put to them, not to the caller. */
export function deskQuestionOf(fact: FactId, locale: Locale): { title: string; find: readonly string[]; isForIt: boolean } {
  const content = contentOf(locale);
  const own: Partial<Record<FactId, { title: string; find: readonly string[] }>> = content.desk.call.lookUps;
  const { title, find } = own[fact] ?? questionOf(content, fact) ?? { title: content.facts[fact].label, find: [] };
  return { title, find, isForIt: definitionOf(fact).knownTo === 'it' };
}

/** What to say for a step. Before a sign-out or a restart both agree how to go on, because that may end the call. */
export function sayStep(id: StepId, locale: Locale): SayProps {
  const { desk, call } = contentOf(locale);
  const words = call[id];
  return {
    before: stepOf(id).risk === 'none' ? undefined : desk.call.callBack,
    say: { label: desk.call.say, words: [words.say] },
    listen: { label: desk.call.listen, text: words.listen },
  };
}

/** What to say for a question: the question itself, unless it is for IT. */
export function sayQuestion(fact: FactId, locale: Locale): SayProps {
  const { call } = contentOf(locale).desk;
  const { title, isForIt } = deskQuestionOf(fact, locale);
  return { say: { label: call.say, words: [isForIt ? call.opening.lookUp : title] } };
}

/** What to say where there is neither a step nor a question. */
export function sayState(shape: Shape, locale: Locale): SayProps {
  const { call } = contentOf(locale).desk;
  const words = call.opening[stateOf(shape)];
  const listen = shape.kind === 'empty' ? { label: call.listen, text: call.opening.listen } : undefined;
  return { say: { label: call.say, words: [words] }, listen };
}

function stateOf(shape: Shape) {
  if (shape.kind === 'helped') return 'helped';
  if (shape.kind === 'cause') return shape.turn.kind === 'over' ? 'over' : 'none';
  return shape.kind === 'healthy' || shape.kind === 'unclear' ? 'nothing' : 'more';
}

/** The first words of a call about a finding, until something was tried. */
export function openingOf(shape: Shape, known: Known, locale: Locale): readonly string[] {
  const { opening } = contentOf(locale).desk.call;
  if (shape.kind !== 'cause') return shape.kind === 'healthy' || shape.kind === 'unclear' ? [opening.nothing] : [];
  return [...(usesTwoPcs(known) ? [opening.safe] : []), shape.certainty === 'certain' ? opening.found : opening.maybe];
}
