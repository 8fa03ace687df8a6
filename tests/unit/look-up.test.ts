import { describe, expect, test } from 'vitest';
import { contentOf, locales } from '@/content';
import type { ThingText } from '@/content/types';
import { thingIds } from '@/diagnosis/carriers';
import { causeIds } from '@/diagnosis/causes';
import { mostTyped } from '@/diagnosis/error-codes/look-up';
import { knownNames } from '@/diagnosis/reader/catalogue';
import { stepIds } from '@/diagnosis/steps';
import { answerTo } from '@/features/look-up/answer-to';
import { type EntryKind, entryIndex } from '@/features/look-up/entries';
import { indexOf, search } from '@/features/look-up/search';
import { compact, isOneLetterOff, wordsOf } from '@/features/look-up/words';

const hrefs = (text: string, locale: (typeof locales)[number] = 'en') => answerTo(locale, text).entries.map(({ href }) => href);

describe('words', () => {
  test('lose case, accents, punctuation and what is in every question', () => {
    expect(wordsOf('Mijn **Favorieten** gaan níét mee, “gisteren”!')).toEqual(['favorieten']);
    expect(wordsOf('Install KB 3172985')).toEqual(['install', 'kb3172985']);
    expect(compact('Azure AD Prt :')).toBe('azureadprt');
  });

  test.each([
    ['theme', 'themes', true],
    ['theme', 'thme', true],
    ['theme', 'theem', true],
    ['theme', 'thene', true],
    ['theme', 'theme', false],
    ['theme', 'team', false],
    ['theme', 'themess', false],
    ['ab', 'ba', true],
  ])('%s and %s: one letter off is %s', (one, other, expected) => {
    expect([isOneLetterOff(one, other), isOneLetterOff(other, one)]).toEqual([expected, expected]);
  });
});

