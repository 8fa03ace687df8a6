import { PageHeading } from '@/components/page-heading';
import { contentOf } from '@/content';
import { queryOf } from '@/diagnosis/case';
import { addressOf, caseOf, type LocaleParams, type SearchParams } from '@/features/address';
import { Frame } from '@/features/frame';
import { GetTheText } from '@/features/paste/get-the-text';
import { PasteDetails } from '@/features/paste/paste-details';
import { PasteForm } from '@/features/paste/paste-form';
import { Trust } from '@/features/paste/trust';

type Props = { params: LocaleParams; searchParams: SearchParams };

/** No `title`: the form renders it, because it depends on the form's error. */
export const metadata = { robots: { index: false, follow: false } };

export default async function PastePage({ params, searchParams }: Props) {
  const { locale } = await params;
  const state = await caseOf(searchParams);
  const { paste, shell } = contentOf(locale).ui;
  return (
    <Frame locale={locale} page="paste" state={state}>
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
          recognition: paste.recognition,
          submit: paste.box.submit,
          errorPrefix: shell.errorPrefix,
          errors: paste.errors,
        }}
        cannot={<a href={addressOf(locale, 'symptoms', state)}>{paste.box.cannot}</a>}
        beside={
          <>
            <GetTheText locale={locale} />
            <Trust locale={locale} />
          </>
        }
        below={<PasteDetails locale={locale} />}
      />
    </Frame>
  );
}
