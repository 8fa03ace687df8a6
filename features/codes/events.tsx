import { CodeList } from '@/components/code-list';
import { Prose } from '@/components/prose';
import { Code } from '@/components/rich-text';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { eventsIn } from '@/diagnosis/events';
import { type ChannelId, channels } from '@/diagnosis/events/channels';
import { eventEntry } from '../code-entries';

/** The events of some logs, each with its name unless it is alone; logs without known events are listed too. */
export function Events({ locale, of }: { locale: Locale; of: readonly ChannelId[] }) {
  const { codes } = contentOf(locale);
  return of.map((channel) => (
    <div key={channel} className="mt-10">
      {of.length > 1 && (
        <h2>
          <Code text={channels[channel].name} />
        </h2>
      )}
      <Prose paragraphs={[codes.channels.about[channel]]} />
      {eventsIn(channel).length > 0 && (
        <CodeList causesLabel={codes.label.causes} items={eventsIn(channel).map((event) => eventEntry(locale, event))} />
      )}
    </div>
  ));
}
