import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { causeIds, causeOf, isCauseId } from '@/diagnosis/causes';
import { evidenceOf } from '@/diagnosis/chain';
import { diagnose, explainedBy } from '@/diagnosis/diagnose';
import { definitionOf, type FactId, factIds, isFactId, parseValue } from '@/diagnosis/facts';
import { links } from '@/diagnosis/links';
import { entriesOf, rank } from '@/diagnosis/plan';
import { waitingFacts } from '@/diagnosis/settle';
import { sources } from '@/diagnosis/sources';
import { lastSteps, stepIds, stepOf } from '@/diagnosis/steps';
import { isTried } from '@/diagnosis/tried';

const findingsOf = ({ known, tried = [] }: ReturnType<typeof causeOf>['examples']['fires'][0]) =>
  diagnose({ known, tried }).findings.map(({ id }) => id);

describe.each(causeIds)('%s', (id) => {
  const cause = causeOf(id);

  test.each(cause.examples.fires.map((example) => [JSON.stringify(example), example] as const))('fires for %s', (_, example) => {
    expect(findingsOf(example)).toContain(id);
  });

  test.each(cause.examples.silent.map((example) => [JSON.stringify(example), example] as const))('does not fire for %s', (_, example) => {
    expect(findingsOf(example)).not.toContain(id);
  });

  test('uses only the vocabulary', () => {
    for (const { known, tried = [] } of [...cause.examples.fires, ...cause.examples.silent]) {
      for (const [fact, value] of Object.entries(known)) expect(isFactId(fact) && parseValue(fact, value)).toBe(value);
      expect(tried.every(isTried)).toBe(true);
    }
    for (const other of cause.explains ?? []) expect(isCauseId(other)).toBe(true);
  });

  test('never begins with a step that can lock people out, and has no harmless step after one', () => {
    const risks = entriesOf(id).map(({ step }) => stepOf(step).risk);
    expect(risks[0]).not.toBe('destructive');
    const ranks = risks.map((risk) => rank[risk]);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('does not explain itself, not even indirectly', () => {
    expect(explainedBy(id)).not.toContain(id);
  });

  test('lists each source once, with a past date on which they were read', () => {
    expect(cause.sources.length).toBeGreaterThan(0);
    expect(new Set(cause.sources).size).toBe(cause.sources.length);
    expect(cause.sources.every((source) => Object.hasOwn(sources, source))).toBe(true);
    expect(cause.verified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Date.parse(cause.verified)).toBeLessThanOrEqual(Date.now());
  });
});

test('the list and the folder contain the same causes', () => {
  const files = readdirSync('diagnosis/causes').filter((file) => file !== 'index.ts');
  expect(files.sort()).toEqual(causeIds.map((id) => `${id}.ts`).sort());
});

test('the list is in chain order', () => {
  const order = causeIds.map((id) => links.indexOf(causeOf(id).link));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test.each(causeIds)('%s lists each of its steps once', (id) => {
  const wanted = entriesOf(id).map(({ step }) => step);
  expect(new Set(wanted).size).toBe(wanted.length);
});

test('every step is used by a cause, or is one of the last resorts', () => {
  const wanted = causeIds.flatMap((id) => entriesOf(id).map(({ step }) => step));
  expect([...new Set([...wanted, ...lastSteps])].sort()).toEqual([...stepIds].sort());
});

test('every fact decides something, waits for another one, or is marked as context, which decides nothing', () => {
  const causes = causeIds.map((id) => [causeOf(id).condition, causeOf(id).unless, causeOf(id).severity, causeOf(id).steps]);
  const text = JSON.stringify([causes, evidenceOf]);
  const waited = factIds.flatMap((fact) => definitionOf(fact).once ?? []);
  const isIdle = (fact: FactId) =>
    !text.includes(`"${fact}"`) && !definitionOf(fact).context && !definitionOf(fact).becomes && !waited.includes(fact);
  // The release substitutes for the build (condition.ts).
  expect(factIds.filter(isIdle)).toEqual(['windowsRelease']);
  expect(factIds.filter((fact) => definitionOf(fact).context && text.includes(`"${fact}"`))).toEqual([]);
});

test('a fact that waits names two other facts and has their values', () => {
  expect(waitingFacts.length).toBeGreaterThan(0);
  for (const { fact, becomes, once } of waitingFacts) {
    expect(isFactId(becomes) && isFactId(once) && definitionOf(once).asked).toBe(true);
    for (const value of definitionOf(fact).values ?? []) expect(parseValue(becomes, value)).toBe(value);
  }
});
