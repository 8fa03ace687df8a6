import type { Known } from '@/diagnosis/facts';

/** True if the person uses two PCs side by side: only then are the settings safe on the other one. */
export const usesTwoPcs = ({ expectation }: Known): boolean => expectation === 'settings' || expectation === 'apps-or-layout';
