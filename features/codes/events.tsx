import { CodeList } from '@/components/code-list';
import { Prose } from '@/components/prose';
import { Code } from '@/components/rich-text';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { eventsIn } from '@/diagnosis/events';
import { channelIds, channels } from '@/diagnosis/events/channels';
import { eventEntry } from '../code-entries';

/** Events grouped by log; logs without known events are listed too. */
export function Events({ locale }: { locale: Locale }) {
  const { codes } = contentOf(locale);
  return channelIds.map((channel) => (
    <div key={channel} className="mt-10">
      <h3>
        <Code text={channels[channel].name} />
      </h3>
      <Prose paragraphs={[codes.channels.about[channel]]} />
      {eventsIn(channel).length > 0 && (
        <CodeList causesLabel={codes.label.causes} items={eventsIn(channel).map((event) => eventEntry(locale, event))} />
      )}
    </div>
  ));
}
