import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Manifest = { readonly node: Readonly<Record<string, { readonly filename: string }>> };

let manifest: Manifest | undefined;

/** The id that this build gave to the server action of a page with a form: `/nl/paste`. Ids differ between builds with other keys. */
export function actionOf(pathname: string): string {
  manifest ??= JSON.parse(readFileSync(join(process.cwd(), '.next', 'server', 'server-reference-manifest.json'), 'utf8')) as Manifest;
  const file = `app/[locale]/${pathname.split('/')[2]}/action.ts`;
  const [id] = Object.entries(manifest.node).find(([, { filename }]) => filename === file) ?? [];
  if (id === undefined) throw new Error(`The build has no action ${file}.`);
  return id;
}

/** How the framework writes the action of a form without script: its id, and what the page remembered before. */
const actionField = '$ACTION_1:0';
const stateField = '$ACTION_1:1';
const fieldsOfAction = ['$ACTION_REF_1', actionField, stateField, '$ACTION_KEY'];

/** The field in which a page with script sends what it remembered, and where the form's own fields stand. */
const callField = '0';

const isOfAction = (name: string): boolean => name.startsWith('$ACTION');

/** Whether a form without script names the action of this build, with nothing around it that only a forged form has. */
export function isOfThisBuild(form: FormData, action: string): boolean {
  const isOwn = [...form.keys()].every((name) => !isOfAction(name) || fieldsOfAction.includes(name));
  return isOwn && form.get(actionField) === referenceTo(action) && remembered(form) !== undefined;
}

/** The same form for the action of this build: what was typed, and where the action stands on the page. */
export function forThisBuild(form: FormData, action: string): FormData {
  const renewed = new FormData();
  for (const [name, value] of form) if (!isOfAction(name)) renewed.append(name, value);
  renewed.set('$ACTION_REF_1', '');
  renewed.set(actionField, referenceTo(action));
  renewed.set(stateField, JSON.stringify([remembered(form) ?? { text: '', attempt: 0 }]));
  renewed.set('$ACTION_KEY', String(form.get('$ACTION_KEY') ?? ''));
  return renewed;
}

/** Whether a page with script can have sent this: what it remembered, and a form. */
export function isCall(form: FormData): boolean {
  const [state, fields, ...rest] = listIn(form.get(callField));
  return isState(state) && typeof fields === 'string' && /^\$K[0-9a-f]{1,4}$/.test(fields) && rest.length === 0;
}

const referenceTo = (id: string): string => JSON.stringify({ id, bound: '$@1' });

/** What the page remembered, where a page of ours can have sent it. */
function remembered(form: FormData): object | undefined {
  const [state, ...rest] = listIn(form.get(stateField));
  return isState(state) && rest.length === 0 ? state : undefined;
}

function listIn(sent: FormDataEntryValue | null): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(String(sent));
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

const isState = (value: unknown): value is object => typeof value === 'object' && value !== null && isPlain(value);

/** Texts, numbers and objects of them; a text with one dollar sign in front is a reference of the framework. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !/^\$(?!\$)/.test(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isPlain);
}
