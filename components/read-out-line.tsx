import styles from './read-out-line.module.css';
import { RichText } from './rich-text';

export type ReadOutLineProps = {
  name: string;
  legend: string;
  options: readonly { value: string; label: string; checked: boolean }[];
};

/** One line of output that a caller reads out, with its possible values as radio buttons. */
export function ReadOutLine({ name, legend, options }: ReadOutLineProps) {
  return (
    <fieldset className={styles.line}>
      <legend>
        <RichText text={legend} />
      </legend>
      <div className={styles.heard}>
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
