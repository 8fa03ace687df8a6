import { type Damages, fieldwise, linewise, titlewise } from './lines';

const ruler = `+${'-'.repeat(70)}+`;
const oneLine = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ {2,}/g, ' ');

/** Damage to indents, blank lines and line ends. */
export const spaces: Damages = {
  'lost indents': linewise((line) => line.trim()),
  'one space for many': (text) => text.replace(/ {2,}/g, ' '),
  'collapsed padding of titles': titlewise((title) => `${ruler}\n| ${title} |\n${ruler}`),
  'lost indents and collapsed padding': (text) => text.replace(/^ +/gm, '').replace(/ {2,}/g, ' '),
  'more indent': linewise((line) => `        ${line}`),
  'padding at the end of lines': linewise((line) => line.padEnd(72)),
  'blank lines lost': (text) => text.replace(/\n{2,}/g, '\n'),
  'blank lines of spaces': (text) => text.replace(/\n\n/g, '\n      \n'),
  'names aligned to the left': fieldwise(({ name, value }) => `${name.padEnd(26)}: ${value}`),
  'spaces before colons lost': fieldwise(({ indent, name, colon, value }) => `${indent}${name}${colon.trim()} ${value}`),
  'spaces around colons lost': fieldwise(({ name, value }) => `${name}:${value}`),
  'spaces after colons lost': fieldwise(({ indent, name, value }) => `${indent}${name} :${value}`),
  'one line, single spaces': oneLine,
  'one line, spaces kept': (text) => text.replaceAll('\n', ' '),
  'one line, line ends lost': (text) => text.replaceAll('\n', ''),
  'one line without frames': (text) => oneLine(text.replace(/^\+-+\+$/gm, '').replace(/^\| (.+?) +\|$/gm, '$1')),
  'one line, colons without spaces': (text) => oneLine(text.replace(/ : ?/g, ': ')),
  'one line for each section': (text) =>
    text
      .split(/\n(?=\+-+\+\n\|)/)
      .map(oneLine)
      .join('\n'),
  'two fields on a line': (text) => text.replace(/^( .*)\n( .*)$/gm, '$1$2'),
};
