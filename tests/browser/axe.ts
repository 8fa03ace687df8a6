import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** All rules, the stricter contrast of 7:1 among them: the common rule of contrast says nothing beyond it. */
const options: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast': { enabled: false } },
  resultTypes: ['violations'],
};

/** What axe finds on a page: each rule that is broken, and where. No page of ours has frames. */
export async function violationsOf(page: Page) {
  await page.evaluate(axe.source);
  return page.evaluate(async (all) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, all);
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }));
  }, options);
}
