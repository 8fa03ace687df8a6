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

export type PicksProps = { legend: string; options: readonly Choice[] };

/** One group of things to tick, below each other. */
export function Picks(props: PicksProps) {
  return <PickGroup {...props} type="checkbox" />;
}

/** One group of which one can be picked, side by side on wide screens. */
export function PickOne(props: PicksProps) {
  return <PickGroup {...props} type="radio" className={styles.one} />;
}

function PickGroup({ legend, options, type, className }: PicksProps & { type: 'checkbox' | 'radio'; className?: string | undefined }) {
  return (
    <fieldset className={className}>
      <legend className={styles.legend}>
        <RichText text={legend} />
      </legend>
      {options.map(({ value, label, checked, name }) => (
        <label key={value} className={styles.pick}>
          <input type={type} name={name} value={value} defaultChecked={checked} />
          <span>
            <RichText text={label} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
