/** Texts kept in this tab for a while: the paste, whose lines a result shows, and the report, on its way to the other language. */
const names = ['paste', 'report-draft'] as const;

type Name = (typeof names)[number];

const hour = 3600_000;

/** How often an open page checks for expired texts, in milliseconds. */
export const checkInterval = 60_000;

/** Eight hours at most, including the time until the next check. */
const maxAge = 8 * hour - checkInterval;

/** Stores a text in this tab's session storage; false if the browser forbids it. */
export function keep(name: Name, text: string): boolean {
  try {
    sessionStorage.setItem(name, JSON.stringify({ text, at: Date.now() }));
    return true;
  } catch {
    clear(name);
    return false;
  }
}

/** The stored text; clears it and returns undefined once it has expired. */
export function kept(name: Name): string | undefined {
  try {
    const stored = sessionStorage.getItem(name);
    if (stored === null) return undefined;
    const { text, at } = JSON.parse(stored) as { text: string; at: number };
    const age = Date.now() - at;
    // If the clock was set back the age is unknown, so treat the text as expired.
    if (age >= 0 && age < maxAge) return text;
  } catch {
    // Storage is blocked or contains something else: nothing to show.
  }
  clear(name);
  return undefined;
}

const clearedEvent = (name: Name): string => `cleared-${name}`;

/** Removes a text and notifies the page that shows it. */
export function clear(name: Name): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Storage is blocked, so nothing was stored.
  }
  dispatchEvent(new Event(clearedEvent(name)));
}

/** Subscribes to the removal of a text; returns the unsubscribe function. */
export function onCleared(name: Name, callback: () => void): () => void {
  addEventListener(clearedEvent(name), callback);
  return () => removeEventListener(clearedEvent(name), callback);
}

/** Clears expired texts, as reading one does. */
export function clearOld(): void {
  for (const name of names) kept(name);
}
