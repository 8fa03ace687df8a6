import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Image } from './image-build.ts';

/** Mounts a root read-only and runs the given command in it. */
const readOnly =
  'cd / && mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && mount -t proc proc "$1/proc" && shift && exec chroot "$@"';

/** Tries to write to the instance's own folder and to the usual temporary folders. */
const writes =
  "for (const path of ['/app/x', '/tmp/x', '/app/.next/x']) try { require('fs').writeFileSync(path, ''); process.exit(1) } catch {}";

/** A free port. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts an instance as the image configures it: user, environment, folder and command, as PID 1, on a read-only root. */
export async function startInstance({ root, config }: Image) {
  const port = await freePort();
  const env = { ...Object.fromEntries(config.Env.map((pair) => pair.split(/=(.*)/s))), PORT: `${port}`, LISTEN: '127.0.0.1' };
  const inside = (command: readonly string[]) => {
    const user = config.User.split(':').map((id) => `+${id}`);
    const chroot = [`--userspec=${user.join(':')}`, root, 'env', `--chdir=${config.WorkingDir}`, ...command];
    return ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', readOnly, 'sh', root, ...chroot];
  };
  const run = (command: readonly string[]) => spawnSync('unshare', inside(command), { env, stdio: 'inherit' }).status;

  if (run(['node', '-e', writes]) !== 0) throw new Error('The root of the instance is writable.');
  const instance = spawn('unshare', inside(config.Cmd), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(instance, 'exit');
  let output = '';
  for (const stream of [instance.stdout, instance.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const address = `http://127.0.0.1:${port}`;
  while (instance.exitCode === null && !(await fetch(address).catch(() => undefined))) await setTimeout(100);

  return {
    address,
    output: () => output,
    /** The exit code of the image's health check. */
    healthCheck: () => run(config.Healthcheck.Test.slice(1)),
    /** Sends the image's stop signal to PID 1; returns its exit code. */
    async stop(): Promise<number | null> {
      const [child = ''] = readFileSync(`/proc/${instance.pid}/task/${instance.pid}/children`, 'utf8').split(' ');
      process.kill(Number(child), config.StopSignal as NodeJS.Signals);
      await ended;
      return instance.exitCode;
    },
    kill: () => instance.kill('SIGKILL'),
  };
}
