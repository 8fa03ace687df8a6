import { redirect } from 'next/navigation';
import { addressOf, type LocaleParams, type SearchParams } from '@/features/address';
import { openTyped } from '@/features/code/address';
import { CodeForm, codeMetadata } from '@/features/code/code-form';

type Props = { params: LocaleParams; searchParams: SearchParams };

/** Undefined if no code was submitted. */
async function submittedCode(searchParams: SearchParams) {
  const [typed] = [(await searchParams).code ?? []].flat();
  return typed === undefined ? undefined : openTyped(typed);
}

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale } = await params;
  return codeMetadata(locale, (await submittedCode(searchParams)) !== undefined);
}

/** A valid code redirects to the result in the call view: the people who type codes are on the help desk. */
export default async function CodePage({ params, searchParams }: Props) {
  const { locale } = await params;
  const submitted = await submittedCode(searchParams);
  if (!submitted) return <CodeForm locale={locale} page="code" />;
  if ('state' in submitted) redirect(addressOf(locale, 'result', { ...submitted.state, view: 'call' }));
  return <CodeForm locale={locale} page={`code?${new URLSearchParams({ code: submitted.typed })}`} {...submitted} />;
}
