import styles from './field-reference-values.module.css';
import { Icon } from './icon';
import { RichText } from './rich-text';

export type ValueTone = 'good' | 'bad' | 'neutral';

/** `word` is the icon in words; `key` is the value as printed, or a description of its shape. */
export type FieldValueRow = { tone: ValueTone; word: string; key: string; text: string };

const icons = { good: 'check', bad: 'broken', neutral: 'info' } as const;

/** The possible values of a field and what each one means. */
export function FieldValues({ rows }: { rows: readonly FieldValueRow[] }) {
  return (
    <ul className={styles.values}>
      {rows.map(({ tone, word, key, text }) => (
        <li key={key} data-tone={tone}>
          <Icon name={icons[tone]} />
          <span>
            <b>
              <span className="sr-only">{word}: </span>
              <RichText text={key} />
            </b>
            <RichText text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The legend for the icons in `FieldValues`. */
export function ValueLegend({ heading, words }: { heading: string; words: Readonly<Record<ValueTone, string>> }) {
  return (
    <ul className={styles.legend} aria-label={heading}>
      {(['good', 'bad', 'neutral'] as const).map((tone) => (
        <li key={tone} data-tone={tone}>
          <Icon name={icons[tone]} />
          {words[tone]}
        </li>
      ))}
    </ul>
  );
}
