import { clear, keep, kept } from '@/client/kept';

const name = 'report-draft';

/** Keeps the input in this tab across a switch of language; false if storage is blocked. Skips React's own `$` fields. */
export function keepDraft(form: FormData): boolean {
  const entries = [...form].filter(([field, value]) => typeof value === 'string' && !field.startsWith('$'));
  return keep(name, JSON.stringify(entries));
}

/** Returns the draft and removes it. */
export function takeDraft(): FormData | undefined {
  const text = kept(name);
  if (text === undefined) return undefined;
  clear(name);
  const form = new FormData();
  for (const [field, value] of JSON.parse(text) as [string, string][]) form.append(field, value);
  return form;
}
