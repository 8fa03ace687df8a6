import { createElement, Fragment } from 'react';

/** How many paragraphs make each page as long as the portal's. @type {Record<string, number>} */
export const counts = JSON.parse(process.env.TWIN_PARAGRAPHS ?? '{}');

const sentence = 'A paragraph of one hundred characters, which is about what a paragraph of the portal itself has too.';

/** The plain paragraphs of a page. @param {{ name: string }} props */
export const Paragraphs = ({ name }) =>
  createElement(Fragment, null, ...Array.from({ length: counts[name] ?? 1 }, () => createElement('p', null, sentence)));
