import styles from './choices.module.css';
import { RichText } from './rich-text';

export type Choice = {
  value: string;
  label: string;
  hint?: string | undefined;
  checked?: boolean | undefined;
  /** Where the rows of a group are different fields. */
  name?: string | undefined;
  /** Marks by which other programs find the box. */
  data?: Readonly<Record<`data-${string}`, true>> | undefined;
};

export type ChoicesProps = { type: 'radio' | 'checkbox'; name: string; options: readonly Choice[] };

/** Answers to tick, one a row. The first has the field's name as its id, so an error can lead there. */
export function Choices({ type, name, options }: ChoicesProps) {
  return (
    <ul className={styles.choices}>
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

/** Choices under a heading of their own, one group of several on a page. */
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
