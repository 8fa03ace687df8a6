import styles from './guide-index.module.css';
import { JumpList } from './jump-list';
import { Code, RichText } from './rich-text';

export type GuideCause = {
  id: string;
  title: string;
  href: string;
  /** Label for a cause that affects only older versions of Windows. */
  history?: string | undefined;
};

export type GuideGroup = { id: string; name: string; about: string; causes: readonly GuideCause[] };

export type GuideIndexProps = { jumpLabel: string; groups: readonly GuideGroup[] };

/** Every cause, grouped by link of the chain. */
export function GuideIndex({ jumpLabel, groups }: GuideIndexProps) {
  return (
    <>
      <JumpList label={jumpLabel} items={groups} />
      <div className={styles.groups}>
        {groups.map((group, index) => (
          <Group key={group.id} number={index + 1} {...group} />
        ))}
      </div>
    </>
  );
}

function Group({ number, id, name, about, causes }: GuideGroup & { number: number }) {
  return (
    <section className={styles.group} id={id}>
      <header>
        <h2>
          <span>{number}</span> {name}
        </h2>
        <p>
          <RichText text={about} />
        </p>
      </header>
      <ul className={styles.causes}>
        {causes.map((cause) => (
          <li key={cause.id}>
            <span>
              <a href={cause.href}>
                <RichText text={cause.title} />
              </a>
              {cause.history && <span className={styles.old}> · {cause.history}</span>}
            </span>
            <Code text={cause.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
