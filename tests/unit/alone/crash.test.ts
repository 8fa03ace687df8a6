import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import ErrorPage from '@/app/[locale]/error';
import GlobalError from '@/app/global-error';
import { locales } from '@/content';
import { crash } from '@/content/crash';

const address = vi.hoisted(() => ({ params: {} as { locale?: string } }));
vi.mock('next/navigation', () => ({ useParams: () => address.params }));

const secret = 'AzureAdJoined of mark7f3a';
const thrown = Object.assign(new Error(secret), { digest: secret });

/** No page throws on purpose, so the error pages are rendered here. */
describe.each(locales)('%s', (locale) => {
  beforeEach(() => {
    address.params = { locale };
  });

  test.each([
    ['error', ErrorPage],
    ['global error', GlobalError],
  ])('%s: takes the blame, offers two ways on, and shows nothing of the error', (_, Page) => {
    const html = renderToStaticMarkup(createElement(Page, { reset: () => undefined, error: thrown } as { reset: () => void }));
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html).toContain(`<h1>${crash[locale].title}</h1>`);
    expect(html).toContain(`${crash[locale].retry}</button>`);
    expect(html).toContain(`<a href="/${locale}">${crash[locale].start}</a>`);
    expect(html).not.toContain('mark7f3a');
  });
});

test('if not even the language is known, the page is complete and in English', () => {
  address.params = {};
  const html = renderToStaticMarkup(createElement(GlobalError, { reset: () => undefined }));
  expect(html).toMatch(/^<html lang="en">.*<body>/);
  expect(html).toContain(crash.en.title);
});
