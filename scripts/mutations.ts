import fc from 'fast-check';
import { damages } from '../tests/unit/reader/damages/index.ts';
import { fixture, fixtureNames } from '../tests/unit/reader/fixtures.ts';
import { pieces } from '../tests/unit/reader/pieces.ts';
import { printed } from '../tests/unit/reader/printed.ts';
import { render } from '../tests/unit/reader/render.ts';
import { kinds } from './hostile-texts.ts';
import { numbersFrom } from './random.ts';

export type Random = (limit: number) => number;

/** Seeded random integers below a limit. */
export function randomFrom(seed: number): Random {
  const next = numbersFrom(seed);
  return (limit) => Math.floor(next() * limit);
}

const outputs = fc.sample(printed, { seed: 20261125, numRuns: 60 }).map(render);
const texts = [...fixtureNames.map(fixture), ...outputs];
const units = [...pieces, ...Object.values(kinds)];
const kindsOfDamage = Object.values(damages);

const one = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T;

/** Usually only part of a text, so that many kinds are tried in little time. */
function part(random: Random): string {
  const text = one(texts, random);
  const start = random(text.length);
  return random(8) === 0 ? text : text.slice(start, start + random(1500));
}

type Mutation = (text: string, random: Random) => string;

const spliced: Mutation = (text, random) => {
  const at = random(text.length + 1);
  return text.slice(0, at) + (random(2) === 0 ? part(random).slice(0, 400) : one(pieces, random)) + text.slice(at + random(60));
};

const flipped: Mutation = (text, random) => {
  const at = random(text.length + 1);
  return text.slice(0, at) + String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << random(random(4) === 0 ? 16 : 7))) + text.slice(at + 1);
};

const repeated: Mutation = (text, random) => {
  const at = random(text.length + 1);
  return text.slice(0, at) + text.slice(at, at + random(80)).repeat(random(12)) + text.slice(at);
};

const deleted: Mutation = (text, random) => {
  const at = random(text.length + 1);
  return text.slice(0, at) + text.slice(at + random(200));
};

const shuffled: Mutation = (text, random) => {
  const lines = text.split('\n');
  const at = random(lines.length);
  return [...lines.slice(at), ...lines.slice(0, at)].join('\n');
};

const damaged: Mutation = (text, random) => one(kindsOfDamage, random)(text);

const mutations: readonly Mutation[] = [spliced, spliced, flipped, flipped, repeated, deleted, shuffled, damaged];

/** One mutated text, occasionally a long one that repeats a hostile piece. */
export function mutated(random: Random): string {
  if (random(400) === 0)
    return (
      part(random) +
      one(units, random)
        .repeat(1 + random(2000))
        .slice(0, 64 * 1024) +
      part(random)
    );
  let text = part(random);
  for (let count = 1 + random(6); count > 0; count -= 1) text = one(mutations, random)(text, random);
  return text.slice(0, 64 * 1024);
}
