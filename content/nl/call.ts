import type { StepId } from '../../diagnosis/steps';
import type { CallTexts, StepText } from '../types';
import { steps } from './steps';

const texts: Readonly<Record<string, StepText>> = steps;

export const call = Object.fromEntries(
  Object.entries(texts).map(([id, { detail, title }]) => [id as StepId, { say: detail[0], listen: title }]),
) as CallTexts;
