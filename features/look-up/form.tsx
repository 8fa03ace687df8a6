import { LookUpForm } from '@/components/look-up-form';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { addressOf } from '../address';

/** The search box of the guide; `value`: what was typed. */
export function LookUp({ locale, value }: { locale: Locale; value?: string }) {
  return <LookUpForm action={addressOf(locale, 'look-up')} texts={contentOf(locale).codes.lookUp} value={value} />;
}
