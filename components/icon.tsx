import styles from './icon.module.css';

export type IconName = keyof typeof shapes;

/** Always shown next to text, so hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}

/** One path each, on a 20 × 20 grid, to keep pages with many icons small. */
const shapes = {
  check: 'M4 10.5l4 4 8-9',
  broken: 'M5 5l10 10M15 5L5 15',
  unknown: 'M7 7.2a3 3 0 1 1 4.2 2.75c-.8.4-1.2.9-1.2 1.9M10 14.9v.1',
  person: 'M6.7 6.8a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0 -6.6 0zM3.5 17c.6-3.4 3.2-5 6.5-5s5.9 1.6 6.5 5',
  pc: 'M3.7 4h12.6a1.2 1.2 0 0 1 1.2 1.2v7.6a1.2 1.2 0 0 1 -1.2 1.2h-12.6a1.2 1.2 0 0 1 -1.2 -1.2v-7.6a1.2 1.2 0 0 1 1.2 -1.2zM7 17h6M10 14v3',
  speech: 'M3 4.5h14v9.5H9.5L6 17v-3H3z',
  clock: 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0 -15 0zM10 5.8V10l2.8 1.8',
  restart: 'M15.8 7.5A6.5 6.5 0 1 0 16.5 10M16.3 3.5v4h-4',
  calm: 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0 -15 0zM6.5 10.3l2.5 2.4 4.5-5',
  headset:
    'M3.5 12.5V10a6.5 6.5 0 0 1 13 0v2.5M3.5 11h2.3v4.5H4.5a1 1 0 0 1-1-1zM16.5 11h-2.3v4.5h1.3a1 1 0 0 0 1-1zM14.5 15.5c-.6 1.3-1.8 1.8-3.5 1.8',
  shield: 'M10 2.5l6 2.2v4.6c0 3.7-2.4 6.5-6 8.2-3.6-1.7-6-4.5-6-8.2V4.7z',
  globe:
    'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0 -15 0zM2.5 10h15M10 2.5c2.5 2.3 3.3 4.8 3.3 7.5S12.5 15.2 10 17.5C7.5 15.2 6.7 12.7 6.7 10S7.5 4.8 10 2.5z',
  warning: 'M10 3l7.5 13.5h-15zM10 8v4M10 14.4v.1',
  info: 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0 -15 0zM10 9v5M10 6.3v.1',
  copy: 'M8.3 7h6.9a1.3 1.3 0 0 1 1.3 1.3v6.9a1.3 1.3 0 0 1 -1.3 1.3h-6.9a1.3 1.3 0 0 1 -1.3 -1.3v-6.9a1.3 1.3 0 0 1 1.3 -1.3zM13 4.3A1.3 1.3 0 0 0 11.7 3.5H4.8A1.3 1.3 0 0 0 3.5 4.8v6.9c0 .6.3 1.1.8 1.3',
  back: 'M12 4.5L6.5 10l5.5 5.5',
  next: 'M8 4.5l5.5 5.5L8 15.5',
  arrow: 'M4 10h12M11 5l5 5-5 5',
} as const satisfies Record<string, string>;
