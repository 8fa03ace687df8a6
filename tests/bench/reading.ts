import { readFileSync } from 'node:fs';
import { diagnose } from '../../diagnosis/diagnose';
import { factsOf } from '../../diagnosis/reader/facts-of';
import { read } from '../../diagnosis/reader/read';
import { middle } from './middle';

const rounds = 3000;

/** The fastest competitor's time for a text of this length, in microseconds (measured by others, on another machine). */
const target = 120;

/** An output with one work account: 6.5 KB. */
const text = readFileSync('tests/fixtures/gen5-joined-two-work-accounts.txt', 'utf8').replace(
  /\+-+\+\n\| Work Account 2[\s\S]*?(?=\+-+\+\n\| (?!Work))/,
  '',
);

/** The minimum for any reader: splits a text into lines and looks for a colon in each. */
function bareLoop(): number {
  let sum = 0;
  for (const line of text.split('\n')) sum += line.indexOf(':');
  return sum;
}

/** Compares the time to read and diagnose one output with a bare loop over the same text. */
export function main() {
  const now = new Date();
  const reading = read(text);
  const known = factsOf(reading, { now });
  const works: Readonly<Record<string, () => unknown>> = {
    'bare loop': bareLoop,
    reading: () => read(text),
    facts: () => factsOf(reading, { now }),
    diagnosis: () => diagnose({ known, tried: [] }),
    [`all (target ${target} µs)`]: () => diagnose({ known: factsOf(read(text), { now }), tried: [] }),
  };
  const times = new Map(Object.keys(works).map((name): [string, number[]] => [name, []]));
  // All in turn, so that a busy moment affects each alike; the first half warms up the compiler.
  for (let round = 0; round < rounds * 2; round += 1)
    for (const [name, work] of Object.entries(works)) {
      const begin = performance.now();
      work();
      if (round >= rounds) times.get(name)?.push((performance.now() - begin) * 1000);
    }
  const bare = middle(times.get('bare loop') ?? []);
  console.log(`one output of ${(text.length / 1024).toFixed(1)} KB, medians of ${rounds} in turns`);
  for (const [name, list] of times)
    console.log(`${name.padEnd(28)} ${middle(list).toFixed(1).padStart(8)} µs  x ${(middle(list) / bare).toFixed(0)}`);
}
