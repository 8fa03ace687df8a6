import { plainText } from '@/components/plain-text';
import { contentOf } from '@/content';
import type { Locale, ManyTexts } from '@/content/types';
import type { TakeTexts } from '@/diagnosis/fleet/texts';

const plainOf = <Id extends string>(texts: Readonly<Record<Id, { readonly title: string }>>) =>
  Object.fromEntries(Object.entries<{ title: string }>(texts).map(([id, { title }]) => [id, plainText(title)])) as Record<Id, string>;

/** The words of a list of causes: the page gives them to the browser, which has none of its own. */
export type FleetTexts = TakeTexts & Pick<ManyTexts, 'found' | 'problems'>;

/** The words that a list of causes needs, in one language. */
export function fleetTexts(locale: Locale): FleetTexts {
  const { many, causes, steps, ui, result } = contentOf(locale);
  const { columns, made, who, noteNames, found, problems } = many;
  return {
    columns,
    made,
    who,
    noteNames,
    found,
    problems,
    causes: plainOf(causes),
    steps: plainOf(steps),
    links: Object.fromEntries(Object.entries(ui.links).map(([link, { name }]) => [link, name])) as FleetTexts['links'],
    certainty: { certain: result.certainty.certain, 'may-be': result.certainty['may-be'] },
  };
}
