import { describe, expect, it, test } from 'vitest';
import { withValuesBeside } from '@/diagnosis/reader/below';
import { withoutDecoration } from '@/diagnosis/reader/decoration';
import { withExplanationsMarked } from '@/diagnosis/reader/explained';
import { withTitlesApart } from '@/diagnosis/reader/headed';
import { withPairsApart } from '@/diagnosis/reader/inline';
import { type Line, linesOf } from '@/diagnosis/reader/lines';
import { withoutPrefix } from '@/diagnosis/reader/prefix';
import { withColons } from '@/diagnosis/reader/separators';
import { withTableRows } from '@/diagnosis/reader/tables';
import { isOneLine, withOneFieldEach } from '@/diagnosis/reader/unjoin';
import { withWholeValues } from '@/diagnosis/reader/wraps';
import { cleanOutputs, fixture } from '../fixtures';

type Stage = (lines: readonly Line[]) => readonly Line[];

const texts = (stage: Stage, ...lines: string[]): string[] => stage(linesOf(lines.join('\n'))).map(({ text }) => text);

const stages: Readonly<Record<string, Stage>> = {
  withoutPrefix,
  withoutDecoration,
  withPairsApart,
  withTableRows,
  withTitlesApart,
  withColons,
  withOneFieldEach,
  withExplanationsMarked,
  withValuesBeside,
  withWholeValues,
};

describe.each(Object.entries(stages))('%s', (_, stage) => {
  test.each(cleanOutputs)('leaves %s as it is', (name) => {
    const lines = linesOf(fixture(name));
    expect(stage(lines).map(({ text }) => text)).toEqual(lines.map(({ text }) => text));
  });
});

const ruler = `+${'-'.repeat(30)}+`;

describe('withoutPrefix', () => {
  it('removes what precedes most rulers, treating numbers and times as equal', () => {
    const sent = [
      `10:02:11 out: ${ruler}`,
      '10:02:11 out: | Device State |',
      `10:02:12 out: ${ruler}`,
      '10:02:12 out: AzureAdJoined : YES',
    ];
    expect(texts(withoutPrefix, ...sent)).toEqual([ruler, '| Device State |', ruler, 'AzureAdJoined : YES']);
  });

  it('leaves a text in which only one ruler has something before it', () => {
    expect(texts(withoutPrefix, `note ${ruler}`, 'AzureAdJoined : YES')).toEqual([`note ${ruler}`, 'AzureAdJoined : YES']);
  });
});

describe('withoutDecoration', () => {
  it.each([
    ['> > AzureAdJoined : YES', 'AzureAdJoined : YES'],
    ['# AzureAdJoined : YES', 'AzureAdJoined : YES'],
    ['- [x] AzureAdJoined : YES', 'AzureAdJoined : YES'],
    ['* [ ] AzureAdPrt : NO', 'AzureAdPrt : NO'],
    ['- AzureAdJoined : YES', 'AzureAdJoined : YES'],
    ['`AzureAdJoined : YES`', 'AzureAdJoined : YES'],
    ['2026-09-14 10:02:11 INFO AzureAdJoined : YES', 'AzureAdJoined : YES'],
  ])('%j is %j', (sent, meant) => {
    expect(texts(withoutDecoration, sent)).toEqual([meant]);
  });

  it('removes consecutive line numbers, and leaves other numbers', () => {
    expect(texts(withoutDecoration, '4: AzureAdJoined : YES', '5: DomainJoined : NO')).toEqual([
      'AzureAdJoined : YES',
      'DomainJoined : NO',
    ]);
    expect(texts(withoutDecoration, '4: AzureAdJoined : YES')).toEqual(['4: AzureAdJoined : YES']);
  });

  it('leaves a mask of asterisks, and the second time of a period', () => {
    for (const line of ['TenantId : ****', '- 2035-09-01 07:45:00.000 UTC ]']) expect(texts(withoutDecoration, line)).toEqual([line]);
  });
});

describe('withColons', () => {
  const rows = (separator: string) =>
    ['AzureAdJoined', 'EnterpriseJoined', 'DomainJoined', 'TenantId'].map((name) => `${name}${separator}YES`);

  it.each([' = ', '=', ' => ', ' -> ', '      '])('reads %j as a colon', (separator) => {
    expect(texts(withColons, ...rows(separator))).toEqual(rows(' : '));
  });

  it('leaves unknown names, and prose', () => {
    for (const line of ['a = b', 'It says that AzureAdJoined = YES']) expect(texts(withColons, line)).toEqual([line]);
  });
});

describe('withOneFieldEach', () => {
  const one = 'AzureAdJoined : YES EnterpriseJoined : NO DomainJoined : YES DomainName : CONTOSO';

  it('cuts before each name', () => {
    expect(texts(withOneFieldEach, one)).toEqual([
      'AzureAdJoined : YES',
      'EnterpriseJoined : NO',
      'DomainJoined : YES',
      'DomainName : CONTOSO',
    ]);
    expect(isOneLine(withOneFieldEach(linesOf(one)))).toBe(true);
  });

  it('cuts around rulers and titles', () => {
    expect(texts(withOneFieldEach, `${ruler} | Device State | ${ruler} AzureAdJoined : YES`)).toEqual([
      ruler,
      '| Device State |',
      ruler,
      'AzureAdJoined : YES',
    ]);
  });

  it('leaves a sentence that names two fields', () => {
    const sentence = 'The line AzureAdJoined : YES and DomainJoined : NO mean that it is joined to Entra alone.';
    expect(texts(withOneFieldEach, sentence)).toEqual([sentence]);
  });
});

describe('withValuesBeside', () => {
  const below = ['AzureAdJoined', 'YES', 'EnterpriseJoined', 'NO', 'DomainJoined', 'YES', 'WamDefaultSet', 'NO'];

  it('moves values next to their names if most are below', () => {
    expect(texts(withValuesBeside, ...below)).toEqual([
      'AzureAdJoined : YES',
      'EnterpriseJoined : NO',
      'DomainJoined : YES',
      'WamDefaultSet : NO',
    ]);
  });

  it('leaves fields that were printed empty', () => {
    const sent = ['TenantName :', 'MdmUrl :', 'MdmTouUrl :', 'MdmComplianceUrl :', 'SettingsUrl :'];
    expect(texts(withValuesBeside, ...sent)).toEqual(sent);
  });
});

describe('withWholeValues', () => {
  it('joins a URL that was broken at the edge of a window', () => {
    const url = `https://login.microsoftonline.com/${'a'.repeat(36)}/oauth2/token`;
    const line = `AccessTokenUrl : ${url}`.padStart(10);
    expect(texts(withWholeValues, line.slice(0, 79), line.slice(79))).toEqual([line]);
  });

  it('joins the lines of an error text', () => {
    expect(
      texts(withWholeValues, 'Server Error Description : AADSTS50126: Error validating', 'credentials due to invalid username.'),
    ).toEqual(['Server Error Description : AADSTS50126: Error validating credentials due to invalid username.']);
  });

  it('leaves an empty value above another field', () => {
    expect(texts(withWholeValues, 'SettingsUrl :', 'JoinSrvVersion : 2.0')).toEqual(['SettingsUrl :', 'JoinSrvVersion : 2.0']);
  });
});
