import proof from './proof.module.css';
import { Code, RichText } from './rich-text';

export type ProofRow = { id: number; at: string; text: string; means?: string | undefined; key?: boolean | undefined };

/** Lines of a paste with what they mean; the key line is the one that decides. */
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
