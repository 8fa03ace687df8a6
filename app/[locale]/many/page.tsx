import { PageHeading } from '@/components/page-heading';
import { contentOf } from '@/content';
import type { LocaleParams, SearchParams } from '@/features/address';
import { Frame } from '@/features/frame';
import { AboutFiles } from '@/features/many/about-files';
import { fleetTexts } from '@/features/many/fleet-texts';
import { ManyForm } from '@/features/many/many-form';
import { shownOf } from '@/features/many/state';
import { siteOf } from '@/site/site';

type Props = { params: LocaleParams; searchParams: SearchParams };

/** No `title`: the form renders it, because it depends on the form's error. */
export const metadata = { robots: { index: false, follow: false } };

export default async function ManyPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { sort, link } = await searchParams;
  const { many, ui } = contentOf(locale);
  const { title, lede, form, reading, errors } = many;
  return (
    <Frame locale={locale} page="many">
      <ManyForm
        first={{ error: null, attempt: 0, show: shownOf({ sort, link }), found: null }}
        locale={locale}
        title={`${title} – ${ui.shell.brand}`}
        errorPrefix={ui.shell.errorPrefix}
        heading={<PageHeading title={title} lede={lede} />}
        beside={<AboutFiles locale={locale} />}
        texts={{ form, reading, errors }}
        fleet={fleetTexts(locale)}
        site={siteOf().facts}
      />
    </Frame>
  );
}
