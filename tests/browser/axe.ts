import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** All rules, with the stricter contrast of 7:1, which makes the common contrast rule redundant. */
const options: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast': { enabled: false } },
  resultTypes: ['violations'],
};

/** Adds axe to every page opened from now on, which is quicker than injecting it into an open page. */
export const withAxe = (page: Page) => page.addInitScript({ content: axe.source });

/** The axe violations on a page opened with it: rule and place. None of our pages has frames. */
export const violationsOf = (page: Page) =>
  page.evaluate(async (all) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, all);
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }));
  }, options);
