import { ButtonLink } from '@/components/button';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { Diagnosis, Finding } from '@/diagnosis/diagnose';
import { stillDue } from '@/diagnosis/still-due';
import { addressOf } from '../address';
import { factRow } from '../words';

type StillDueProps = { finding: Finding; diagnosis: Diagnosis; state: Case; locale: Locale };

/** What else is missed that does sync, and the way to find out what stops it. */
export function StillDue({ finding, diagnosis, state, locale }: StillDueProps) {
  const content = contentOf(locale);
  const { due } = content.result;
  const left = stillDue(finding, diagnosis);
  if (!left) return null;
  const { value } = factRow(content, 'missingSettings', { missingSettings: left.missed.join('.') });
  return (
    <div className="mt-3 print:hidden">
      <p>{due.text(value)}</p>
      <p className="mt-3">
        <ButtonLink href={addressOf(locale, `question/${left.question}`, state)} quiet>
          {due.action}
        </ButtonLink>
      </p>
    </div>
  );
}
