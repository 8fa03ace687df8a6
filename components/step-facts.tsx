import { given } from './given';
import { Icon, type IconName } from './icon';
import styles from './step-facts.module.css';

export type StepFactsProps = {
  /** Left out where the step is the reader's own. */
  who?: { text: string; icon: 'person' | 'headset' | 'shield' } | undefined;
  where: { text: string; icon?: 'pc' | 'globe' | undefined };
  howLong: string;
  risk: { text: string; tone: 'none' | 'caution' | 'danger' };
  /** Screen reader labels for the four facts. */
  labels: { who: string; where: string; howLong: string; risk: string };
};

const riskIcons = { none: 'calm', caution: 'restart', danger: 'warning' } as const;

/** Who, where, how long and how risky, in this order. */
export function StepFacts({ who, where, howLong, risk, labels }: StepFactsProps) {
  return (
    <ul className={styles.facts}>
      {who && <Fact icon={who.icon} label={labels.who} text={who.text} />}
      <Fact icon={where.icon ?? 'pc'} label={labels.where} text={where.text} />
      <Fact icon="clock" label={labels.howLong} text={howLong} />
      <Fact icon={riskIcons[risk.tone]} label={labels.risk} text={risk.text} tone={risk.tone} />
    </ul>
  );
}

function Fact({ icon, label, text, tone }: { icon: IconName; label: string; text: string; tone?: string }) {
  return (
    <li {...given({ 'data-tone': tone })}>
      <Icon name={icon} />
      <span className="sr-only">{`${label}: `}</span>
      {text}
    </li>
  );
}
