import type { LinkItem } from './link-list';
import { Code, RichText } from './rich-text';

export type CodeEntry = {
  id: string;
  /** The code, the number of an event, or a few words. */
  title: string;
  /** What its makers call it. */
  name?: string | undefined;
  paragraphs: readonly string[];
  /** How it is known, where it is seen, how else it is written. */
  remarks: readonly string[];
  causes: readonly LinkItem[];
  /** Titles are the sources' own, in English. */
  sources: readonly LinkItem[];
};

export type CodeListProps = { texts: { causes: string; sources: string }; items: readonly CodeEntry[] };

/** Codes or events with their meaning, each to be linked to. */
export function CodeList({ texts, items }: CodeListProps) {
  return (
    <dl className="fields">
      {items.map(({ id, title, name, paragraphs, remarks, causes, sources }) => (
        <div key={id} id={id}>
          <dt>
            <RichText text={title} />
            {name && <Code text={name} />}
          </dt>
          <dd>
            {paragraphs.map((text) => (
              <p key={text}>
                <RichText text={text} />
              </p>
            ))}
          </dd>
          <dd className="remarks">
            <ul>
              {remarks.map((text) => (
                <li key={text}>
                  <RichText text={text} />
                </li>
              ))}
              {causes.map(({ href, label }) => (
                <li key={href}>
                  {texts.causes}:{' '}
                  <a href={href}>
                    <RichText text={label} />
                  </a>
                </li>
              ))}
              {sources.map(({ href, label }) => (
                <li key={href}>
                  {texts.sources}:{' '}
                  <a href={href} rel="noreferrer">
                    <cite lang="en">{label}</cite>
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

export type CodeNamesProps = {
  /** With `href` where the code has an entry; the others can be linked to here. */
  items: readonly { code: string; name: string; href?: string | undefined }[];
};

/** Codes of which no more than a name is known. */
export function CodeNames({ items }: CodeNamesProps) {
  return (
    <ul className="code-names">
      {items.map(({ code, name, href }) => (
        <li key={code} id={href ? undefined : code}>
          {href ? (
            <a href={href}>
              <Code text={code} />
            </a>
          ) : (
            <Code text={code} />
          )}{' '}
          <Code text={name} />
        </li>
      ))}
    </ul>
  );
}
