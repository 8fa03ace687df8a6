import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';

/** The status that an address answers with, or 0 where nothing answers. */
export const statusOf = (address: string): Promise<number> =>
  fetch(address, { redirect: 'manual' }).then(
    ({ status }) => status,
    () => 0,
  );

/** Waits until a process has ended; gives its exit code, or null when a signal ended it. */
export async function ended(process: ChildProcess): Promise<number | null> {
  if (process.exitCode === null && process.signalCode === null) await once(process, 'exit');
  return process.exitCode;
}

/** Starts a program that does not outlive the tests, whatever becomes of them. */
export function started(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, options);
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** A copy of a release, listening on a port of this machine. */
export class Copy {
  private output = '';

  private constructor(
    readonly port: number,
    readonly process: ChildProcess,
  ) {
    for (const stream of [process.stdout, process.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
  }

  static async start(release: string, port: number, site?: string): Promise<Copy> {
    // The time of the documented unit: longer than a proxy keeps a connection.
    const env = { ...process.env, PORT: `${port}`, LISTEN: '127.0.0.1', KEEP_ALIVE_TIMEOUT: '75000', ...(site && { SITE_CONFIG: site }) };
    const copy = new Copy(port, started(process.execPath, [`${release}/server.js`], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
    await copy.isReady();
    return copy;
  }

  /** Waits until it answers; where it ends before that, what it said is the error. */
  private async isReady() {
    const state = async () => (this.process.exitCode === null ? await statusOf(`${this.address}/api/health`) : 'ended');
    await expect.poll(state, { timeout: 60_000 }).not.toBe(0);
    if ((await state()) === 'ended') throw new Error(this.output);
  }

  get address() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** All that it has printed. */
  get logs() {
    return this.output;
  }

  /** Ends it, at once or after what is running; gives its exit code. */
  end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') {
    this.process.kill(signal);
    return ended(this.process);
  }
}
