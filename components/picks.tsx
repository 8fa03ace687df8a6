import type { ReactNode } from 'react';
import type { Choice } from './choices';
import styles from './picks.module.css';
import { RichText } from './rich-text';

/** A sheet to tick many things on, in few lines. */
export function PickSheet({ children }: { children: ReactNode }) {
  return <div className={styles.sheet}>{children}</div>;
}

/** Groups of things to tick, side by side on wide screens; its children are `Picks`. */
export function PickColumns({ children }: { children: ReactNode }) {
  return <div className={styles.picks}>{children}</div>;
}

/** One group of things to tick. */
export function Picks({ legend, options }: { legend: string; options: readonly Choice[] }) {
  return (
    <fieldset>
      <legend className={styles.legend}>
        <RichText text={legend} />
      </legend>
      {options.map(({ value, label, checked, name }) => (
        <label key={value} className={styles.pick}>
          <input type="checkbox" name={name} value={value} defaultChecked={checked} />
          <span>
            <RichText text={label} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
