import { describe, expect, test } from 'vitest';
import { contentOf, locales } from '@/content';
import type { StepText } from '@/content/types';
import { emptyCase } from '@/diagnosis/case';
import { stepIds } from '@/diagnosis/steps';
import { stepExtras } from '@/features/result/step-extras';

/** The buttons that the instructions of a step tell people to choose. */
function toldIn({ detail, expect: then = '' }: StepText): string[] {
  return [...detail, then].flatMap((text) =>
    [...text.matchAll(/\b(?:Choose|Kies(?: dan)?) “([^”]+)”/g)].flatMap(([, label]) => label ?? []),
  );
}

describe.each(locales)('%s', (locale) => {
  test('a step tells people to choose a button that it has', () => {
    const { steps } = contentOf(locale);
    const told = stepIds.flatMap((id) => toldIn(steps[id]).map((label) => ({ id, label })));
    expect(told.length).toBeGreaterThan(10);
    const missing = told.filter(({ id, label }) => {
      const { answers, controls = [] } = stepExtras(id, emptyCase, locale);
      return ![...controls, ...(answers?.answers ?? [])].some((button) => button.label === label);
    });
    expect(missing).toEqual([]);
  });
});
