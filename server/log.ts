/** How many places of an error are logged: the innermost say enough. */
const mostPlaces = 8;

/** The kind of an error and its places in the code; its message can hold a piece of what was sent. */
export function withoutMessage(error: unknown): { readonly error: string; readonly at: readonly string[] } {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const at = stack.split('\n').filter((line) => /^ {4}at /.test(line));
  return { error: name, at: at.slice(0, mostPlaces).map((line) => line.trim()) };
}

/** Writes one line of JSON to the log, with its time. */
export const log = (entry: object): void => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};

/**
 * What the framework writes to the console quotes what was sent: of its errors only kind and places are logged, of its warnings nothing.
 * A log that cannot be written, to a full disk or a closed pipe, is no reason to stop serving.
 */
export function quietConsole(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  console.warn = () => {};
  console.error = (...said: readonly unknown[]) => {
    for (const error of said) if (error instanceof Error) log({ framework: true, ...withoutMessage(error) });
  };
}
