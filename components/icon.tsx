import styles from './icon.module.css';

/** In the order of `icons.svg`. */
export type IconName =
  | 'check'
  | 'broken'
  | 'unknown'
  | 'person'
  | 'pc'
  | 'speech'
  | 'clock'
  | 'restart'
  | 'calm'
  | 'headset'
  | 'shield'
  | 'globe'
  | 'warning'
  | 'info'
  | 'copy'
  | 'back'
  | 'next'
  | 'arrow';

/** Always shown next to text, so it says nothing to assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return <i className={styles.icon} data-icon={name} />;
}
