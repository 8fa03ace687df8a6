import { GuideIndex } from '@/components/guide-index';
import { LinkList } from '@/components/link-list';
import { PageHeading } from '@/components/page-heading';
import { Bullets, Prose } from '@/components/prose';
import { Section } from '@/components/section';
import typography from '@/components/typography.module.css';
import { contentOf } from '@/content';
import type { Passage } from '@/content/types';
import { causeIds, causeOf } from '@/diagnosis/causes';
import { links } from '@/diagnosis/links';
import { type SourceId, sources } from '@/diagnosis/sources';
import { addressOf, type LocaleParams } from '@/features/address';
import { Frame } from '@/features/frame';
import { AllCauses } from '@/features/guide/all-causes';
import { EventTable } from '@/features/guide/event-table';
import { pageMetadata } from '@/features/metadata';

export async function generateMetadata({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { title, lede } = contentOf(locale).guide;
  return pageMetadata(locale, title, { description: lede });
}

/** The current pages for the links in the 2017 article. */
const furtherReading: readonly SourceId[] = [
  'windows-backup',
  'esr-migration',
  'esr-faq',
  'esr-group-policy',
  'esr-catalog',
  'backup-catalog',
  'esr-settings-reference',
  'esr-troubleshooting',
  'kb3193683',
];

export default async function GuidePage({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { guide, causes, changes, whatSyncs, ui } = contentOf(locale);
  const groups = links.map((link) => ({
    id: link,
    ...ui.links[link],
    causes: causeIds
      .filter((id) => causeOf(id).link === link)
      .map((id) => ({
        id,
        title: causes[id].title,
        href: addressOf(locale, `guide/${id}`),
        ...(causeOf(id).history && { history: ui.guide.history }),
      })),
  }));
  return (
    <Frame locale={locale} page="guide" current="guide">
      <PageHeading title={guide.title} lede={guide.lede} />
      <div className="mt-6 print:hidden">
        <LinkList
          items={[
            { href: addressOf(locale, 'guide/what-syncs'), label: whatSyncs.title },
            { href: '#all-causes', label: ui.guide.all.heading },
            { href: addressOf(locale, 'guide/changes'), label: changes.title },
          ]}
        />
      </div>
      <Passages passages={[guide.requirements]} />
      <Section heading={ui.guide.causes} id="causes">
        <Prose paragraphs={[ui.guide.causesIntro]} />
        <GuideIndex jumpLabel={ui.guide.jump} groups={groups} />
      </Section>
      <Section heading={ui.guide.all.heading} id="all-causes">
        <Prose paragraphs={[ui.guide.all.intro]} />
        <AllCauses locale={locale} />
      </Section>
      <Passages passages={[guide.verify, guide.registration, guide.mfa, guide.management]} />
      <Section heading={guide.events.heading} id="events">
        <Prose paragraphs={guide.events.paragraphs} />
        <EventTable locale={locale} />
      </Section>
      <Passages passages={[guide.history, guide.links]} />
      <Section heading={ui.guide.linksList}>
        <LinkList items={furtherReading.map((id) => ({ href: sources[id].url, label: sources[id].title }))} />
      </Section>
    </Frame>
  );
}

function Passages({ passages }: { passages: readonly (Passage & { items?: readonly string[] })[] }) {
  return passages.map(({ heading, paragraphs, items }) => (
    <Section key={heading} heading={heading}>
      <Prose paragraphs={paragraphs} />
      {items && (
        <div className={`${typography.readable} mt-4`}>
          <Bullets items={items} />
        </div>
      )}
    </Section>
  ));
}
