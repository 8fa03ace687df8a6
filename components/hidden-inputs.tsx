export type HiddenValue = { name: string; value: string };

/** What a GET form carries along: the facts and tried steps already in the address. */
export function HiddenInputs({ values }: { values: readonly HiddenValue[] }) {
  return values.map(({ name, value }) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />);
}
