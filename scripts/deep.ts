import * as attack from './attack.ts';
import * as fuzz from './fuzz.ts';
import * as image from './image.ts';
import * as pages from './pages.ts';
import * as properties from './properties.ts';
import * as time from './time.ts';

/** Checks that are too slow to run daily; each prints what it found and sets the exit code. */
const measures: Readonly<Record<string, { readonly main: (args: readonly string[]) => void | Promise<void> }>> = {
  attack,
  fuzz,
  image,
  pages,
  properties,
  time,
};

/** Runs one of them: `npm run deep -- fuzz`. Throws on an unknown name. */
export async function main([name = '', ...args]: readonly string[]) {
  const measure = Object.hasOwn(measures, name) ? measures[name] : undefined;
  if (!measure) throw new Error(`Name one of ${Object.keys(measures).join(', ')}: npm run deep -- fuzz`);
  await measure.main(args);
}
