import type { Content } from '@/content/types';
import { isNature } from '@/diagnosis/accounted';
import type { Shape } from './shape';

/** Whether a step only brought what never syncs: then no sync began to work. */
export const helpedByHand = ({ finding }: Extract<Shape, { kind: 'helped' }>): boolean =>
  finding !== undefined && isNature(finding.because);

/** The heading of a result, without its certainty. */
export function titleOf({ result, causes }: Content, shape: Shape): string {
  switch (shape.kind) {
    case 'cause':
      return causes[shape.finding.id].title;
    case 'helped':
      return helpedByHand(shape) ? result.helped.own.title : result.helped.title;
    case 'unclear':
      return shape.isUnseen ? result.unclear.unseen : result.unclear.title;
    default:
      return result[shape.kind].title;
  }
}
