import proof from './proof.module.css';
import { Code, RichText } from './rich-text';

export type ProofRow = { id: number; at: string; text: string; means?: string | undefined; key?: boolean | undefined };

/** Lines of a paste and what they mean; `key` marks the deciding line. */
export function ProofList({ label, rows }: { label: string; rows: readonly ProofRow[] }) {
  return (
    <ol className={proof.proof} aria-label={label}>
      {rows.map(({ id, at, text, means, key }) => (
        <li key={id} data-key={key || undefined}>
          <span className={proof.at}>{at}</span>
          <Code text={text} />
          {means && (
            <span className={proof.means}>
              <RichText text={means} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
