import { takePaste } from '@/diagnosis/take-paste';
import type { ReadingTask } from './pool';

/** What a thread of the pool runs; the build bundles this file with the reader. */
export default ({ state, text, options }: ReadingTask) => takePaste(state, text, options);
