import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '@/content';
import { queryOf } from '@/diagnosis/case';
import { diagnose } from '@/diagnosis/diagnose';
import { definitionOf, type FactId, type Known } from '@/diagnosis/facts';
import { besideSite, siteFactIds } from '@/diagnosis/site';
import { preferredLocale } from '@/server/locale';
import { contentSecurityPolicy } from '@/server/policy';
import { builtPart, parseSite, SiteProblem } from '@/site/site-config';
import { cases, valuesOf } from './arbitraries';
import { runs } from './runs';

const parse = (value: unknown) => parseSite(JSON.stringify(value), 'site.json');

const siteFacts: fc.Arbitrary<Known> = fc.record(
  Object.fromEntries(siteFactIds.map((fact) => [fact, fc.constantFrom(...valuesOf(fact))])),
  { requiredKeys: [] },
);

describe('the configuration', () => {
  test('the example in the documentation is accepted as a whole', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(readFileSync('docs/site-config.md', 'utf8')) ?? [];
    const site = parseSite(example, 'example');
    expect(site).toEqual(JSON.parse(example));
    expect(Object.keys(site.facts ?? {}).sort()).toEqual([...siteFactIds].sort());
  });

  test.each([
    [{ helpdesk: {} }, 'helpdesk'],
    [{ organisation: { en: 'Contoso' } }, 'organisation'],
    [{ helpDesk: { telephone: '112' } }, 'helpDesk.name'],
    [{ helpDesk: { name: 'IT', link: 'http://intranet.example' } }, 'helpDesk.link'],
    [{ defaultLocale: 'de' }, 'defaultLocale'],
    [{ frameAncestors: ['https://intranet.example/page'] }, 'frameAncestors.0'],
    [{ frameAncestors: ["https://a.example; script-src 'unsafe-inline'"] }, 'frameAncestors.0'],
    [{ frameAncestors: ['https://*'] }, 'frameAncestors.0'],
    [{ frameAncestors: ['https://*.contoso.example'] }, 'frameAncestors.0'],
    [{ publicOrigin: 'http://help.contoso.example' }, 'publicOrigin'],
    [{ publicOrigin: 'https://help.contoso.example/portal' }, 'publicOrigin'],
    [{ publicOrigin: 'https://help.contoso.example/' }, 'publicOrigin'],
    [{ publicOrigin: 'javascript:alert(1)' }, 'publicOrigin'],
    [{ ticket: 'https://tickets.example/?text={text}' }, 'ticket'],
    [{ facts: { licence: 'perhaps' } }, 'facts.licence'],
    [{ facts: { azureAdJoined: 'yes' } }, 'azureAdJoined'],
    [{ settings: ['sounds'] }, 'settings.0'],
    [{ lowestBuild: 'newest' }, 'lowestBuild'],
    [{ metrics: { token: 'short' } }, 'metrics.token'],
    [{ metrics: { token: 'replace-this-by-a-long-random-text' } }, 'metrics.token'],
  ])('%j is refused in one sentence that names %s', (value, key) => {
    expect(() => parse(value)).toThrow(SiteProblem);
    expect(() => parse(value)).toThrow(key);
    expect(() => parse(value)).toThrow(/^The site configuration site\.json [^\n]+\.$/);
  });

  test('invalid JSON is refused', () => {
    expect(() => parseSite('{', 'site.json')).toThrow('The site configuration site.json is no valid JSON.');
  });

  test('the public origin, frame origins and the metrics token need no new build, anything else does', () => {
    const built = builtPart(parse({ defaultLocale: 'nl' }));
    expect(builtPart(parse({ defaultLocale: 'nl', frameAncestors: ['https://intranet.example'] }))).toBe(built);
    expect(builtPart(parse({ defaultLocale: 'nl', publicOrigin: 'https://help.contoso.example' }))).toBe(built);
    expect(builtPart(parse({ defaultLocale: 'nl', metrics: { token: 'a-token-of-24-characters-or-more' } }))).toBe(built);
    expect(builtPart(parse({ defaultLocale: 'en' }))).not.toBe(built);
  });

  test('the build reads it outside the bundle', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'site-')), 'site.json');
    writeFileSync(file, JSON.stringify({ organisation: 'Contoso', publicOrigin: 'https://help.contoso.example' }));
    const script = "import { builtSite } from './scripts/built-site.mjs'; console.log(await builtSite());";
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: { ...process.env, SITE_CONFIG: file },
    });
    expect([stdout.trim(), stderr]).toEqual(['{"organisation":"Contoso"}', '']);
  });
});

describe('the organisation’s facts', () => {
  test('are never asked, and never in the URL', () => {
    fc.assert(
      fc.property(cases, siteFacts, (state, site) => {
        const { known, nextQuestion } = diagnose({ ...state, site });
        expect(Object.keys(site)).not.toContain(nextQuestion);
        for (const fact of Object.keys(site) as FactId[]) expect(known[fact]).toBe(state.known[fact]);
        expect(queryOf({ ...state, known })).toBe(queryOf({ ...state, known: diagnose(state).known }));
      }),
      { seed: 20261125, numRuns: runs(100) },
    );
  });

  test('count where the case does not know better', () => {
    expect(besideSite({}, { licence: 'no' })).toEqual({ licence: 'no' });
    expect(besideSite({ licence: 'unsure' }, { licence: 'no' })).toEqual({ licence: 'no' });
    expect(besideSite({ licence: 'yes' }, { licence: 'no' })).toEqual({ licence: 'yes' });
    const empty: Known = { azureAdJoined: 'yes', settingsUrl: 'empty' };
    const ids = (site: Known) => diagnose({ known: empty, tried: [], site }).findings.map(({ id }) => id);
    expect(ids({ roamingManagedBy: 'backup-policy' })).toEqual([]);
    expect(ids({ licence: 'no' })[0]).toBe('licence-missing');
  });

  test('are part of the vocabulary, and asked if not configured', () => {
    for (const fact of siteFactIds) expect(definitionOf(fact).asked).toBe(true);
  });
});

test('only the listed origins may show the portal in a frame', () => {
  expect(contentSecurityPolicy([], ['https://intranet.example'])).toContain("frame-ancestors 'self' https://intranet.example");
  expect(contentSecurityPolicy([])).toMatch(/frame-ancestors 'self'$/);
});

test('the organisation’s language applies if the browser lists none of ours', () => {
  expect(preferredLocale('de', locales, 'nl')).toBe('nl');
  expect(preferredLocale('en', locales, 'nl')).toBe('en');
  expect(preferredLocale(null, locales)).toBe('en');
});
