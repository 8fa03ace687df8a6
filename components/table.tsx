import { type LinkItem, LinkList } from './link-list';
import { Hints } from './prose';
import { RichText } from './rich-text';
import styles from './table.module.css';

export type TableProps = {
  caption: string;
  columns: readonly string[];
  /** `key` is the row header, linked if there is an `href`; `remarks` and `links` go in the last cell. */
  rows: readonly {
    id?: string;
    key: string;
    href?: string;
    cells: readonly string[];
    remarks?: readonly string[];
    links: readonly LinkItem[];
  }[];
};

/** A reference table; rows become blocks on narrow screens. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <table className={styles.table}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, key, href, cells, remarks = [], links }) => (
          <tr key={key} id={id}>
            <th scope="row">
              {href ? (
                <a href={href}>
                  <RichText text={key} />
                </a>
              ) : (
                <RichText text={key} />
              )}
            </th>
            {cells.map((text, index) => (
              <td key={columns[index + 1]} data-label={columns[index + 1]}>
                <RichText text={text} />
                {index === cells.length - 1 && <Hints items={remarks} />}
                {index === cells.length - 1 && links.length > 0 && <LinkList items={links} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
