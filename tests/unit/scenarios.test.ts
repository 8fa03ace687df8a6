import { describe, expect, test } from 'vitest';
import { emptyCase } from '@/diagnosis/case';
import { causeIds } from '@/diagnosis/causes';
import { diagnose } from '@/diagnosis/diagnose';
import { definitionOf, factIds } from '@/diagnosis/facts';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { read } from '@/diagnosis/reader/read';
import { takePaste } from '@/diagnosis/take-paste';
import { scenarios } from '../scenarios';
import type { Scenario } from '../scenarios/scenario';
import { damages } from './reader/damages';

/** When a scenario is played, unless it says otherwise. */
const clock = '2026-11-25T10:00:00Z';

/** Kinds of damage that leave every field legible; scenarios use them in turn. */
const kinds = ['mail quotes', 'lost indents', 'no-break spaces', 'entities', 'line numbers', 'doubled line ends', 'bullets'];

function play({ text, answers = {}, now = clock, tried = [] }: Scenario, damage = (given: string) => given) {
  const answered = { ...emptyCase, known: answers, tried };
  const options = { ranJustNow: answers.ranJustNow === 'yes', now: new Date(now) };
  return diagnose(text === undefined ? answered : takePaste(answered, damage(text), options).state);
}

const expectOutcome = ({ first, also = [], chain = {} }: Scenario, diagnosis: ReturnType<typeof diagnose>) => {
  const ids = diagnosis.findings.map(({ id }) => id);
  expect(ids[0] ?? null).toBe(first);
  expect(ids.slice(1).sort()).toEqual([...also].sort());
  for (const [link, state] of Object.entries(chain)) expect(diagnosis.chain.find((part) => part.link === link)?.state, link).toBe(state);
};

describe.each(scenarios.map((scenario, index) => [scenario.first ?? 'healthy', scenario.name, scenario, index] as const))(
  '%s: %s',
  (_, __, scenario, index) => {
    test('undamaged', () => expectOutcome(scenario, play(scenario)));

    const kind = kinds[index % kinds.length] ?? '';
    if (scenario.text !== undefined) test(`damaged: ${kind}`, () => expectOutcome(scenario, play(scenario, damages[kind])));
  },
);

test('every cause is a finding in a scenario with a text', () => {
  const played = new Set(scenarios.filter(({ text }) => text !== undefined).flatMap(({ first, also = [] }) => [first, ...also]));
  expect(causeIds.filter((id) => !played.has(id))).toEqual([]);
});

test('every fact with a field is proven by the text of a scenario', () => {
  const options = { ranJustNow: true, now: new Date(clock) };
  const proven = new Set(scenarios.flatMap(({ text }) => Object.keys(text === undefined ? {} : factsOf(read(text), options))));
  expect(factIds.filter((fact) => definitionOf(fact).field && !proven.has(fact))).toEqual([]);
});

test('the kinds of damage exist', () => {
  for (const kind of kinds) expect(Object.keys(damages)).toContain(kind);
});
