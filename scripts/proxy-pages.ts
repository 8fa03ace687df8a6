// Writes nginx's own error responses as files: node scripts/run.mjs proxy-pages <folder>
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { contentOf, locales } from '@/content';
import { ProxyPage } from '@/features/proxy-page';
import { type ProxyProblem, proxyProblems } from '@/server/problems';

/** Writes a page and a JSON response for each status and language: `<folder>/en/413.html`, `<folder>/en/413.json`. */
export function main([folder = '']: readonly string[]) {
  for (const locale of locales) {
    mkdirSync(join(folder, locale), { recursive: true });
    for (const [problem, status] of Object.entries(proxyProblems) as [ProxyProblem, number][]) {
      const page = renderToStaticMarkup(createElement(ProxyPage, { locale, problem }));
      const response = { error: { id: problem, message: contentOf(locale).ui.api[problem] } };
      writeFileSync(join(folder, locale, `${status}.html`), `<!DOCTYPE html>${page}`);
      writeFileSync(join(folder, locale, `${status}.json`), JSON.stringify(response));
    }
  }
}
