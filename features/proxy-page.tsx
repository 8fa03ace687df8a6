import { ButtonLink } from '@/components/button';
import { PageHeading } from '@/components/page-heading';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { ProxyProblem } from '@/server/problems';
import { addressOf } from './address';
import { HelpDesk } from './help-desk';
import { pageMetadata } from './metadata';

/** The look of styles/ inlined, since nginx has no style sheet to serve. The CSP in docs/operation/nginx.conf contains its hash. */
const style = `
:root { color-scheme: light dark; --paper: #f5f6f4; --ink: #15191b; --soft: #434b4f; --accent: #123f9e; --on-accent: #fff }
@media (prefers-color-scheme: dark) { :root { --paper: #15181a; --ink: #edf0ef; --soft: #b7bfc0; --accent: #a9c3ff; --on-accent: #0d1b3a } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 "Segoe UI Variable Text", "Segoe UI", system-ui, sans-serif }
main { max-width: 58ch; margin: auto; padding: clamp(2rem, 10vh, 7rem) 1.25rem }
h1 { margin: 0; font-size: clamp(2.125rem, 1.6rem + 2.4vw, 3.25rem); font-weight: 600; letter-spacing: -0.022em; line-height: 1.08; text-wrap: balance }
h1 + p { margin: 1.1rem 0 2rem; color: var(--soft); font-size: 1.25rem }
a { color: var(--accent) }
main > a { display: inline-block; padding: 0.75rem 1.35rem; border-radius: 6px; background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px }
address { display: grid; gap: 0.25rem; justify-items: start; margin-top: 2rem; font-style: normal }
`;

/** The self-contained page that nginx serves when it responds without the application. */
export function ProxyPage({ locale, problem }: { locale: Locale; problem: ProxyProblem }) {
  const { problems: texts } = contentOf(locale).ui;
  const { title, text } = texts[problem];
  return (
    <html lang={locale}>
      {/* biome-ignore lint/style/noHeadElement: this is a static file for nginx, not a Next.js page */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{pageMetadata(locale, title).title as string}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <PageHeading title={title} lede={text} />
          <ButtonLink href={addressOf(locale)}>{texts.actions.start}</ButtonLink>
          <HelpDesk locale={locale} />
        </main>
      </body>
    </html>
  );
}
