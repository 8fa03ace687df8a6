/** How many stack frames are logged: the innermost are enough. */
const maxFrames = 8;

/** The type of an error and its stack, without the message: that can quote what was sent. */
export function withoutMessage(error: unknown): { readonly error: string; readonly at: readonly string[] } {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const at = stack.split('\n').filter((line) => /^ {4}at /.test(line));
  return { error: name, at: at.slice(0, maxFrames).map((line) => line.trim()) };
}

/** Writes one line of JSON to the log, with a timestamp. */
export const log = (entry: object): void => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};

/**
 * The framework's console messages quote what was sent, so its errors are logged without message, its warnings not at all. A failing log
 * (full disk, closed pipe) must not stop the server.
 */
export function quietConsole(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  console.warn = () => {};
  console.error = (...args: readonly unknown[]) => {
    for (const error of args) if (error instanceof Error) log({ framework: true, ...withoutMessage(error) });
  };
}
