import { filled } from '../filled';
import { stepOf } from '../steps';
import type { Fleet } from './fleet';
import { counted, sureOf, type TakeTexts } from './texts';
import { viewOf } from './view';

/** A cell may not end its row or begin markup. */
const cellOf = (text: string): string => text.replace(/[\s|]+/g, ' ').replace(/[\\`*_[\]<>#]/g, '\\$&');

const rowOf = (cells: readonly string[]): string => `| ${cells.map(cellOf).join(' | ')} |`;

type MarkdownOptions = { readonly withNames: boolean; readonly texts: TakeTexts; readonly locale: string; readonly when: string };

/** The causes of many PCs as a table for a ticket, each with its PCs if they are to be named. */
export function markdownOf(fleet: Fleet, { withNames, texts, locale, when }: MarkdownOptions): string {
  const { causes, nothing } = viewOf(fleet.pcs, { sort: 'pcs', name: '', most: fleet.pcs.length });
  const { found, columns, made } = texts;
  const table = [
    rowOf([found.causes.pcs, found.causes.cause, columns.certainty, columns.link, columns.step, columns.who]),
    '| ---: | --- | --- | --- | --- | --- |',
    ...causes.map((cause) => {
      const { count, id, link, step } = cause;
      const first = step ? [texts.steps[step], texts.who[stepOf(step).who]] : ['', ''];
      return rowOf([`${count}`, texts.causes[id], sureOf(cause, found, locale), texts.links[link], ...first]);
    }),
    ...(nothing.count > 0 ? [rowOf([`${nothing.count}`, found.pcs.nothing, '', '', '', ''])] : []),
  ];
  const named = withNames
    ? causes.flatMap(({ id, rows }) => [
        '',
        `## ${cellOf(texts.causes[id])}`,
        '',
        ...rows.map(({ name, code }) => `- ${cellOf(name)} (${code})`),
      ])
    : [];
  return [
    `# ${counted(made.heading, fleet.pcs.length, locale)}`,
    '',
    filled(made.when, { when }),
    '',
    ...table,
    ...(fleet.unread.length > 0 ? ['', counted(found.unread, fleet.unread.length, locale)] : []),
    ...named,
    '',
  ].join('\n');
}
