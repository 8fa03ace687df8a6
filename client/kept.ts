/**
 * What this browser tab keeps for a while: the pasted text, so that a result can show its lines, and what was typed in the report, on its
 * way to the other language.
 */
const names = ['paste', 'report-draft'] as const;

type Name = (typeof names)[number];

const hour = 3600_000;

/** How often an open page looks whether something has become too old. */
export const often = 60_000;

/** Eight hours at most, the time until the next look included. */
const longest = 8 * hour - often;

/** Keeps a text in the session storage of this tab; false where the browser forbids it: then nothing is kept. */
export function keep(name: Name, text: string): boolean {
  try {
    sessionStorage.setItem(name, JSON.stringify({ text, at: Date.now() }));
    return true;
  } catch {
    clear(name);
    return false;
  }
}

/** The text that this tab keeps, or undefined when there is none, or when it is too old: then it is cleared. */
export function kept(name: Name): string | undefined {
  try {
    const stored = sessionStorage.getItem(name);
    if (stored === null) return undefined;
    const { text, at } = JSON.parse(stored) as { text: string; at: number };
    const age = Date.now() - at;
    // A clock that was set back says nothing of the age.
    if (age >= 0 && age < longest) return text;
  } catch {
    // Storage is forbidden, or holds something else: there is nothing to show.
  }
  clear(name);
  return undefined;
}

const clearedEvent = (name: Name): string => `cleared-${name}`;

/** Forgets a text, and tells the page that shows it. */
export function clear(name: Name): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Storage is forbidden: nothing was kept.
  }
  dispatchEvent(new Event(clearedEvent(name)));
}

/** Calls back when a text is forgotten; gives the way to stop that. */
export function onCleared(name: Name, told: () => void): () => void {
  addEventListener(clearedEvent(name), told);
  return () => removeEventListener(clearedEvent(name), told);
}

/** Forgets every text that is too old. */
export function clearOld(): void {
  for (const name of names) kept(name);
}
