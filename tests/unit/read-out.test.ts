import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOutCommand, readOutFacts } from '@/diagnosis/read-out';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { read } from '@/diagnosis/reader/read';

const output = readFileSync('tests/fixtures/gen4-joined.txt', 'utf8');

/** The lines that findstr prints: it looks for each of the words. */
const filtered = (text: string) => {
  const words = /"(.*)"/.exec(readOutCommand)?.[1]?.split(' ') ?? [];
  return text
    .split('\n')
    .filter((line) => words.some((word) => line.includes(word)))
    .join('\n');
};

test('the short command prints every line that is read out, and a paste of it is read', () => {
  const text = filtered(output);
  expect(text.split('\n').length).toBeLessThan(16);
  const facts = factsOf(read(text), {});
  expect(readOutFacts.filter((fact) => facts[fact] === undefined)).toEqual([]);
});
