import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formPlace } from '@/features/form-place';

type Manifest = { readonly node: Readonly<Record<string, { readonly filename: string }>> };

let manifest: Manifest | undefined;

/** The id that this build gave to the server action of a page with a form: `/nl/paste`. Ids differ between builds with other keys. */
export function actionOf(pathname: string): string {
  manifest ??= JSON.parse(readFileSync(join(process.cwd(), '.next', 'server', 'server-reference-manifest.json'), 'utf8')) as Manifest;
  const file = `features/${pathname.split('/')[2]}/action.ts`;
  const [id] = Object.entries(manifest.node).find(([, { filename }]) => filename === file) ?? [];
  if (id === undefined) throw new Error(`The build has no action ${file}.`);
  return id;
}

/** How the framework writes the action of a form without script: its id, what the page remembered before, and its place. */
const actionField = '$ACTION_1:0';
const stateField = '$ACTION_1:1';
const fieldsOf = (action: string, state: object): Readonly<Record<string, string>> => ({
  $ACTION_REF_1: '',
  [actionField]: JSON.stringify({ id: action, bound: '$@1' }),
  [stateField]: JSON.stringify([state]),
  $ACTION_KEY: `p${formPlace}`,
});

/** The field in which a page with script sends what it remembered, and where the form's own fields stand. */
const callField = '0';

const isOfAction = (name: string): boolean => name.startsWith('$ACTION');

/** What a form holds before anything was sent. */
const untried = { text: '', attempt: 0 };

/** Whether a form without script names the action of this build, as its pages do, each part once. */
export function isOfThisBuild(form: FormData, action: string): boolean {
  const state = remembered(form);
  const own = [...form.keys()].filter(isOfAction);
  const expected = Object.entries(fieldsOf(action, untried));
  return (
    state !== undefined &&
    own.length === expected.length &&
    expected.every(([name, value]) => name === stateField || form.get(name) === value)
  );
}

/** The same form for the action of this build: what was typed, and what the page remembered. */
export function forThisBuild(form: FormData, action: string): FormData {
  const renewed = new FormData();
  for (const [name, value] of form) if (!isOfAction(name)) renewed.append(name, value);
  for (const [name, value] of Object.entries(fieldsOf(action, remembered(form) ?? untried))) renewed.set(name, value);
  return renewed;
}

/** Whether a page with script can have sent this: what it remembered, and a form, whose fields have its number in front. */
export function isCall(form: FormData): boolean {
  const [state, fields, ...rest] = listIn(form.get(callField));
  const isNamed = [...form.keys()].every((name) => name === callField || /^_[0-9a-f]{1,4}_/.test(name));
  const isForm = typeof fields === 'string' && /^\$K[0-9a-f]{1,4}$/.test(fields);
  return isNamed && form.getAll(callField).length === 1 && isState(state) && isForm && rest.length === 0;
}

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

/** Every form of ours remembers a text and a number, and beside them what it likes. */
const isState = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'text') === 'string' &&
  typeof Reflect.get(value, 'attempt') === 'number' &&
  isPlain(value, deepest);

/** What a person typed stands one level below the state. */
const deepest = 2;

/** Texts, numbers and objects of them; a text with one dollar sign in front is a reference of the framework. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return !/^\$(?!\$)/.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isPlain(part, depth - 1));
}