describe('search', () => {
  const of = (name: string, words: readonly string[], texts: readonly string[] = []) => ({ names: [name], words, texts });
  const index = indexOf([
    of('colour', ['Colours and dark mode', 'dark mode']),
    of('night', ['Night light'], ['Makes the screen dark and warm']),
    of('printers', ['Printers']),
    ...Array.from({ length: 9 }, (_, one) => of(`other${one}`, [`Account ${one}x`])),
  ]);
  const found = (text: string) => search(index, text).map(({ names }) => names[0]);

  test('a name comes first, a title before a text, an exact title before a longer one', () => {
    expect(found('night')).toEqual(['night']);
    expect(found('dark')).toEqual(['colour', 'night']);
    expect(found('my dark mode')).toEqual(['colour']);
  });

  test('a plural, a singular and a typo are understood', () => {
    expect(found('printer')).toEqual(['printers']);
    expect(found('pritners')).toEqual(['printers']);
    expect(found('colour')).toEqual(['colour']);
  });

  test('a word that most entries have finds nothing on its own, and neither do unknown words', () => {
    expect(found('account settings')).toEqual([]);
    expect(found('zebra')).toEqual([]);
    expect(found('dark zebra giraffe elephant')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});

describe.each(locales)('on a page in %s, in both languages', (locale) => {
  test('every thing is found by each of its words, and by its label', () => {
    for (const id of thingIds)
      for (const other of locales) {
        const { label, words }: ThingText = contentOf(other).things[id];
        for (const typed of [label, ...words])
          expect(hrefs(typed, locale), `${id}: ${typed}`).toContain(`/${locale}/guide/what-syncs#${id}`);
      }
  });

  test('every cause is found by its id and its title', () => {
    for (const id of causeIds) {
      for (const typed of [id, id.replaceAll('-', ' '), id.toUpperCase()])
        expect(hrefs(typed, locale)[0], typed).toBe(`/${locale}/guide/${id}`);
      for (const other of locales) {
        const { title } = contentOf(other).causes[id];
        expect(hrefs(title, locale), title).toContain(`/${locale}/guide/${id}`);
      }
    }
  });

  test('every step is found by its title', () => {
    for (const id of stepIds)
      for (const other of locales) {
        const { title } = contentOf(other).steps[id];
        const own = contentOf(locale).steps[id].title;
        const { entries } = answerTo(locale, title);
        const isUsed = entryIndex(locale).findables.some(({ kind, label }) => kind === 'step' && label === own);
        if (isUsed)
          expect(
            entries.map(({ label }) => label),
            title,
          ).toContain(own);
      }
  });

  test('the title says whether anything was found', () => {
    const { titleOf, nothingOf } = contentOf(locale).codes.lookUp;
    expect(answerTo(locale, 'mfa').title).toBe(titleOf('mfa'));
    expect(answerTo(locale, 'qwzxvk').title).toBe(nothingOf('qwzxvk'));
  });

  test('a page is found once, however much on it was meant', () => {
    for (const typed of ['policy', 'mfa', 'sign out', ...stepIds.map((id) => contentOf(locale).steps[id].title)]) {
      const { entries } = answerTo(locale, typed);
      expect(new Set(entries.map(({ href }) => href)).size, typed).toBe(entries.length);
    }
  });

  test('a label is in the language of the page', () => {
    const { label } = contentOf(locale).things.wallpaper;
    for (const typed of ['wallpaper', 'achtergrond']) expect(answerTo(locale, typed).entries[0]?.label).toBe(label);
  });
});

test('every field is found in any spelling, also with a value after it', () => {
  for (const name of knownNames) {
    const spaced = name.replace(/([a-z])([A-Z])/g, '$1 $2');
    for (const typed of [name, name.toUpperCase(), spaced, `${name} : YES`, `\`${name}\``]) {
      const { code, entries } = answerTo('en', typed);
      expect([code, entries[0]?.kind, compact(entries[0]?.names[0] ?? '')], typed).toEqual([undefined, 'field', compact(name)]);
    }
  }
});

test.each<[string, EntryKind, string]>([
  ['azureadptr', 'field', 'AzureAdPrt'],
  ['Setings Url', 'field', 'SettingsUrl'],
  ['dark mode', 'thing', 'colours'],
  ['mijn bladwijzers zijn weg sinds gisteren', 'thing', 'edge'],
  ['nachtlamp', 'thing', 'night-light'],
  ['verkeerde letters', 'thing', 'keyboard-layout'],
  ['zomertijd', 'thing', 'time-zone'],
  ['first day of the week', 'thing', 'regional-format'],
  ['KB3172985', 'step', 'install-kb3172985'],
  ['kb 3193683', 'cause', 'mfa-required-password-sign-in'],
])('%s leads to a %s', (text, kind, name) => {
  const [first] = answerTo('nl', text).entries;
  expect(first?.kind).toBe(kind);
  expect(first?.names[0]).toContain(name);
});

test.each([
  ['new laptop', 'expectation=restored-pc'],
  ['mijn pc is opnieuw geïnstalleerd', 'expectation=restored-pc'],
  ['citrix', 'virtualDesktop=shared'],
  ['AVD', 'virtualDesktop=shared'],
  ['byod', 'signInAccount=personal'],
  ['privéaccount', 'signInAccount=personal'],
  ['guest account', 'sameAccount=no'],
  ['tweestapsverificatie', 'mfaRequired=yes'],
  ['wachtwoord verlopen', 'credentials=changed'],
  ['everybody', 'whoIsAffected=several'],
  ['takes hours', 'expectation=settings'],
  ['traag', 'expectation=settings'],
  ['FSLogix', 'virtualDesktop=shared'],
  ['maternity leave', 'awayFromNetwork=yes'],
  ['zwangerschapsverlof', 'awayFromNetwork=yes'],
  ['kiosk', 'signInAccount=local'],
  ['tenant migration', 'sameAccount=no'],
  ['overname', 'sameAccount=no'],
  ['zscaler', 'otherNetwork=works'],
  ['nieuwe telefoon', 'mfaRequired=yes'],
  ['laptop of a colleague', 'syncAccount=other-account'],
  ['laptop van een collega', 'syncAccount=other-account'],
  ['pilot group', 'roamingAssigned=no'],
  ['andere licentie', 'licence=no'],
])('%s, as people call it, leads to the result of %s', (text, query) => {
  for (const locale of ['en', 'nl'] as const) expect(hrefs(text, locale)[0]).toBe(`/${locale}/result?${query}`);
});

test('a message on the screen leads to the result of what it says', () => {
  for (const text of [
    'Some Windows features are only available if you are using a Microsoft account or work account',
    'Sommige Windows-functies zijn alleen beschikbaar als u een Microsoft-account of werkaccount gebruikt',
  ])
    expect(hrefs(text)).toContain('/en/result?settingsPage=grey-account-text');
  for (const text of [
    'Sync is not available for your account. Contact your system administrator to resolve this',
    'Synchronisatie is niet beschikbaar voor uw account',
    'Synchronisierung ist für Ihr Konto nicht verfügbar',
  ])
    expect(hrefs(text)[0], text).toBe('/en/result?settingsPage=not-available&seenMessage=not-available');
  expect(hrefs('Deze functie wordt niet ondersteund door uw organisatie', 'nl')[0]).toBe(
    '/nl/result?settingsPage=not-supported&seenMessage=not-supported',
  );
});

describe('a code or an event in a sentence', () => {
  test.each([
    ['Something went wrong. 801c03ed', '0x801c03ed'],
    ['error 2147943712 in the log', '0x80070520'],
    ['foutcode 50126 bij het aanmelden', 'AADSTS50126'],
    ['it says AADSTS 50126: wrong password', 'AADSTS50126'],
  ])('%s', (text, code) => expect(answerTo('en', text).code?.code).toBe(code));

  test('an event by its number', () => {
    expect(answerTo('nl', 'ik zie gebeurtenis 1098 in het logboek').code?.events).toEqual(['event-1098']);
    expect(answerTo('nl', 'Event 1098: Error: 0xCAA5001C Token broker operation failed').code).toMatchObject({
      code: '0xcaa5001c',
      events: ['event-1098'],
    });
  });

  test('a build, a date or a telephone number is no code', () => {
    for (const text of ['Windows 10 build 19045', 'since 20261130', 'call 0612345678', 'version 22631.5768'])
      expect(answerTo('en', text).code, text).toBeUndefined();
  });
});

describe('the title of an answer', () => {
  test('names what was looked up', () => {
    expect(answerTo('en', '  dark   mode ').title).toBe('Results for “dark mode”');
    expect(answerTo('nl', '-2147023584').title).toBe('Gevonden bij “0x80070520”');
  });

  test('is short, however long the text', () => {
    expect(answerTo('en', 'x'.repeat(5000)).title.length).toBeLessThan(100);
    expect(answerTo('en', `${' '.repeat(mostTyped)}0xcaa5001c`).code).toBeUndefined();
  });
});

test('nonsense finds nothing', () => {
  for (const text of ['a&b=c', 'asdfgh', 'hello world', 'pizza settings', '???'])
    expect(answerTo('en', text)).toMatchObject({ code: undefined, entries: [] });
});

test('every entry has a label and leads into the portal', () => {
  for (const locale of locales)
    for (const { href, label, words } of entryIndex(locale).findables) {
      expect(label).not.toBe('');
      expect(href.startsWith(`/${locale}/`)).toBe(true);
      expect(words.length).toBeGreaterThan(0);
    }
});
