import styles from './choices.module.css';
import { RichText } from './rich-text';

export type Choice = {
  value: string;
  label: string;
  hint?: string | undefined;
  checked?: boolean | undefined;
  /** Overrides the group's name when the options belong to different fields. */
  name?: string | undefined;
  /** Data attributes for scripts and tests to find the input by. */
  data?: Readonly<Record<`data-${string}`, true>> | undefined;
};

export type ChoicesProps = { type: 'radio' | 'checkbox'; name: string; options: readonly Choice[] };

/** Whether a list is so long that it stands in columns where there is room. */
export const isLong = (options: readonly Choice[]): boolean => options.length > 12;

/** Radio buttons or checkboxes. The first has the field's name as its id, so that the error summary can link to it. */
export function Choices({ type, name, options }: ChoicesProps) {
  return (
    <ul className={isLong(options) ? `${styles.choices} ${styles.columns}` : styles.choices}>
      {options.map(({ value, label, hint, checked, name: own = name, data }, index) => (
        <li key={`${own}=${value}`}>
          <label className={styles.choice}>
            <input type={type} name={own} value={value} defaultChecked={checked} id={index === 0 ? name : undefined} {...data} />
            <span>
              <b>
                <RichText text={label} />
              </b>
              {hint && (
                <span className={styles.hint}>
                  <RichText text={hint} />
                </span>
              )}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Choices in a fieldset with a legend, for pages with several groups. */
export function ChoiceGroup({ legend, ...choices }: ChoicesProps & { legend: string }) {
  return (
    <fieldset className={styles.group}>
      <legend>
        <RichText text={legend} />
      </legend>
      <Choices {...choices} />
    </fieldset>
  );
}
