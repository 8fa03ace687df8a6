import { AnswerList } from '@/components/answer-list';
import { Chain } from '@/components/chain';
import { OneFieldForm } from '@/components/one-field-form';
import { PageHeading } from '@/components/page-heading';
import { Promises } from '@/components/promises';
import { Sheet } from '@/components/sheet';
import { Split } from '@/components/split';
import { Ticket } from '@/components/ticket';
import { contentOf } from '@/content';
import { emptyCase } from '@/diagnosis/case';
import { links } from '@/diagnosis/links';
import { addressOf, type LocaleParams } from '@/features/address';
import { Frame } from '@/features/frame';
import { HelpDesk } from '@/features/help-desk';
import { pageMetadata } from '@/features/metadata';
import { siteOf } from '@/site/site';

export async function generateMetadata({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { start, shell } = contentOf(locale).ui;
  return { ...pageMetadata(locale, start.title, { description: start.lede }), title: shell.brand };
}

export default async function StartPage({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { desk, ui } = contentOf(locale);
  const { start, links: names, chain } = ui;
  const { sheet, aside } = start;
  const whatIsMissing = (expectation?: string) =>
    addressOf(locale, 'symptoms', expectation ? { ...emptyCase, known: { expectation } } : undefined);
  return (
    <Frame locale={locale} page="">
      <Split
        asideLabel={aside.label}
        aside={
          <>
            <Ticket heading={desk.code.start}>
              <OneFieldForm action={addressOf(locale, 'code')} name="code" texts={desk.code} />
            </Ticket>
            {siteOf().helpDesk && (
              <Ticket heading={aside.help} thin>
                <HelpDesk locale={locale} />
              </Ticket>
            )}
          </>
        }
      >
        <PageHeading title={start.title} lede={start.lede} />
        <div className="mt-6">
          <Sheet title={sheet.title}>
            <AnswerList
              legend={sheet.title}
              legendHidden
              answers={[
                { to: whatIsMissing('settings'), ...sheet.twoPcs },
                { to: whatIsMissing('restored-pc'), ...sheet.newPc },
                { to: addressOf(locale, 'paste'), ...sheet.paste },
                { to: whatIsMissing(), ...sheet.other },
              ]}
            />
          </Sheet>
        </div>
      </Split>
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
