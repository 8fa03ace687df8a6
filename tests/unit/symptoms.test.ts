import { expect, test } from 'vitest';
import { contentOf, locales } from '@/content';
import { facts, parseValue } from '@/diagnosis/facts';
import { type Symptom, symptomGroups } from '@/diagnosis/symptoms';

type Group = { readonly one?: true; readonly helpDesk?: true; readonly symptoms: Readonly<Record<string, Symptom>> };

const groups: readonly Group[] = Object.values(symptomGroups);
const symptomsOf = (chosen: readonly Group[]) => chosen.flatMap(({ symptoms }) => Object.values(symptoms));
const forEmployees = symptomsOf(groups.filter(({ helpDesk }) => !helpDesk));
const valuesOf = (fact: Symptom['fact'], among: readonly Symptom[]) => among.filter((one) => one.fact === fact).map(({ value }) => value);

test('the first question is whether two PCs are in use, or one is new', () => {
  const first = symptomsOf(groups.slice(0, 1));
  expect(first).toEqual([
    { fact: 'expectation', value: 'settings' },
    { fact: 'expectation', value: 'restored-pc' },
  ]);
});

test('everything that can be missing and every state of the sync page is listed exactly once', () => {
  const all = symptomsOf(groups);
  expect([...valuesOf('missingSettings', all)].sort()).toEqual([...facts.missingSettings.values].sort());
  expect([...valuesOf('settingsPage', all)].sort()).toEqual([...facts.settingsPage.values].sort());
});

test('every symptom is in the vocabulary, and a group with one answer is about one fact', () => {
  for (const { fact, value } of symptomsOf(groups)) expect(parseValue(fact, value), `${fact}=${value}`).toBe(value);
  for (const { one, symptoms } of groups) if (one) expect(new Set(Object.values(symptoms).map(({ fact }) => fact)).size).toBe(1);
});

test('a fact with a single value is asked with one answer or one checkbox', () => {
  const checkboxes = symptomsOf(groups.filter(({ one }) => !one)).map(({ fact }) => fact);
  const repeated = checkboxes.filter((fact, index) => checkboxes.indexOf(fact) !== index);
  expect(new Set(repeated)).toEqual(new Set(['missingSettings']));
});

test('employees are asked about their account, and not about what only IT knows', () => {
  expect(valuesOf('signInAccount', forEmployees)).toEqual([...facts.signInAccount.values]);
  const asked = forEmployees.map(({ fact }) => fact);
  for (const fact of ['localAccount', 'restarted', 'roamingManagedBy', 'policyChannels', 'cloud', 'event1098'] as const)
    expect(asked).not.toContain(fact);
  expect(valuesOf('missingSettings', forEmployees)).not.toContain('protected-data');
});

test('the help desk can say at once what only IT can look up', () => {
  const forHelpDesk = symptomsOf(groups.filter(({ helpDesk }) => helpDesk));
  expect(valuesOf('deviceInDirectory', forHelpDesk)).toEqual(['disabled', 'deleted', 'pending']);
  for (const fact of ['roamingEnabled', 'roamingAssigned', 'licence'] as const) expect(valuesOf(fact, forHelpDesk)).toEqual(['no']);
  for (const fact of ['deviceInDirectory', 'roamingEnabled', 'roamingAssigned', 'licence'] as const)
    expect(valuesOf(fact, forEmployees)).toEqual([]);
});

test('labels name what people look for, since a list of things to tick shows no hints', () => {
  const named = {
    'misses-theme': /dark mode|donkere modus/,
    'misses-desktop-programs': /Chrome/,
    'misses-outlook': /signature|handtekening/,
    'misses-accessibility': /text size|tekstgrootte/i,
    'misses-other': /fonts|lettertypen/,
  } as const;
  for (const locale of locales)
    for (const [id, words] of Object.entries(named))
      expect(contentOf(locale).symptoms.symptoms[id as keyof typeof named].label).toMatch(words);
});
