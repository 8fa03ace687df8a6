import { notFound } from 'next/navigation';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { codeParts, otherParts } from '@/diagnosis/error-codes/parts';
import { eventPartTitle, isEventPart } from '@/features/codes/event-parts';
import { EventsPart } from '@/features/codes/events-part';
import { OldNamesPart } from '@/features/codes/old-names-part';
import { partTitle } from '@/features/codes/parts';
import { TablePart } from '@/features/codes/table-part';
import { pageMetadata } from '@/features/metadata';

type Props = { params: Promise<{ locale: Locale; part: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => [...codeParts.map(({ id }) => id), ...otherParts].map((part) => ({ part }));

export async function generateMetadata({ params }: Props) {
  const { locale, part } = await params;
  const { withdrawn, lede } = contentOf(locale).codes;
  const table = codeParts.find(({ id }) => id === part);
  const title = table ? partTitle(locale, table) : isEventPart(part) ? eventPartTitle(locale, part) : withdrawn.heading;
  return pageMetadata(locale, title, { description: lede });
}

/** A part of the reference of codes and events. */
export default async function CodePartPage({ params }: Props) {
  const { locale, part } = await params;
  if (isEventPart(part)) return <EventsPart locale={locale} part={part} />;
  if (part === 'old-names') return <OldNamesPart locale={locale} />;
  const table = codeParts.find(({ id }) => id === part);
  if (!table) notFound();
  return <TablePart locale={locale} part={table} />;
}
