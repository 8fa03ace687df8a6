import { caseOf, type LocaleParams, type SearchParams } from '@/features/address';
import { resultMetadata, WholeResult } from '@/features/whole-result';

type Props = { params: LocaleParams; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale } = await params;
  return resultMetadata(locale, await caseOf(searchParams));
}

export default async function ResultPage({ params, searchParams }: Props) {
  const { locale } = await params;
  return <WholeResult locale={locale} state={await caseOf(searchParams)} />;
}
