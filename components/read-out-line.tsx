import { RichText } from './rich-text';

export type ReadOutLineProps = {
  name: string;
  legend: string;
  options: readonly { value: string; label: string; checked: boolean }[];
};

/** One line that a caller reads out, and what can be heard, side by side. */
export function ReadOutLine({ name, legend, options }: ReadOutLineProps) {
  return (
    <fieldset className="read-out">
      <legend>
        <RichText text={legend} />
      </legend>
      <div className="heard">
        {options.map(({ value, label, checked }) => (
          <label key={value}>
            <input type="radio" name={name} value={value} defaultChecked={checked} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
