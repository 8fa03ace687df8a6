'use client';

import { lazy, Suspense } from 'react';
import { useOwnPaste } from './own-paste';
import type { WhatWeReadProps } from './what-we-read';

/** Loaded with a paste: no page needs it before. */
const WhatWeRead = lazy(async () => ({ default: (await import('./what-we-read')).WhatWeRead }));

/** What was read from this tab's paste, or that it was cleared. */
export function OwnPasteRead(props: WhatWeReadProps) {
  const { paste, isCleared } = useOwnPaste();
  return (
    <section className="print:hidden">
      <p aria-live="polite">{isCleared && props.texts.cleared}</p>
      {paste && (
        <Suspense>
          <WhatWeRead paste={paste} {...props} />
        </Suspense>
      )}
    </section>
  );
}
