import { takePaste } from '@/diagnosis/take-paste';
import type { ReadingTask } from './pool';

/** Entry point of the pool's thread; the build bundles it with the reader. */
export default ({ state, text, options }: ReadingTask) => takePaste(state, text, options);
