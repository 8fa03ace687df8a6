import { execFileSync, type StdioOptions } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { certificates } from './image-base.ts';

/** The run configuration of an image. */
export type ImageConfig = {
  readonly User: string;
  readonly Env: readonly string[];
  readonly Cmd: readonly string[];
  readonly WorkingDir: string;
  readonly StopSignal: string;
  readonly Healthcheck: { readonly Test: readonly string[] };
};

/** `root`: the folder with its unpacked files. */
export type Image = { readonly root: string; readonly config: ImageConfig; readonly megabytes: number };

/** Builds the Dockerfile on a base without a daemon, with its own storage in a folder. */
export function buildImage(base: string, folder: string): Image {
  const storage = ['--root', join(folder, 'storage'), '--runroot', join(folder, 'run'), '--storage-driver', 'vfs'];
  const buildah = (args: readonly string[], stdout: StdioOptions = 'inherit') =>
    execFileSync('buildah', [...storage, ...args], { stdio: ['ignore', stdout as 'inherit', 'inherit'], encoding: 'utf8' }) ?? '';
  const build = ['build', '--isolation', 'chroot', '--format', 'docker'];
  const baseFile = join(folder, 'Dockerfile.base');
  writeFileSync(baseFile, 'FROM scratch\nCOPY . /\nENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n');
  buildah([...build, '--tag', 'localhost/base', '--file', baseFile, base]);

  const npmrc = join(folder, 'npmrc');
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  writeFileSync(npmrc, `registry=${registry}\n${existsSync(certificates) ? `cafile=${certificates}\n` : ''}`);
  const options = ['--build-arg', 'NODE_IMAGE=localhost/base', '--secret', `id=npmrc,src=${npmrc}`];
  buildah([...build, ...options, '--tag', 'localhost/settings-sync-help', '.']);

  const { Docker } = JSON.parse(buildah(['inspect', '--type', 'image', 'localhost/settings-sync-help'], 'pipe'));
  const container = buildah(['from', 'localhost/settings-sync-help'], 'pipe').trim();
  const root = buildah(['mount', container], 'pipe').trim();
  const size = execFileSync('du', ['--summarize', '--block-size=1M', join(root, Docker.config.WorkingDir)], { encoding: 'utf8' });
  return { root, config: Docker.config, megabytes: Number.parseInt(size, 10) };
}
