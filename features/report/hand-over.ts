import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { CauseId } from '@/diagnosis/causes';
import { filled } from '@/diagnosis/filled';

type HandOverInput = { locale: Locale; causes: readonly CauseId[]; code: string; link: string; template: string | undefined };

/** Links to the organisation's ticket form (a URL `template`) and an email, with only causes, code, link and language. */
export function handOver({ locale, causes, code, link, template }: HandOverInput): {
  readonly ticket?: string | undefined;
  readonly mail: string;
} {
  const { written } = contentOf(locale).report;
  const placeholders = Object.entries({ causes: causes.join(','), code, link, locale });
  const encoded = Object.fromEntries(placeholders.map(([name, value]) => [name, encodeURIComponent(value)]));
  const ticket = template && filled(template, encoded);
  const body = [`${written.code}: ${code}`, `${written.findings}: ${causes.join(', ') || '–'}`, `${written.link}: ${link}`].join('\r\n');
  return { ticket, mail: `mailto:?subject=${encodeURIComponent(written.subject(code))}&body=${encodeURIComponent(body)}` };
}
