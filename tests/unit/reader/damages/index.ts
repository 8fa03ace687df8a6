import { characters } from './characters';
import { confusions } from './confusions';
import { decoration } from './decoration';
import type { Damages } from './lines';
import { markup } from './markup';
import { masks } from './masks';
import { objects } from './objects';
import { parts } from './parts';
import { remarks } from './remarks';
import { separators } from './separators';
import { spaces } from './spaces';
import { strings } from './strings';
import { surroundings } from './surroundings';
import { titles } from './titles';
import { wraps } from './wraps';

/** Every known kind of damage, each a function from text to text. */
export const damages: Damages = {
  ...wraps,
  ...characters,
  ...spaces,
  ...markup,
  ...decoration,
  ...strings,
  ...separators,
  ...titles,
  ...surroundings,
  ...masks,
  ...parts,
  ...confusions,
  ...remarks,
  ...objects,
};
