import { z } from 'zod';
import { locales } from '@/content/locales';
import { buildPattern } from '@/diagnosis/build';
import { definitionOf, facts, type Known } from '@/diagnosis/facts';
import { siteFactIds } from '@/diagnosis/site';

const sentence = z.string().min(1).max(200);

/** One text for all languages, or one per language. */
const text = z.union([sentence, z.record(z.enum(locales), sentence)]);

const https = z.url({ protocol: /^https$/ });

/** A secure origin, without a path. */
const origin = https.refine(
  (url) => URL.canParse(url) && new URL(url).origin === url && !url.includes('*'),
  'expected an origin such as https://intranet.example, without a path and without a star',
);

const placeholders = ['causes', 'code', 'link', 'locale'];

/** The URL of a ticket form; no other placeholders are allowed. */
const ticket = https.refine(
  (url) => [...url.matchAll(/\{([^}]*)\}/g)].every(([, name = '']) => placeholders.includes(name)),
  `expected no placeholder but ${placeholders.map((name) => `{${name}}`).join(', ')}`,
);

const factSchemas = Object.fromEntries(
  siteFactIds.map((fact) => [fact, z.enum(definitionOf(fact).values as [string, ...string[]]).optional()]),
);

/** An example from the documentation is not a secret. */
const token = z
  .string()
  .min(24)
  .max(200)
  .refine((text) => !text.startsWith('replace-this'), 'expected a random text of your own, such as openssl rand -hex 24 makes');

const schema = z.strictObject({
  publicOrigin: origin.optional(),
  organisation: text.optional(),
  helpDesk: z
    .strictObject({ name: text, telephone: z.string().min(3).max(40).optional(), hours: text.optional(), link: https.optional() })
    .optional(),
  ticket: ticket.optional(),
  defaultLocale: z.enum(locales).optional(),
  frameAncestors: z.array(origin).optional(),
  facts: z.strictObject(factSchemas).optional(),
  settings: z.array(z.enum(facts.missingSettings.values)).optional(),
  metrics: z.strictObject({ token }).optional(),
  many: z.boolean().optional(),
  lowestBuild: z.string().regex(buildPattern, 'expected a build such as 22631.5768').optional(),
});

/** The configuration of an organisation and its help desk. */
export type Site = Omit<z.infer<typeof schema>, 'facts'> & { readonly facts?: Known };

/** The message is one sentence that says why a file cannot be used. */
export class SiteProblem extends Error {}

/** Parses a configuration file; throws a SiteProblem that names the key and what was expected. */
export function parseSite(json: string, file: string): Site {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new SiteProblem(`The site configuration ${file} is no valid JSON.`);
  }
  const { success, data, error } = schema.safeParse(value);
  if (success) return data as Site;
  const [issue] = error.issues;
  const key = issue?.path.join('.') || 'the file';
  throw new SiteProblem(`The site configuration ${file} cannot be used: ${key}: ${issue?.message ?? 'not as expected'}.`);
}

/** The part that is built into prerendered pages: if it changes, a new build is needed. The rest is read at start. */
export const builtPart = ({ publicOrigin: _, frameAncestors: __, metrics: ___, ...built }: Site): string => JSON.stringify(built);
