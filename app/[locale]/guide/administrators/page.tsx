import { LinkList } from '@/components/link-list';
import { contentOf } from '@/content';
import { addressOf, type LocaleParams } from '@/features/address';
import { AllCauses } from '@/features/guide/all-causes';
import { Chapter } from '@/features/guide/chapter';
import { pageMetadata } from '@/features/metadata';
import { hasMany } from '@/site/site';

export async function generateMetadata({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { book, ui } = contentOf(locale);
  return pageMetadata(locale, ui.guide.all.heading, { description: book.about.administrators });
}

export default async function AdministratorsPage({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { api, many, ui } = contentOf(locale);
  return (
    <Chapter locale={locale} id="administrators" lede={ui.guide.all.intro}>
      <div className="mt-6 print:hidden">
        <LinkList
          items={[
            ...(hasMany() ? [{ href: addressOf(locale, 'many'), label: many.title, note: many.description }] : []),
            { href: addressOf(locale, 'api'), label: api.title, note: api.description },
          ]}
        />
      </div>
      <AllCauses locale={locale} />
    </Chapter>
  );
}
