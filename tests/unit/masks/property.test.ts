import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPaste, emptyCase } from '@/diagnosis/case';
import { maskedName, maskedTitle, maskedValue } from '@/diagnosis/masks';
import { catalogue, sectionNames } from '@/diagnosis/reader/catalogue';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { read } from '@/diagnosis/reader/read';
import { shownLines } from '@/diagnosis/shown-lines';
import { reportText } from '@/features/report/report-text';
import { emptyValues } from '@/features/report/state';
import { proofs } from './proofs';

const seed = 20261130;

/** Values that identify somebody or something, with the parts that do so on their own. */
type Secret = { readonly text: string; readonly parts: readonly string[] };

const digits = (least: number, most: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((list) => list.join(''));
const hex = (length: number) =>
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length }).map((list) => list.join(''));
const first = fc.constantFrom('Wilhelmina', 'Fatima', 'Jeroen', 'Siobhán', 'Nguyen');
const last = fc.constantFrom('Oosterhuis', 'Jansen', "O'Shaughnessy", 'Yılmaz', 'Vandenberghe');
const octet = fc.integer({ min: 0, max: 255 });
const host = fc.tuple(fc.constantFrom('LAPTOP', 'PCJANSEN', 'srv'), digits(3, 6)).map(([word, number]) => `${word}-Q${number}`);
const domain = fc.constantFrom('fourthcoffee.example', 'tailspin.local', 'woodgrove.onmicrosoft.com');

const whole = (text: string): Secret => ({ text, parts: [text] });

const number = digits(5, 9).map(whole);

const secrets: fc.Arbitrary<Secret> = fc
  .oneof(
    fc.tuple(first, last).map(([one, two]): Secret => ({ text: `${one} de ${two}`, parts: [one, two] })),
    last.map(whole),
    fc.tuple(fc.constantFrom('TAILSPIN', 'AzureAD'), first, last).map(([place, one, two]) => whole(`${place}\\${one}${two}`)),
    fc.tuple(first, domain).map(([one, at]): Secret => ({ text: `${one}@${at}`, parts: [one, at] })),
    host.map(whole),
    fc.tuple(host, domain).map(([name, at]): Secret => ({ text: `${name}.${at}`, parts: [name, at] })),
    fc.tuple(host, domain).map(([name, at]): Secret => ({ text: `https://${name}.${at}/${name}`, parts: [name, at] })),
    fc.tuple(octet, octet, octet, octet).map((parts) => whole(parts.join('.'))),
    fc.array(hex(4), { minLength: 8, maxLength: 8 }).map((parts) => whole(parts.join(':'))),
    fc.tuple(hex(4), hex(4)).map(([one, two]) => whole(`fe80::${one}:${two}`)),
    fc.tuple(digits(9, 10), digits(9, 10), digits(4, 5)).map(([a, b, c]): Secret => ({ text: `S-1-5-21-${a}-${b}-${c}`, parts: [a, b] })),
    digits(7, 7).map((serial) => whole(`5CG${serial}`)),
    number,
    digits(8, 8).map((telephone): Secret => ({ text: `+31 6 ${telephone}`, parts: [telephone] })),
    digits(7, 7).map((telephone) => whole(`020-${telephone}`)),
    fc.tuple(hex(8), hex(4), hex(12)).map(([a, b, c]) => whole(`${a}-${b}-4a1b-9c2d-${c}`)),
    hex(40).map(whole),
  )
  // A part that also appears in a proof is not secret.
  .filter(({ parts }) => parts.every((part) => !proofs.some(([, value]) => value.toLowerCase().includes(part.toLowerCase()))));

