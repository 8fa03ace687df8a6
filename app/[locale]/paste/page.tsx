import { Command } from '@/components/command';
import { Fold } from '@/components/fold';
import { HowtoItem } from '@/components/howto';
import { PageHeading } from '@/components/page-heading';
import { Paragraphs } from '@/components/prose';
import { Split } from '@/components/split';
import { Ticket } from '@/components/ticket';
import { contentOf } from '@/content';
import { queryOf } from '@/diagnosis/case';
import { statusCommand } from '@/diagnosis/steps';
import { addressOf, caseOf, type LocaleParams, type SearchParams } from '@/features/address';
import { Frame } from '@/features/frame';
import { Evidence } from '@/features/paste/evidence';
import { PasteForm } from '@/features/paste/paste-form';

type Props = { params: LocaleParams; searchParams: SearchParams };

/** No `title`: the form renders it, because it depends on the form's error. */
export const metadata = { robots: { index: false, follow: false } };

export default async function PastePage({ params, searchParams }: Props) {
  const { locale } = await params;
  const state = await caseOf(searchParams);
  const { paste, shell, steps } = contentOf(locale).ui;
  return (
    <Frame locale={locale} page="paste" state={state}>
      <Split
        asideLabel={paste.privacy.label}
        aside={
          <>
            <Ticket heading={paste.privacy.heading} paragraphs={paste.privacy.paragraphs} />
            <Ticket heading={paste.why.heading} paragraphs={paste.why.paragraphs} thin />
          </>
        }
      >
        <PasteForm
          title={`${paste.title} – ${shell.brand}`}
          hidden={[
            { name: 'locale', value: locale },
            { name: 'case', value: queryOf(state) },
          ]}
          heading={<PageHeading title={paste.title} lede={paste.lede} />}
          texts={{
            box: paste.box.title,
            hint: paste.box.hint,
            file: paste.box.file,
            fileHint: paste.box.fileHint,
            recognition: paste.recognition,
            justNow: paste.box.justNow,
            justNowHint: paste.box.justNowHint,
            submit: paste.box.submit,
            errorPrefix: shell.errorPrefix,
            errors: paste.errors,
          }}
          cannot={<a href={addressOf(locale, 'symptoms', state)}>{paste.box.cannot}</a>}
        >
          <HowtoItem title={paste.open.title}>
            <Paragraphs items={paste.open.paragraphs} />
          </HowtoItem>
          <HowtoItem title={paste.run.title}>
            <Paragraphs items={[paste.run.how]} />
            <Command text={statusCommand} copy={steps.copy} />
            <Paragraphs items={[paste.run.clip, paste.run.plain]} />
            <Fold summary={paste.elsewhere.summary}>
              <Paragraphs items={paste.elsewhere.paragraphs} />
            </Fold>
            <Evidence locale={locale} />
          </HowtoItem>
        </PasteForm>
      </Split>
    </Frame>
  );
}
