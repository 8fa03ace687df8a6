import { Fold } from '@/components/fold';
import { Paragraphs } from '@/components/prose';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { addressOf } from '../address';
import { HelpDesk } from '../help-desk';
import { Evidence } from './evidence';

/** What not everybody needs: other ways to get the text, what happens to it, more evidence, and the help desk. */
export function PasteDetails({ locale }: { locale: Locale }) {
  const { run, elsewhere, why, privacy } = contentOf(locale).ui.paste;
  return (
    <>
      <Fold summary={elsewhere.summary}>
        <Paragraphs items={[run.plain, ...elsewhere.paragraphs]} />
      </Fold>
      <Fold summary={privacy.summary}>
        <Paragraphs items={[...why.paragraphs, ...privacy.paragraphs]} />
        <p>
          <a href={addressOf(locale, 'fields')}>{privacy.fields}</a>
        </p>
      </Fold>
      <Evidence locale={locale} />
      <HelpDesk locale={locale} row />
    </>
  );
}
