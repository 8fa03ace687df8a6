import { OneFieldForm, type OneFieldFormProps } from './one-field-form';

/** A small search: its result has an address of its own. */
export function LookUpForm(props: Omit<OneFieldFormProps, 'name' | 'error'>) {
  return (
    <search className="print:hidden">
      <OneFieldForm name="q" {...props} />
    </search>
  );
}
