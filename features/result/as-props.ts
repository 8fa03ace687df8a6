'use client';

import { createElement, lazy, Suspense } from 'react';
import type { NumberKeysProps } from '@/components/number-keys';

// Parts that make up most of a result, as client components: their elements would take three times as much of the page as their props.
export { AnswerList } from '@/components/answer-list';
export { CaseFacts } from '@/components/case-facts';
export { Fold } from '@/components/fold';
export { LookedList } from '@/components/looked-list';
export { Say } from '@/components/say';
export { SlimChain } from '@/components/slim-chain';
export { OpenStep } from '@/components/step';
export { StepList } from '@/components/step-list';

const Keys = lazy(async () => ({ default: (await import('@/components/number-keys')).NumberKeys }));

/** Only a call loads it. */
export function NumberKeys(props: NumberKeysProps) {
  return createElement(Suspense, null, createElement(Keys, props));
}
