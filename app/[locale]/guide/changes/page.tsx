import { ChangeList } from '@/components/change-list';
import { Fold } from '@/components/fold';
import { JumpList } from '@/components/jump-list';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { Table } from '@/components/table';
import { contentOf } from '@/content';
import type { ChangeText, Locale } from '@/content/types';
import { type ChangeId, changeGroups, changeIds, changeOf, changesVerified, happeningIds, happenings } from '@/diagnosis/changes';
import { type SourceId, sources } from '@/diagnosis/sources';
import { addressOf, type LocaleParams } from '@/features/address';
import { Chapter } from '@/features/guide/chapter';
import { OldLinks } from '@/features/guide/old-links';
import { pageMetadata } from '@/features/metadata';
import { dayText } from '@/features/words';

export async function generateMetadata({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { title, lede } = contentOf(locale).changes;
  return pageMetadata(locale, title, { description: lede });
}

export default async function ChangesPage({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { changes, ui } = contentOf(locale);
  const { year, columns, labels, groups } = changes;
  const jumps = [{ id: 'year-2026', name: year.heading }, ...changeGroups.map((id) => ({ id, name: groups[id] }))];
  return (
    <Chapter locale={locale} id="changes" lede={changes.lede}>
      <JumpList label={changes.jump} items={jumps} />
      <Section heading={year.heading} id="year-2026">
        <Prose paragraphs={year.paragraphs} />
        <Table
          caption={year.heading}
          columns={[columns.when, columns.what]}
          rows={happeningIds.map((id) => ({
            key: year.items[id].when,
            cells: [year.items[id].what],
            links: sourceLinks(happenings[id]),
          }))}
        />
      </Section>
      {changeGroups.map((group) => {
        const items = changeIds.filter((id) => changeOf(id).group === group).map((id) => changeEntry(locale, id));
        return (
          <Fold key={group} summary={groups[group]} hint={`${items.length}`} id={group}>
            <ChangeList labels={labels} items={items} />
          </Fold>
        );
      })}
      <OldLinks locale={locale} />
      <Section heading={ui.cause.about.verified}>
        <Prose paragraphs={[ui.result.verified(dayText(locale, changesVerified))]} />
      </Section>
    </Chapter>
  );
}

function changeEntry(locale: Locale, id: ChangeId) {
  const { changes, causes } = contentOf(locale);
  const { labels } = changes;
  const text: ChangeText & { doubt?: string } = changes.rows[id];
  return {
    id,
    title: text.title,
    rows: (['was', 'now', 'since', 'doubt'] as const).flatMap((part) => (text[part] ? [{ label: labels[part], text: text[part] }] : [])),
    causes: (changeOf(id).causes ?? []).map((cause) => ({ href: addressOf(locale, `guide/${cause}`), label: causes[cause].title })),
    sources: sourceLinks(changeOf(id).sources),
  };
}

const sourceLinks = (ids: readonly SourceId[]) => ids.map((id) => ({ href: sources[id].url, label: sources[id].title, lang: 'en' }));
