import button from './button.module.css';
import styles from './case-code.module.css';
import { CopyButton, type CopyTexts } from './copy-button';
import { Fold } from './fold';
import { RichText } from './rich-text';
import typography from './typography.module.css';

export type CaseCodeProps = {
  code: string;
  text: string;
  copy: CopyTexts;
  /** Each group of the code spelled out for reading over the phone. */
  aloud: { summary: string; groups: readonly string[] };
  link: { href: string; text: string; copy: CopyTexts };
};

/** The code of a case, to read aloud or copy, and a link to the same case. */
export function CaseCode({ code, text, copy, aloud, link }: CaseCodeProps) {
  return (
    <>
      <p className={styles.code} data-code={code} translate="no">
        {code}
      </p>
      <p>
        <RichText text={text} />
      </p>
      <div className={button.actions}>
        <CopyButton text={code} texts={copy} look={`${button.quiet} ${button.small}`} />
        <CopyButton href={link.href} texts={link.copy} look={`${button.quiet} ${button.small}`} />
      </div>
      <p className={`${typography.hint} print:hidden`}>{link.text}</p>
      <Fold summary={aloud.summary}>
        <ol className={styles.groups}>
          {aloud.groups.map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups can be alike and never move.
            <li key={index}>{group}</li>
          ))}
        </ol>
      </Fold>
    </>
  );
}
