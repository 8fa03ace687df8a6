import { Prose } from '@/components/prose';
import { contentOf } from '@/content';
import type { LocaleParams } from '@/features/address';
import { Chapter } from '@/features/guide/chapter';
import { EventTable } from '@/features/guide/event-table';
import { pageMetadata } from '@/features/metadata';

export async function generateMetadata({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { book, guide } = contentOf(locale);
  return pageMetadata(locale, guide.events.heading, { description: book.about.events });
}

export default async function EventsPage({ params }: { params: LocaleParams }) {
  const { locale } = await params;
  const { events } = contentOf(locale).guide;
  return (
    <Chapter locale={locale} id="events">
      <div className="mt-6">
        <Prose paragraphs={events.paragraphs} />
      </div>
      <EventTable locale={locale} />
    </Chapter>
  );
}
