import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from '../tests/programs.ts';
import { baseFolder } from './image-base.ts';
import { buildImage } from './image-build.ts';
import { journey } from './image-journey.ts';
import { startCopy } from './image-run.ts';

/** Builds the image, plays a journey in a copy of it that cannot write anything, and stops it: `npm run deep -- image`. */
export async function main() {
  const missing = missingHere();
  if (missing) throw new Error(`This measure cannot run here: ${missing}.`);
  const folder = mkdtempSync(join(tmpdir(), 'settings-sync-help-image-'));
  try {
    const image = buildImage(baseFolder(), folder);
    console.log(`Image: ${image.megabytes} MB above its base, user ${image.config.User}, ${image.config.Cmd.join(' ')}`);
    const copy = await startCopy(image);
    try {
      await journey(copy.address);
      console.log(`Health check of the image: exit ${copy.healthCheck()}`);
      const exit = await copy.stop();
      console.log(`${image.config.StopSignal}: exit ${exit}; health check after it: exit ${copy.healthCheck()}`);
      if (exit !== 143) throw new Error(`A copy that is told to stop ends with 143, and this one with ${exit}.`);
    } finally {
      copy.kill();
      console.log(copy.output());
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is missing for it, in words. */
function missingHere(): string | undefined {
  if (process.platform !== 'linux') return 'it needs Linux';
  if (process.getuid?.() !== 0) return 'it needs root, to make file systems and namespaces';
  const programs = ['buildah', 'debootstrap', 'unshare'].filter((name) => !onPath(name));
  return programs.length > 0 ? `install ${programs.join(' and ')}` : undefined;
}
