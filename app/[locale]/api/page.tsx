import { CodeBlock } from '@/components/code-block';
import { Fold } from '@/components/fold';
import { LinkList } from '@/components/link-list';
import { PageHeading } from '@/components/page-heading';
import { Prose } from '@/components/prose';
import { Section } from '@/components/section';
import { Table } from '@/components/table';
import { contentOf } from '@/content';
import { addressOf, type LocaleParams } from '@/features/address';
import { batchTexts, errorRows, exampleTexts, keyRows } from '@/features/api/page-parts';
import { Frame } from '@/features/frame';
import { pageMetadata } from '@/features/metadata';

export async function generateMetadata({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { title, description } = contentOf(locale).api;
  return pageMetadata(locale, title, { description });
}

/** The API in words, with the examples of its OpenAPI document. */
export default async function ApiPage({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { api, ui } = contentOf(locale);
  const { columns } = api;
  const keys = keyRows(locale);
  return (
    <Frame locale={locale} page="api">
      <PageHeading title={api.title} lede={api.lede} back={{ href: addressOf(locale, 'guide'), label: ui.cause.back }} />
      <Section heading={api.request.heading}>
        <Prose paragraphs={api.request.paragraphs} />
        <Table caption={api.request.heading} columns={[columns.key, columns.meaning]} rows={keys.request} />
      </Section>
      <Section heading={api.example.heading}>
        <Prose paragraphs={api.example.paragraphs} />
        <CodeBlock label={api.example.heading} text={exampleTexts.request} />
        <div className="mt-6">
          <Prose paragraphs={[api.example.command]} />
        </div>
        <CodeBlock label="PowerShell" text={exampleTexts.command} />
      </Section>
      <Section heading={api.response.heading}>
        <Prose paragraphs={api.response.paragraphs} />
        <CodeBlock label={api.response.heading} text={exampleTexts.response} />
        <Table caption={api.response.heading} columns={[columns.key, columns.meaning]} rows={keys.response} />
      </Section>
      <Section heading={api.batch.heading}>
        <Prose paragraphs={api.batch.paragraphs} />
        <CodeBlock label={api.batch.heading} text={batchTexts.request} />
        <div className="mt-6">
          <Prose paragraphs={[api.batch.command]} />
        </div>
        <CodeBlock label="PowerShell" text={batchTexts.command} />
        <div className="mt-6">
          <Fold summary={api.batch.response}>
            <CodeBlock label={api.batch.response} text={batchTexts.response} />
          </Fold>
        </div>
      </Section>
      <Section heading={api.errors.heading}>
        <Prose paragraphs={api.errors.paragraphs} />
        <Table caption={api.errors.heading} columns={[columns.id, columns.status, columns.message]} rows={errorRows(locale)} />
      </Section>
      <Section heading={api.others.heading}>
        <Prose paragraphs={api.others.paragraphs} />
      </Section>
      <Section heading={api.document.heading}>
        <Prose paragraphs={api.document.paragraphs} />
        <LinkList items={[{ href: '/api/openapi.json', label: api.document.link }]} />
      </Section>
    </Frame>
  );
}
