import styles from './help-desk-card.module.css';

export type HelpDeskCardProps = {
  name: string;
  telephone?: { label: string; number: string } | undefined | '';
  hours?: string | undefined;
  link?: { href: string; label: string } | undefined | '';
  /** In a row where there is room. */
  row?: boolean | undefined;
};

/** Contact details of the help desk. */
export function HelpDeskCard({ name, telephone, hours, link, row }: HelpDeskCardProps) {
  return (
    <address className={row ? styles.row : styles.card}>
      <b>{name}</b>
      {telephone && (
        <a href={`tel:${telephone.number.replace(/[^+\d]/g, '')}`} aria-label={`${telephone.label} ${telephone.number}`}>
          {telephone.number}
        </a>
      )}
      {hours && <span>{hours}</span>}
      {link && (
        <a href={link.href} rel="noreferrer">
          {link.label}
        </a>
      )}
    </address>
  );
}
