import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** All rules, the stricter contrast of 7:1 among them: the common rule of contrast says nothing beyond it. */
const options: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast': { enabled: false } },
  resultTypes: ['violations'],
};

/** Brings axe along to each page that is opened from now on: quicker than into a page that is there. */
export const withAxe = (page: Page) => page.addInitScript({ content: axe.source });

/** What axe finds on a page that was opened with it: each rule that is broken, and where. No page of ours has frames. */
export const violationsOf = (page: Page) =>
  page.evaluate(async (all) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, all);
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }));
  }, options);
