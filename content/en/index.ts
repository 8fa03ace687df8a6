import type { Content } from '../types';
import { api } from './api';
import { book } from './book';
import { call } from './call';
import { causes } from './causes';
import { changes } from './changes';
import { codes } from './codes';
import { desk } from './desk';
import { facts } from './facts';
import { fields } from './fields';
import { guide } from './guide';
import { many } from './many';
import { messages } from './messages';
import { notes } from './notes';
import { report } from './report';
import { result } from './result';
import { steps } from './steps';
import { symptoms } from './symptoms';
import { things } from './things';
import { ui } from './ui';
import { whatSyncs } from './what-syncs';

export const en: Content = {
  ui,
  result,
  causes,
  steps,
  facts,
  fields,
  notes,
  symptoms,
  things,
  whatSyncs,
  guide,
  book,
  api,
  many,
  changes,
  codes,
  messages,
  report,
  desk,
  call,
};
