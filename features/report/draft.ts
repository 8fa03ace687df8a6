import { clear, keep, kept } from '@/client/kept';

const name = 'report-draft';

/** Keeps what was typed while this tab goes to the other language; false where the browser forbids it. */
export function keepDraft(form: FormData): boolean {
  const typed = [...form].filter(([field, value]) => typeof value === 'string' && !field.startsWith('$'));
  return keep(name, JSON.stringify(typed));
}

/** Gives what was kept, once. */
export function takeDraft(): FormData | undefined {
  const text = kept(name);
  if (text === undefined) return undefined;
  clear(name);
  const form = new FormData();
  for (const [field, value] of JSON.parse(text) as [string, string][]) form.append(field, value);
  return form;
}
