'use client';

import { clear } from '@/client/kept';
import type { Told } from '@/client/read-aside';
import button from '@/components/button.module.css';
import { Fold } from '@/components/fold';
import { ReadList } from '@/components/read-list';
import { RichText } from '@/components/rich-text';
import typography from '@/components/typography.module.css';
import type { FactId } from '@/diagnosis/facts';
import { fieldPath } from '@/diagnosis/fields/path';
import { filled } from '@/diagnosis/filled';
import { useOwnPaste } from './own-paste';

export type ReadTexts = {
  heading: string;
  /** Has the placeholders `{known}` and `{all}`. */
  lines: string;
  kept: string;
  show: string;
  clear: string;
  cleared: string;
  unknown: string;
  /** Heading and meaning for what is not a field: events, registry values, the Windows version. */
  beside: Readonly<Record<string, { heading: string; means: string }>>;
  empty: string;
  marks: { expected: string; proof: string; other: string };
};

export type WhatWeReadProps = {
  texts: ReadTexts;
  because: readonly FactId[];
  fieldsHref: string;
  lacking?: { text: string; href: string; label: string } | undefined;
};

/** Everything read from this tab's paste, by section; identifiers are masked until asked for. */
export function WhatWeRead({ paste, texts, because, fieldsHref, lacking }: WhatWeReadProps & { paste: Told }) {
  const { isOpen, setOpen, shown, meansOf } = useOwnPaste();
  const proof = new Set(because.flatMap((fact) => paste.proofLines[fact] ?? []));
  const lines = paste.lines.map((line, id) => ({ ...line, id }));
  const sections = new Map(lines.map(({ section }) => [section.open, section]));
  const { all, known } = paste.reading.lines;
  const markOf = (id: number, state: string | undefined) => (state === 'good' ? 'expected' : proof.has(id) ? 'proof' : 'other');
  return (
    <Fold summary={texts.heading} hint={filled(texts.lines, { known, all })}>
      <p className={typography.hint}>{texts.kept}</p>
      <p>
        <button type="button" className={`${button.quiet} ${button.small}`} aria-pressed={isOpen} onClick={() => setOpen(!isOpen)}>
          {texts.show}
        </button>{' '}
        <button type="button" className={`${button.quiet} ${button.small}`} onClick={() => clear('paste')}>
          {texts.clear}
        </button>
      </p>
      {lacking && (
        <p>
          <RichText text={lacking.text} /> <a href={lacking.href}>{lacking.label}</a>
        </p>
      )}
      {[...sections].map(([key, section]) => (
        <ReadList
          key={key}
          heading={texts.beside[key]?.heading ?? shown(section)}
          rows={lines
            .filter((line) => line.section.open === key)
            .map((line) => {
              const kind = markOf(line.id, line.state);
              return {
                id: line.id,
                name: shown(line.name),
                href: line.anchor && `${fieldsHref}/${fieldPath(line.anchor)}`,
                value: shown(line.value) || texts.empty,
                means: meansOf(line) ?? texts.beside[key]?.means ?? texts.unknown,
                mark: { kind, word: texts.marks[kind] },
              };
            })}
        />
      ))}
    </Fold>
  );
}
