import { type LinkItem, LinkList } from './link-list';
import { RichText } from './rich-text';

export type TableProps = {
  caption: string;
  columns: readonly string[];
  /** `key` is the first cell, the name of the row; `links` stand below its last cell. */
  rows: readonly { key: string; cells: readonly string[]; links: readonly LinkItem[] }[];
};

/** A small table of reference; on a narrow screen its rows become blocks. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <table className="reference">
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
        {rows.map(({ key, cells, links }) => (
          <tr key={key}>
            <th scope="row">
              <RichText text={key} />
            </th>
            {cells.map((text, index) => (
              <td key={text}>
                <RichText text={text} />
                {index === cells.length - 1 && <LinkList items={links} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
