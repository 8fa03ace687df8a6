import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { ClearInTime } from '@/client/clear-in-time';
import { locales } from '@/content';
import '@/styles/global.css';

export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));
export const viewport: Viewport = { colorScheme: 'light dark' };

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  return (
    <html lang={locale}>
      <body>
        {children}
        <ClearInTime />
      </body>
    </html>
  );
}
