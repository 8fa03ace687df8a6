const key = 'report-draft';

/** Keeps what was typed while this tab goes to the other language; false where the browser forbids it. */
export function keepDraft(form: FormData): boolean {
  try {
    const typed = [...form].filter(([name, value]) => typeof value === 'string' && !name.startsWith('$'));
    sessionStorage.setItem(key, JSON.stringify(typed));
    return true;
  } catch {
    return false;
  }
}

/** Gives what was kept, once. */
export function takeDraft(): FormData | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    if (kept === null) return undefined;
    const form = new FormData();
    for (const [name, value] of JSON.parse(kept) as [string, string][]) form.append(name, value);
    return form;
  } catch {
    return undefined;
  }
}
