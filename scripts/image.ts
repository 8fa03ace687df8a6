import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from '../tests/programs.ts';
import { baseFolder } from './image-base.ts';
import { buildImage } from './image-build.ts';
import { journey } from './image-journey.ts';
import { startInstance } from './image-run.ts';

/** Builds the image, plays a user journey in a read-only instance, and stops it: `npm run deep -- image`. */
export async function main() {
  const missing = missingHere();
  if (missing) throw new Error(`This check cannot run here: ${missing}.`);
  const folder = mkdtempSync(join(tmpdir(), 'settings-sync-help-image-'));
  try {
    const image = buildImage(baseFolder(), folder);
    console.log(`Image: ${image.megabytes} MB above its base, user ${image.config.User}, ${image.config.Cmd.join(' ')}`);
    const instance = await startInstance(image);
    try {
      await journey(instance.address);
      console.log(`Health check of the image: exit ${instance.healthCheck()}`);
      const exit = await instance.stop();
      console.log(`${image.config.StopSignal}: exit ${exit}; health check after it: exit ${instance.healthCheck()}`);
      if (exit !== 143) throw new Error(`An instance must exit with 143 on SIGTERM; this one exited with ${exit}.`);
    } finally {
      instance.kill();
      console.log(instance.output());
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Why this machine cannot run it; undefined if it can. */
function missingHere(): string | undefined {
  if (process.platform !== 'linux') return 'it needs Linux';
  if (process.getuid?.() !== 0) return 'it needs root, to make file systems and namespaces';
  const programs = ['buildah', 'debootstrap', 'unshare'].filter((name) => !onPath(name));
  return programs.length > 0 ? `install ${programs.join(' and ')}` : undefined;
}
