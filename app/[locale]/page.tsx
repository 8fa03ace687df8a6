import { Chain } from '@/components/chain';
import { OneFieldForm } from '@/components/one-field-form';
import { PageHeading } from '@/components/page-heading';
import { Promises } from '@/components/promises';
import { Section } from '@/components/section';
import { Way, Ways } from '@/components/way';
import { contentOf } from '@/content';
import { links } from '@/diagnosis/links';
import { addressOf, type LocaleParams } from '@/features/address';
import { Frame } from '@/features/frame';
import { pageMetadata } from '@/features/metadata';

export async function generateMetadata({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { start, shell } = contentOf(locale).ui;
  return { ...pageMetadata(locale, start.title, { description: start.lede }), title: shell.brand };
}

export default async function StartPage({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { desk, ui } = contentOf(locale);
  const { start, links: names, chain } = ui;
  return (
    <Frame locale={locale} page="">
      <PageHeading title={start.title} lede={start.lede} />
      <Ways>
        <Way heading={start.paste.heading} text={start.paste.text} label={start.paste.action} href={addressOf(locale, 'paste')} />
        <Way
          heading={start.symptoms.heading}
          text={start.symptoms.text}
          label={start.symptoms.action}
          href={addressOf(locale, 'symptoms')}
          quiet
        />
      </Ways>
      <Section heading={desk.code.start} screenOnly>
        <OneFieldForm action={addressOf(locale, 'code')} name="code" texts={desk.code} />
      </Section>
      <Chain
        heading={start.chain.heading}
        intro={start.chain.intro}
        label={chain.label}
        links={links.map((id) => ({ id, ...names[id] }))}
      />
      <Promises heading={start.promises.heading} items={start.promises.items} />
    </Frame>
  );
}
