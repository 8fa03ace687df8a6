import { OneFieldForm, type OneFieldFormProps } from './one-field-form';

/** The search box for codes, events and fields; a GET form, so that a result can be linked to. */
export function LookUpForm(props: Omit<OneFieldFormProps, 'name' | 'error'>) {
  return (
    <search className="print:hidden">
      <OneFieldForm name="q" {...props} />
    </search>
  );
}
