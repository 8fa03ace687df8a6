'use client';

import { useParams } from 'next/navigation';
import type { Locale } from '@/content/types';
import { Crash } from '@/features/crash';
import '@/styles/global.css';
import { ClearInTime } from '@/client/clear-in-time';

/** Error boundary for the root layout. */
export default function GlobalError({ reset }: { reset: () => void }) {
  const { locale = 'en' } = useParams<{ locale?: Locale }>();
  return (
    <html lang={locale}>
      <body>
        <Crash locale={locale} retry={reset} />
        <ClearInTime />
      </body>
    </html>
  );
}
