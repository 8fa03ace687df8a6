import { CodeNames } from '@/components/code-list';
import { Section } from '@/components/section';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Backed } from '@/diagnosis/backed';
import { isCodeId, withdrawnCodes, withdrawnName } from '@/diagnosis/error-codes/tables';
import { errorCodeAddress } from '../reference-addresses';
import { PartPage } from './part-page';

const source: Backed = { evidence: 'withdrawn', sources: ['web-provider-error'] };

/** The names of a list that Microsoft withdrew. */
export function OldNamesPart({ locale }: { locale: Locale }) {
  const { heading, paragraphs, summary } = contentOf(locale).codes.withdrawn;
  const items = withdrawnCodes.map((code) => ({
    code,
    name: withdrawnName(code) ?? '',
    href: isCodeId(code) ? errorCodeAddress(locale, code) : undefined,
  }));
  return (
    <PartPage locale={locale} id="old-names" title={heading} paragraphs={paragraphs} rows={[source]}>
      <Section heading={summary(items.length)}>
        <CodeNames items={items} />
      </Section>
    </PartPage>
  );
}