/** Places next to something that may be shown. */
const places: readonly ((secret: string, proof: string) => string)[] = [
  (secret) => secret,
  (secret) => `(${secret})`,
  (secret) => `[ ${secret} ]`,
  (secret) => `"${secret}"`,
  (secret) => `'${secret}'`,
  (secret) => `{${secret}} (AzureAd)`,
  (secret) => `https://login.microsoftonline.com/${secret}/oauth2`,
  (secret) => `https://login.microsoftonline.com@${secret}/common`,
  (secret) => `FAIL [0x80070002/${secret}]`,
  (secret) => `AADSTS90002: Tenant '${secret}' not found.`,
  (secret, proof) => `${proof} ${secret}`,
  (secret, proof) => `${secret} ${proof}`,
  (secret, proof) => `${proof}${secret}`,
  (secret, proof) => `${secret}${proof}`,
  (secret, proof) => `${proof} (${secret})`,
  (secret, proof) => `${proof} <-- ${secret}`,
  (secret, proof) => `${proof}, "${secret}"`,
  (secret, proof) => `${proof}/${secret}`,
  (secret, proof) => `${proof}\n${secret}`,
];

const proof = fc.constantFrom(...proofs.map(([, value]) => value));
const place = fc.constantFrom(...places);

const fields = sectionNames.flatMap((section) => Object.keys(catalogue[section]).map((name) => ({ section, name })));

const expectNone = ({ parts }: Secret, seen: string) => {
  for (const part of parts) expect(seen.toLowerCase()).not.toContain(part.toLowerCase());
};

test('no field shows what identifies somebody', () => {
  fc.assert(
    fc.property(secrets, proof, place, (secret, proof, put) => {
      const value = put(secret.text, proof);
      expectNone(secret, fields.map((field) => maskedValue({ ...field, value })).join('\n'));
    }),
    { seed, numRuns: 400 },
  );
});

test('no unknown field, name or title shows what identifies somebody', () => {
  fc.assert(
    fc.property(secrets, proof, place, (secret, proof, put) => {
      const text = put(secret.text, proof);
      expectNone(secret, maskedValue({ section: text, name: text, value: text }));
      expectNone(secret, maskedName(text) + maskedTitle(text) + maskedTitle(`Work Account ${text}`));
    }),
    { seed, numRuns: 200 },
  );
});

/** A paste with such a value in titles, fields, remarks, policies and events. */
const pasted = ({ text }: Secret, fields: readonly (readonly [string, string])[]): string => `
+----------------------------------------------------------------------+
| Device State                                                         |
+----------------------------------------------------------------------+

             AzureAdJoined : YES  <-- ${text}
              DomainJoined : NO (${text})
                    ${text} : YES
                    Field of ${text} : 2026-11-24 07:12:09.000 UTC
${fields.map(([name, value]) => `               ${name} : ${value}`).join('\n')}

+----------------------------------------------------------------------+
| ${text} |
+----------------------------------------------------------------------+

                AzureAdPrt : YES
             Something new : ${text}

HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\SettingSync
    DisableSettingSync    REG_SZ    ${text}
    DisableJansenSettingSync    REG_DWORD    0x2
    EnableCdp    REG_DWORD    ${text}

Log Name: Microsoft-Windows-AAD/Operational
Event ID: 1098
User: ${text}
Error: 0xCAA5001C ${text}
`;

test('a pasted text shows none of them, on the page or in the report', () => {
  const someFields = fc.array(fc.tuple(fc.constantFrom(...fields), proof, place), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(secrets, someFields, (secret, chosen) => {
      const text = pasted(
        secret,
        chosen.map(([{ name }, proof, put]) => [name, put(secret.text, proof)]),
      );
      const reading = read(text);
      const page = shownLines(text, reading).flatMap(({ section, name, value, text }) => [section, name, value, text]);
      expectNone(secret, page.map(({ masked }) => masked).join('\n'));
      expect(page.map(({ masked }) => masked)).toContain('AzureAdPrt : YES');
      const at = new Date('2026-11-25T12:00:00Z');
      const state = addPaste(emptyCase, factsOf(reading, { ranJustNow: false, now: at }), reading.notes);
      const report = reportText({ locale: 'en', state, values: { ...emptyValues, paste: text }, at, zone: 'UTC' });
      expectNone(secret, report);
      expect(`${page.map(({ masked }) => masked).join('\n')}${report}`).not.toContain('Jansen');
    }),
    { seed, numRuns: 50 },
  );
});
