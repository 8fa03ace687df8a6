export type HiddenValue = { name: string; value: string };

/** Hidden inputs that carry the case, or other values, through a form. */
export function HiddenInputs({ values }: { values: readonly HiddenValue[] }) {
  return values.map(({ name, value }) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />);
}
