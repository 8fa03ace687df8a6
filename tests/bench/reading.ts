import { readFileSync } from 'node:fs';
import { diagnose } from '../../diagnosis/diagnose';
import { factsOf } from '../../diagnosis/reader/facts-of';
import { read } from '../../diagnosis/reader/read';
import { middle } from './middle';

const rounds = 3000;

/** What the fastest rival needs for a text of this length, in microseconds (measured by others, on another machine). */
const target = 120;

/** An output with one work account: 6.5 KB. */
const text = readFileSync('tests/fixtures/gen5-joined-two-work-accounts.txt', 'utf8').replace(
  /\+-+\+\n\| Work Account 2[\s\S]*?(?=\+-+\+\n\| (?!Work))/,
  '',
);

/** The least that any reader does: cuts a text into lines and looks for a colon in each. */
function bareLoop(): number {
  let sum = 0;
  for (const line of text.split('\n')) sum += line.indexOf(':');
  return sum;
}

/** The median time of some work in microseconds, once the compiler has had its turn. */
function medianOf(work: () => unknown): number {
  for (let round = 0; round < rounds; round += 1) work();
  const times = Array.from({ length: rounds }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return middle(times) * 1000;
}

/** Prints how long reading and diagnosing one output takes, beside a bare loop over the same text. */
export function main() {
  const now = new Date();
  const reading = read(text);
  const known = factsOf(reading, { now });
  const bare = medianOf(bareLoop);
  const whole = medianOf(() => diagnose({ known: factsOf(read(text), { now }), tried: [] }));
  const row = (name: string, time: number) =>
    console.log(`${name.padEnd(28)} ${time.toFixed(1).padStart(8)} µs  x ${(time / bare).toFixed(0)}`);
  console.log(`one output of ${(text.length / 1024).toFixed(1)} KB, medians of ${rounds}`);
  row('bare loop', bare);
  row(
    'reading',
    medianOf(() => read(text)),
  );
  row(
    'facts',
    medianOf(() => factsOf(reading, { now })),
  );
  row(
    'diagnosis',
    medianOf(() => diagnose({ known, tried: [] })),
  );
  row(`all (target ${target} µs)`, whole);
}
