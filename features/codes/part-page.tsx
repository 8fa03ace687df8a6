import type { ReactNode } from 'react';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { SourceList } from '@/components/source-list';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Backed } from '@/diagnosis/backed';
import { codesVerified } from '@/diagnosis/error-codes/tables';
import { Chapter } from '../guide/chapter';
import { LookUp } from '../look-up/form';
import { sourceList } from '../sources';

type PartPageProps = {
  locale: Locale;
  id: string;
  title: string;
  paragraphs: readonly string[];
  rows: readonly Backed[];
  children: ReactNode;
};

/** The frame of a part of the reference; `rows`: whose sources are listed at the end. */
export function PartPage({ locale, id, title, paragraphs, rows, children }: PartPageProps) {
  return (
    <Chapter locale={locale} id="codes" part={{ path: `codes/${id}`, title }}>
      <div className="mt-6">
        <Prose paragraphs={paragraphs} />
      </div>
      <LookUp locale={locale} />
      {children}
      <Section heading={contentOf(locale).codes.sources}>
        <SourceList {...sourceList(locale, [...new Set(rows.flatMap((row) => row.sources))], codesVerified)} />
      </Section>
    </Chapter>
  );
}
