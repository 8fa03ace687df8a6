import { type Damages, fieldwise } from './lines';

const confused = (from: RegExp, to: string) =>
  fieldwise(({ indent, name, value }) => `${indent}${name.replace(from, to)} : ${value.replace(from, to)}`);

/** OCR confuses letters in names and values. */
export const confusions: Damages = {
  'O read as 0': confused(/O/g, '0'),
  '0 read as O': confused(/0/g, 'O'),
  'l read as 1': confused(/l/g, '1'),
  'I read as l': confused(/I/g, 'l'),
  'm read as rn': confused(/m/g, 'rn'),
  'S read as 5': confused(/S/g, '5'),
};
