import { describe, expect, test } from 'vitest';
import { contentOf, locales } from '@/content';
import type { ThingText } from '@/content/types';
import { carriers, type MissedSetting, thingIds, thingKinds, thingOf, thingsVerified } from '@/diagnosis/carriers';
import { facts } from '@/diagnosis/facts';
import { carriersOf, missedByCarrier, thingsOf } from '@/diagnosis/missed';
import { sources } from '@/diagnosis/sources';
import { carrierText, thingRows } from '@/features/what-syncs/rows';
import { isKnownPage } from '@/server/known-pages';

/** Answers that name no thing of a current Windows. */
const nameNothing: readonly MissedSetting[] = ['everything', 'protected-data', 'other'];

describe('the table', () => {
  test('has at least 45 things, each with a source, in the order of their kinds', () => {
    expect(thingIds.length).toBeGreaterThanOrEqual(45);
    for (const id of thingIds) for (const source of thingOf(id).sources) expect(sources[source].url, id).toMatch(/^https:/);
    const kinds = thingIds.map((id) => thingKinds.indexOf(thingOf(id).kind));
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
    expect(new Set(kinds).size).toBe(thingKinds.length);
    expect(Date.parse(thingsVerified)).toBeLessThanOrEqual(Date.now());
  });

  test('every carrier brings something, and a Windows 10 that is named differs', () => {
    expect(new Set(thingIds.flatMap((id) => thingOf(id).carriers))).toEqual(new Set(carriers));
    for (const id of thingIds) expect(thingOf(id).windows10, id).not.toEqual(thingOf(id).carriers);
  });

  test('every answer about what is missing names things, but for those that name nothing', () => {
    const without = facts.missingSettings.values.filter((value) => thingsOf(value).length === 0);
    expect(without).toEqual(nameNothing);
  });

  test('live sync carries what Microsoft lists, and nothing else', () => {
    const onWindows = (windows: 'windows-10' | 'windows-11') => thingIds.filter((id) => carriersOf(id, windows).includes('live-sync'));
    const both = ['mouse-button', 'touchpad-scrolling', 'pen-hand', 'region', 'regional-format', 'languages', 'keyboard-layout'];
    const more = ['japanese-input', 'wifi-networks', 'web-passwords'];
    expect(onWindows('windows-10')).toEqual([...both, ...more]);
    expect(onWindows('windows-11').filter((id) => !onWindows('windows-10').includes(id))).toEqual([
      'pen-ink',
      'handwriting',
      'voice-typing',
    ]);
  });
});

describe('what is missed, by what brings it', () => {
  test.each([
    [['wallpaper', 'region'], undefined, { 'live-sync': ['region'], backup: ['wallpaper'] }, ['regional-format']],
    [['files'], undefined, { onedrive: ['files'], 'by-hand': ['downloads'] }, []],
    [['start'], 'windows-10', { backup: ['start-options'], 'by-hand': ['start-layout'] }, []],
    [['start'], 'windows-11', { backup: ['start-layout', 'start-options'] }, []],
    [['everything', 'other'], undefined, {}, []],
  ] as const)('%j on %s', (missed, windows, expected, also) => {
    const groups = missedByCarrier(missed, windows).map(({ carrier, things }) => [
      carrier,
      things.filter((id) => !also.some((a) => a === id)),
    ]);
    expect(Object.fromEntries(groups)).toEqual(expected);
  });

  test('the groups are in the order of the carriers, and a thing of two answers comes once', () => {
    const groups = missedByCarrier(['mouse', 'accessibility', 'language', 'region']);
    expect(groups.map(({ carrier }) => carrier)).toEqual(carriers.filter((carrier) => groups.some((group) => group.carrier === carrier)));
    const things = groups.flatMap((group) => group.things);
    expect(new Set(things).size).toBe(things.length);
  });
});

describe.each(locales)('the words in %s', (locale) => {
  const { things, whatSyncs } = contentOf(locale);

  test('people’s words are in lower case and given once', () => {
    for (const id of thingIds) {
      const words: readonly string[] = things[id].words;
      expect(
        words.map((word) => word.toLowerCase()),
        id,
      ).toEqual(words);
      expect(new Set(words).size, id).toBe(words.length);
    }
  });

  test('labels are unique', () => {
    expect(new Set(thingIds.map((id) => things[id].label)).size).toBe(thingIds.length);
  });

  test('the page shows each thing once, with its note, its doubt and whether it is our conclusion', () => {
    const rows = thingKinds.flatMap((kind) => thingRows(locale, kind));
    expect(rows.map(({ id }) => id)).toEqual(thingIds);
    for (const [index, id] of thingIds.entries()) {
      const { note, doubt }: ThingText = things[id];
      const expected = [note, doubt, thingOf(id).inferred && whatSyncs.inferred].filter(Boolean);
      expect(rows[index]?.remarks, id).toEqual(expected);
    }
    const theme = rows.find(({ id }) => id === 'theme');
    expect(theme?.cells[0]).toMatch(/^[A-Z].*Windows 10: /);
    expect(theme?.cells[0]).toContain(carrierText(locale, ['by-hand']));
  });
});

test('the page is known in both languages', () => {
  for (const locale of locales) expect(isKnownPage(`/${locale}/guide/what-syncs`)).toBe(true);
});
