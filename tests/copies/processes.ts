import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';

/** The status of a URL, or 0 if the connection fails. */
export const statusOf = (address: string): Promise<number> =>
  fetch(address, { redirect: 'manual' }).then(
    ({ status }) => status,
    () => 0,
  );

/** Waits up to a minute for a process to exit; returns its exit code, or null if a signal ended it. */
export async function ended(process: ChildProcess): Promise<number | null> {
  if (process.exitCode === null && process.signalCode === null) await once(process, 'exit', { signal: AbortSignal.timeout(60_000) });
  return process.exitCode;
}

/** Starts a program that is killed with the tests, however they end. */
export function started(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, options);
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** A running instance of a release. */
export class Instance {
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

  static async start(release: string, port: number, site?: string): Promise<Instance> {
    // As in the documented unit: longer than a proxy keeps an idle connection.
    const env = { ...process.env, PORT: `${port}`, LISTEN: '127.0.0.1', KEEP_ALIVE_TIMEOUT: '75000', ...(site && { SITE_CONFIG: site }) };
    const instance = new Instance(port, started(process.execPath, [`${release}/server.js`], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
    await instance.isReady();
    return instance;
  }

  /** Waits until it responds; if it exits first, throws its output. */
  private async isReady() {
    const state = async () => (this.process.exitCode === null ? await statusOf(`${this.address}/api/health`) : 'ended');
    await expect.poll(state, { timeout: 60_000 }).not.toBe(0);
    if ((await state()) === 'ended') throw new Error(this.output);
  }

  get address() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Everything it has printed. */
  get logs() {
    return this.output;
  }

  /** Kills it, or lets it finish the requests in progress; returns its exit code. */
  end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') {
    this.process.kill(signal);
    return ended(this.process);
  }
}
