import { Fold } from '@/components/fold';
import { JumpList } from '@/components/jump-list';
import { LookUpForm } from '@/components/look-up-form';
import { Bullets, Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { SourceList } from '@/components/source-list';
import { Table } from '@/components/table';
import { contentOf } from '@/content';
import { type Carrier, carriers, type ThingKind, thingIds, thingKinds, thingOf, thingsVerified } from '@/diagnosis/carriers';
import type { SourceId } from '@/diagnosis/sources';
import { addressOf, type LocaleParams } from '@/features/address';
import { Chapter } from '@/features/guide/chapter';
import { pageMetadata } from '@/features/metadata';
import { sourceList } from '@/features/sources';
import { thingRows } from '@/features/what-syncs/rows';
import { sentenceOf } from '@/features/words';

export async function generateMetadata({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { title, lede } = contentOf(locale).whatSyncs;
  return pageMetadata(locale, title, { description: lede });
}

/** Prefixed, because some things are named like their kind. */
const kindAnchor = (kind: ThingKind) => `kind-${kind}`;

const sources = new Set<SourceId>([...thingIds.flatMap((id) => thingOf(id).sources), 'message-center-april', 'graph-windows-settings']);

/** The ones that everybody mixes up, so the page explains them first. */
const ofWindows: readonly Carrier[] = ['live-sync', 'backup'];

export default async function WhatSyncsPage({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { whatSyncs } = contentOf(locale);
  const { columns, kinds, doubt, proof } = whatSyncs;
  const about = (carrier: Carrier) => `**${sentenceOf(whatSyncs.carriers[carrier].label)}**: ${whatSyncs.carriers[carrier].about}`;
  return (
    <Chapter locale={locale} id="what-syncs" lede={whatSyncs.lede}>
      <LookUpForm action={addressOf(locale, 'look-up')} texts={whatSyncs.lookUp} />
      <JumpList label={whatSyncs.jump} items={thingKinds.map((kind) => ({ id: kindAnchor(kind), name: kinds[kind] }))} />
      <Section heading={whatSyncs.carriersHeading}>
        <Prose paragraphs={ofWindows.map(about)} />
        <div className="mt-6">
          <Fold summary={whatSyncs.otherCarriers}>
            <Bullets items={carriers.filter((carrier) => !ofWindows.includes(carrier)).map(about)} />
          </Fold>
        </div>
      </Section>
      {thingKinds.map((kind) => (
        <Fold key={kind} summary={kinds[kind]} hint={`${thingRows(locale, kind).length}`} id={kindAnchor(kind)}>
          <Table caption={kinds[kind]} columns={[columns.thing, columns.carrier, columns.where]} rows={thingRows(locale, kind)} />
        </Fold>
      ))}
      <Section heading={doubt.heading}>
        <Prose paragraphs={doubt.paragraphs} />
      </Section>
      <Section heading={proof.heading}>
        <Fold summary={proof.summary}>
          <Prose paragraphs={proof.paragraphs} />
        </Fold>
      </Section>
      <Section heading={whatSyncs.sources}>
        <SourceList {...sourceList(locale, [...sources], thingsVerified)} />
      </Section>
    </Chapter>
  );
}
