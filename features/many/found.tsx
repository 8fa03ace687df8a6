import { type ReactNode, useEffect, useRef } from 'react';
import type { FleetShown } from '@/client/fleet/messages';
import { BarTable } from '@/components/bar-table';
import { Fold } from '@/components/fold';
import { RichText } from '@/components/rich-text';
import section from '@/components/section.module.css';
import typography from '@/components/typography.module.css';
import type { Locale } from '@/content/types';
import { filled } from '@/diagnosis/filled';
import { counted, sureOf } from '@/diagnosis/fleet/texts';
import type { CauseGroup, PcGroup } from '@/diagnosis/fleet/view';
import { links } from '@/diagnosis/links';
import { stepOf } from '@/diagnosis/steps';
import type { FleetTexts } from './fleet-texts';
import styles from './found.module.css';

type FoundProps = {
  shown: FleetShown;
  locale: Locale;
  texts: FleetTexts;
  /** Shows names; otherwise each PC has its number. */
  names: boolean;
  stopped: string;
  /** The way to take it along. */
  take: ReactNode;
};

/** What many PCs have: where the chain breaks, the causes, and the PCs of each. */
export function Found({ shown: { view, unread, isStopped }, locale, texts, names, stopped, take }: FoundProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { found } = texts;
  const { nothing } = view;
  const numberOf = (count: number) => count.toLocaleString(locale);
  const listOf = (group: PcGroup, id: string) => <PcList id={`pcs-${id}`} group={group} locale={locale} texts={texts} names={names} />;
  return (
    <section className={section.section} data-found>
      <h2 className={section.heading} tabIndex={-1} ref={heading}>
        {counted(found.heading, view.pcs, locale)}
      </h2>
      {isStopped && <p>{stopped}</p>}
      {view.shown < view.pcs && <p>{filled(found.shown, { n: numberOf(view.shown), all: numberOf(view.pcs) })}</p>}
      {view.pcs === 0 && <p>{found.nothing}</p>}
      {view.pcs > 0 && <p className={typography.hint}>{view.shown > 0 ? found.counting : found.none}</p>}
      {view.shown > 0 && (
        <div className={styles.pictures}>
          <div>
            <h3>{found.causes.heading}</h3>
            <BarTable
              caption={found.causes.caption}
              columns={[found.causes.cause, found.causes.pcs]}
              all={view.shown}
              numberOf={numberOf}
              rows={[
                ...view.causes.map((cause) => ({
                  id: cause.id,
                  label: <a href={`#pcs-${cause.id}`}>{texts.causes[cause.id]}</a>,
                  note: noteOf(cause, texts, locale),
                  count: cause.count,
                })),
                ...(nothing.count > 0
                  ? [
                      {
                        id: 'nothing',
                        label: <a href="#pcs-nothing">{found.pcs.nothing}</a>,
                        note: filled(found.pcs.healthy, {
                          n: numberOf(nothing.healthy),
                          others: numberOf(nothing.count - nothing.healthy),
                        }),
                        count: nothing.count,
                      },
                    ]
                  : []),
              ]}
            />
          </div>
          <div>
            <h3>{found.links.heading}</h3>
            <BarTable
              caption={found.links.caption}
              columns={[found.links.link, found.links.pcs]}
              all={view.pcs}
              numberOf={numberOf}
              rows={view.links.map(({ link, count }) => ({ id: link, label: `${links.indexOf(link) + 1}. ${texts.links[link]}`, count }))}
            />
          </div>
        </div>
      )}
      {take}
      {view.shown > 0 && (
        <div className={styles.part}>
          <h3>{found.pcs.heading}</h3>
          <p className={`${typography.hint} print:hidden`}>{found.pcs.intro}</p>
          {view.causes.map((cause) => (
            <Fold key={cause.id} summary={texts.causes[cause.id]} hint={numberOf(cause.count)} prints>
              {listOf(cause, cause.id)}
              <p className="print:hidden">
                <a href={`/${locale}/guide/${cause.id}`} target="_blank" rel="noopener">
                  {texts.found.causes.about}
                </a>
              </p>
            </Fold>
          ))}
          {nothing.count > 0 && (
            <Fold summary={found.pcs.nothing} hint={numberOf(nothing.count)} prints>
              {listOf(nothing, 'nothing')}
            </Fold>
          )}
        </div>
      )}
      {view.notes.length > 0 && (
        <div className={styles.part}>
          <h3>{found.notes}</h3>
          {view.notes.map((note) => (
            <Fold key={note.id} summary={texts.noteNames[note.id]} hint={numberOf(note.count)} prints>
              {listOf(note, note.id)}
            </Fold>
          ))}
        </div>
      )}
      {unread.count > 0 && (
        <Fold id="unread" summary={counted(found.unread, unread.count, locale)} prints>
          <ul className={styles.unread}>
            {unread.rows.map(({ name, problem, left = 0 }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: names can occur twice, and the list is replaced as a whole
              <li key={index}>
                <b>{name}</b> <RichText text={filled(texts.problems[problem], { n: numberOf(left) })} />
              </li>
            ))}
          </ul>
          <More count={unread.count - unread.rows.length} locale={locale} texts={texts} />
        </Fold>
      )}
    </section>
  );
}

/** The link of a cause, how sure it is, what to do first, and who does it. */
function noteOf(cause: CauseGroup, texts: FleetTexts, locale: Locale): string {
  const { link, step } = cause;
  const { causes } = texts.found;
  const first = step ? filled(causes.first, { step: texts.steps[step], who: texts.who[stepOf(step).who] }) : causes.noStep;
  return `${texts.links[link]}. ${sureOf(cause, texts.found, locale)} ${first}`;
}

type PcListProps = { id: string; group: PcGroup; locale: Locale; texts: FleetTexts; names: boolean };

/** Its id is inside the fold, so that a link to it opens the fold. */
function PcList({ id, group: { count, rows }, locale, texts, names }: PcListProps) {
  const { pcs } = texts.found;
  return (
    <>
      <ul className={styles.pcs} id={id}>
        {rows.map(({ number, name, code }) => (
          <li key={number}>
            {names ? name : filled(pcs.pc, { n: number })}{' '}
            <a className={styles.code} href={`/${locale}/code/${code}`} target="_blank" rel="noopener">
              {code}
            </a>
          </li>
        ))}
      </ul>
      <More count={count - rows.length} locale={locale} texts={texts} />
    </>
  );
}

function More({ count, locale, texts }: { count: number; locale: Locale; texts: FleetTexts }) {
  if (count <= 0) return null;
  return <p className={typography.hint}>{filled(texts.found.pcs.more, { n: count.toLocaleString(locale) })}</p>;
}
