import styles from './compare-table.module.css';
import { RichText } from './rich-text';

export type CompareTableProps = {
  caption: string;
  columns: { what: string; was: string; is: string };
  rows: readonly { what: string; was: string; is: string }[];
};

/** Values before and after, row by row. */
export function CompareTable({ caption, columns, rows }: CompareTableProps) {
  return (
    <table className={styles.compare}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.was}</th>
          <th scope="col">{columns.is}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, was, is }) => (
          <tr key={what}>
            <th scope="row">
              <RichText text={what} />
            </th>
            <td>
              <RichText text={was} />
            </td>
            <td>
              <RichText text={is} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
