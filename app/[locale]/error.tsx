'use client';

import { useParams } from 'next/navigation';
import type { Locale } from '@/content/types';
import { Crash } from '@/features/crash';

/** Error boundary for the pages of a language. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const { locale } = useParams<{ locale: Locale }>();
  return <Crash locale={locale} retry={reset} />;
}
