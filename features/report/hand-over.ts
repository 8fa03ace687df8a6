import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { CauseId } from '@/diagnosis/causes';

type HandOverOf = { locale: Locale; causes: readonly CauseId[]; code: string; link: string; template: string | undefined };

/**
 * Where the report can go: the organisation's ticket form, by the `template` of its address, and an e-mail. Neither carries more than the
 * causes, the code, the link and the language.
 */
export function handOver({ locale, causes, code, link, template }: HandOverOf): {
  readonly ticket?: string | undefined;
  readonly mail: string;
} {
  const { written } = contentOf(locale).report;
  const carried: Readonly<Record<string, string>> = { causes: causes.join(','), code, link, locale };
  const ticket = template?.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(carried[name] ?? ''));
  const body = [`${written.code}: ${code}`, `${written.findings}: ${causes.join(', ') || '–'}`, `${written.link}: ${link}`].join('\r\n');
  return { ticket, mail: `mailto:?subject=${encodeURIComponent(written.subject(code))}&body=${encodeURIComponent(body)}` };
}
