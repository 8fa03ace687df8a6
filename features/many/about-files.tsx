import { Fold } from '@/components/fold';
import { Bullets, Paragraphs } from '@/components/prose';
import { TrustNote } from '@/components/trust-note';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import styles from './about-files.module.css';

/** What happens to the files, how to collect them, and what can be read. */
export function AboutFiles({ locale }: { locale: Locale }) {
  const { privacy, collect } = contentOf(locale).many;
  return (
    <div className="print:hidden">
      <div className={styles.readHere}>
        <TrustNote heading={privacy.heading} items={privacy.items} />
      </div>
      <Fold summary={collect.summary}>
        <Paragraphs items={collect.paragraphs} />
        <Bullets items={collect.formats} />
      </Fold>
    </div>
  );
}
