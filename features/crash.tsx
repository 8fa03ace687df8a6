import { crash } from '@/content/crash';
import type { Locale } from '@/content/types';

/** What a reader sees when we failed: whose fault it is, and two ways on. */
export function Crash({ locale, retry }: { locale: Locale; retry: () => void }) {
  const texts = crash[locale];
  return (
    <main id="main">
      <title>{texts.title}</title>
      <h1>{texts.title}</h1>
      <p className="lede">{texts.text}</p>
      <p className="actions">
        <button type="button" className="button" onClick={retry}>
          {texts.retry}
        </button>
        <a href={`/${locale}`}>{texts.start}</a>
      </p>
    </main>
  );
}
