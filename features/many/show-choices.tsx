import { TextField } from '@/components/field';
import field from '@/components/field.module.css';
import { Fold } from '@/components/fold';
import typography from '@/components/typography.module.css';
import type { ManyTexts } from '@/content/types';
import { sorts } from '@/diagnosis/fleet/view';
import { type Link, links } from '@/diagnosis/links';
import styles from './show-choices.module.css';
import type { Shown } from './state';

type ShowChoicesProps = { chosen: Shown; texts: ManyTexts['form']; links: Readonly<Record<Link, string>> };

/** What to show of many PCs: the order, a link, a part of a name, and names. */
export function ShowChoices({ chosen, texts, links: names }: ShowChoicesProps) {
  return (
    <Fold summary={texts.show}>
      <div className={styles.show}>
        <Select name="sort" label={texts.sort.label} value={chosen.sort} options={sorts.map((sort) => [sort, texts.sort[sort]])} />
        <Select
          name="link"
          label={texts.at.label}
          value={chosen.link ?? ''}
          options={[['', texts.at.all], ...links.map((link) => [link, names[link]] as const)]}
        />
        <TextField id="name" name="name" label={texts.name} value={chosen.name} />
        <label className={styles.names}>
          <input type="checkbox" name="names" value="yes" defaultChecked={chosen.names} />
          <span>
            <b>{texts.names.label}</b>
            <span className={typography.hint}>{texts.names.hint}</span>
          </span>
        </label>
      </div>
    </Fold>
  );
}

type SelectProps = { name: string; label: string; value: string; options: readonly (readonly [string, string])[] };

function Select({ name, label, value, options }: SelectProps) {
  return (
    <div>
      <label className={typography.label} htmlFor={name}>
        {label}
      </label>
      <select id={name} name={name} defaultValue={value} className={field.input}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
