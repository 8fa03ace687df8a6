/** The pasted text stays in this browser tab for so long at most, so that a result can show its lines. */
const longest = 8 * 3600_000;

const key = 'paste';

/** Keeps a text in the session storage of this tab; nothing is kept where the browser forbids it. */
export function keepPaste(text: string): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ text, at: Date.now() }));
  } catch {
    clearPaste();
  }
}

/** The text that was pasted in this tab, or undefined when there is none, or when it is older than eight hours: then it is cleared. */
export function keptPaste(): string | undefined {
  try {
    const { text, at } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as { text?: string; at?: number };
    if (text === undefined || at === undefined) return undefined;
    if (Date.now() - at < longest) return text;
  } catch {
    // Storage is forbidden, or holds something else: there is nothing to show.
  }
  clearPaste();
  return undefined;
}

/** Forgets the text. */
export function clearPaste(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Storage is forbidden: nothing was kept.
  }
}
