import styles from './answer-heading.module.css';
import { Icon } from './icon';
import { RichText } from './rich-text';

/** `data-certainty` of a result: of its finding, or `unknown` without one. */
export type CertaintyMark = 'certain' | 'may-be' | 'unknown';

export type AnswerHeadingProps = {
  /** Certainty in words, before the title. */
  certainty: { mark: CertaintyMark; tone: 'bad' | 'maybe' | 'good' | 'neutral'; text: string };
  title: string;
  lede?: string | undefined;
};

const icons = { bad: 'broken', maybe: 'unknown', good: 'calm', neutral: 'unknown' } as const;

/** The answer as the page's `h1`: how sure it is is part of it. */
export function AnswerHeading({ certainty: { mark, tone, text }, title, lede }: AnswerHeadingProps) {
  return (
    <>
      <h1 className={styles.heading} id="answer" tabIndex={-1}>
        <span className={styles.certainty} data-certainty={mark} data-tone={tone}>
          <Icon name={icons[tone]} />
          {text}
        </span>
        <RichText text={title} />
      </h1>
      {lede && (
        <p className={styles.lede}>
          <RichText text={lede} />
        </p>
      )}
    </>
  );
}
