import { CopyButton, type CopyTexts } from './copy-button';
import { Fold } from './fold';
import { RichText } from './rich-text';

export type CaseCodeProps = {
  code: string;
  text: string;
  copy: CopyTexts;
  /** Each group of the code in words that can be heard. */
  aloud: { summary: string; groups: readonly string[] };
  link: { href: string; text: string; copy: CopyTexts };
};

/** The code of a case, to be read aloud or copied, and the link that does the same. */
export function CaseCode({ code, text, copy, aloud, link }: CaseCodeProps) {
  return (
    <>
      <p className="spoken" data-code={code} translate="no">
        {code}
      </p>
      <p>
        <RichText text={text} />
      </p>
      <div className="actions print:hidden">
        <CopyButton text={code} texts={copy} look="button quiet small" />
        <CopyButton href={link.href} texts={link.copy} look="button quiet small" />
      </div>
      <p className="hint print:hidden">{link.text}</p>
      <Fold summary={aloud.summary}>
        <ol className="plain-rows">
          {aloud.groups.map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups can be alike and never move.
            <li key={index}>{group}</li>
          ))}
        </ol>
      </Fold>
    </>
  );
}
