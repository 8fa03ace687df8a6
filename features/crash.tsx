import button from '@/components/button.module.css';
import shell from '@/components/page-shell.module.css';
import typography from '@/components/typography.module.css';
import { crash } from '@/content/crash';
import type { Locale } from '@/content/types';

/** The content of both error boundaries: whose fault it is, and two ways to continue. */
export function Crash({ locale, retry }: { locale: Locale; retry: () => void }) {
  const texts = crash[locale];
  return (
    <main className={shell.main} id="main">
      <title>{texts.title}</title>
      <h1>{texts.title}</h1>
      <p className={typography.lede}>{texts.text}</p>
      <p className={button.actions}>
        <button type="button" className={button.button} onClick={retry}>
          {texts.retry}
        </button>
        <a href={`/${locale}`}>{texts.start}</a>
      </p>
    </main>
  );
}
