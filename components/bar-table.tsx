import type { ReactNode } from 'react';
import styles from './bar-table.module.css';

export type BarRow = {
  id: string;
  label: ReactNode;
  /** A second line in small type. */
  note?: string | undefined;
  count: number;
};

export type BarTableProps = {
  caption: string;
  columns: readonly [string, string];
  rows: readonly BarRow[];
  /** What a full bar stands for. */
  all: number;
  numberOf: (count: number) => string;
};

/** Counts as horizontal bars: a picture to look at, and a table to read. */
export function BarTable({ caption, columns, rows, all, numberOf }: BarTableProps) {
  return (
    <table className={styles.bars}>
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          {columns.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, note, count }) => (
          <tr key={id} data-row={id} data-count={count}>
            <th scope="row">
              {label}
              {note && <span className={styles.note}>{note}</span>}
            </th>
            <td>
              <span className={styles.count}>{numberOf(count)}</span>
              <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect width={all > 0 ? (100 * count) / all : 0} height="1" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
