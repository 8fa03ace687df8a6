import { inOrder } from './in-order';
import linkList from './link-list.module.css';
import { RichText } from './rich-text';
import typography from './typography.module.css';

export type SourceListProps = {
  items: readonly { title: string; url: string; note?: string | undefined }[];
  /** When the sources were last checked, as a sentence. */
  verified: string;
};

/** Links to the sources. Titles stay in English, as published. */
export function SourceList({ items, verified }: SourceListProps) {
  return (
    <>
      <ul className={linkList.links}>
        {inOrder(items, ({ title, url, note }) => (
          <li>
            <a href={url} rel="noreferrer">
              <cite lang="en">{title}</cite>
            </a>
            {note && (
              <p className={typography.hint}>
                <RichText text={note} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className={typography.hint}>{verified}</p>
    </>
  );
}
