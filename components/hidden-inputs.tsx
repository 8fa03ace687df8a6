import { inOrder } from './in-order';

export type HiddenValue = { name: string; value: string };

/** Hidden inputs that carry the case, or other values, through a form. */
export function HiddenInputs({ values }: { values: readonly HiddenValue[] }) {
  return inOrder(values, ({ name, value }) => <input type="hidden" name={name} value={value} />);
}
