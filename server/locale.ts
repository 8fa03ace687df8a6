import type { Locale } from '@/content/types';

/**
 * The first language in an Accept-Language header that we have, by weight, else `otherwise`.
 * `nl-BE;q=0.8, en;q=0.9` gives `en`; weight 0 means "not acceptable".
 */
export function preferredLocale(header: string | null, locales: readonly Locale[], otherwise: Locale = 'en'): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
      return { language: range.split('-')[0], weight: weight ? Number(weight.slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const best = wanted.flatMap(({ language }) => locales.find((locale) => locale === language) ?? []);
  return best[0] ?? otherwise;
}
