import { codeOf } from '@/diagnosis/case-code';
import type { LocaleParams } from '@/features/address';
import { openTyped } from '@/features/code/address';
import { CodeForm, codeMetadata } from '@/features/code/code-form';
import { resultMetadata, WholeResult } from '@/features/whole-result';

type Props = { params: Promise<{ locale: Awaited<LocaleParams>['locale']; code: string }> };

/** Somebody's case, so it is rendered on request and kept nowhere. */
export const dynamic = 'force-dynamic';

async function opened(params: Props['params']) {
  const { locale, code } = await params;
  return { locale, ...openTyped(decodeURIComponent(code)) };
}

export async function generateMetadata({ params }: Props) {
  const { locale, ...code } = await opened(params);
  return 'state' in code ? resultMetadata(locale, code.state) : codeMetadata(locale, true);
}

/** The result of a code, for everybody who is sent its URL; a wrong code can be corrected. */
export default async function CodeResultPage({ params }: Props) {
  const { locale, typed, ...code } = await opened(params);
  if ('state' in code) return <WholeResult locale={locale} state={code.state} path={`code/${codeOf(code.state)}`} />;
  return <CodeForm locale={locale} page={`code/${encodeURIComponent(typed)}`} typed={typed} {...code} />;
}
