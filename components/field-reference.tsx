import styles from './field-reference.module.css';
import { type FieldValueRow, FieldValues } from './field-reference-values';
import { type LinkItem, LinkList } from './link-list';
import { Paragraphs } from './prose';
import { Code, RichText } from './rich-text';
import typography from './typography.module.css';

export type FieldEntry = {
  /** The field's anchor on the page. */
  id: string;
  name: string;
  weight: string;
  link?: { href: string; label: string } | undefined;
  means: string;
  /** Which PCs print it, when it is normal, and what is undocumented. */
  remarks: readonly string[];
  values: readonly FieldValueRow[];
  causes: readonly LinkItem[];
};

/** The fields of a section: meaning, values, and the causes each one proves. */
export function FieldReference({ fields, provesLabel }: { fields: readonly FieldEntry[]; provesLabel: string }) {
  return (
    <dl className={styles.fields}>
      {fields.map(({ id, name, weight, link, means, remarks, values, causes }) => (
        <div key={id} id={id}>
          <dt>
            <Code text={name} />
          </dt>
          <dd className={typography.hint}>
            {weight}
            {link && (
              <>
                <br />
                <a href={link.href}>{link.label}</a>
              </>
            )}
          </dd>
          <dd>
            <p>
              <RichText text={means} />
            </p>
            {remarks.length > 0 && (
              <div className={styles.remarks}>
                <Paragraphs items={remarks} />
              </div>
            )}
          </dd>
          {values.length > 0 && (
            <dd>
              <FieldValues rows={values} />
            </dd>
          )}
          {causes.length > 0 && (
            <dd className={styles.proves}>
              <p className={typography.hint}>{provesLabel}</p>
              <LinkList items={causes} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
