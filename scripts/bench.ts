import * as growth from '@/tests/bench/growth';
import * as many from '@/tests/bench/many';
import * as reading from '@/tests/bench/reading';
import * as serving from '@/tests/bench/serving';

const benches: Readonly<Record<string, { readonly main: () => void | Promise<void> }>> = { reading, growth, serving, many };

/** Runs the named benchmarks, or all: `npm run bench -- reading`. docs/speed.md explains the figures. Throws on an unknown name. */
export async function main(names: readonly string[]) {
  const unknown = names.find((name) => !Object.hasOwn(benches, name));
  if (unknown !== undefined) throw new Error(`Name some of ${Object.keys(benches).join(', ')}, or none for all.`);
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n== ${name}`);
    await bench.main();
  }
}
