import type { ReactNode } from 'react';
import styles from './finding.module.css';
import { Fold } from './fold';
import { Icon } from './icon';
import { Paragraphs, Prose } from './prose';
import prose from './prose.module.css';
import { Code, RichText } from './rich-text';
import { SourceList, type SourceListProps } from './source-list';
import typography from './typography.module.css';

export type FindingTone = 'blocking' | 'limiting' | 'note';

export type FindingProps = {
  id: string;
  title: string;
  /** Certainty and severity, in one line. */
  verdict: string;
  tone: FindingTone;
  paragraphs: readonly string[];
  why?: { heading: string; proof: ReactNode } | undefined;
  /** Where sources disagree or are silent. Collapsed, because it may mention dangerous steps. */
  doubt?: { summary: string; paragraphs: readonly string[] } | undefined;
  /** The open questions whose answers could rule this finding out. */
  unless?: string | undefined;
  /** Other causes that this one explains. */
  consequences?: { summary: string; items: readonly { title: string; text?: string | undefined }[] } | undefined;
  sources: SourceListProps & { summary: string };
  guideHref: string;
  guideLabel: string;
  level?: 2 | 3 | undefined;
};

const icons = { blocking: 'broken', limiting: 'warning', note: 'info' } as const;

/** A cause that was found: what it is, the evidence, and the sources. */
export function Finding(props: FindingProps) {
  const { id, title, verdict, tone, paragraphs, why, doubt, unless, consequences, sources, level = 2 } = props;
  const Title = `h${level}` as const;
  const Heading = level === 2 ? 'h3' : 'h4';
  return (
    <article className={styles.finding} data-cause={id} id={id} data-tone={tone}>
      <Title>
        <RichText text={title} />
      </Title>
      <p className={styles.verdict}>
        <span className={styles.sure}>
          <Icon name={icons[tone]} />
          {verdict}
        </span>
        <Code text={id} />
      </p>
      <Prose paragraphs={paragraphs} />
      {why && (
        <section className={styles.why}>
          <Heading>{why.heading}</Heading>
          {why.proof}
        </section>
      )}
      {unless && (
        <p className={styles.unless}>
          <RichText text={unless} />
        </p>
      )}
      <div className={styles.folds}>
        {consequences && (
          <Fold summary={consequences.summary}>
            <Consequences items={consequences.items} />
          </Fold>
        )}
        {doubt && (
          <Fold summary={doubt.summary}>
            <Paragraphs items={doubt.paragraphs} />
          </Fold>
        )}
        <Fold summary={sources.summary}>
          <SourceList items={sources.items} verified={sources.verified} />
          <p className="mt-3">
            <a href={props.guideHref}>{props.guideLabel}</a>
          </p>
        </Fold>
      </div>
    </article>
  );
}

function Consequences({ items }: { items: NonNullable<FindingProps['consequences']>['items'] }) {
  return (
    <ul className={prose.bullets}>
      {items.map(({ title, text }) => (
        <li key={title}>
          <b>
            <RichText text={title} />
          </b>
          {text && (
            <p className={typography.hint}>
              <RichText text={text} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
