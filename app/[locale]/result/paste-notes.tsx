import { addressOf } from '@/app/address';
import { Note } from '@/components/note';
import { Remarks } from '@/components/remarks';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { ListedValue } from '@/diagnosis/facts';

/** What the paste says of itself, what it lacks, and where it overruled an answer. */
export function PasteNotes({ state, locale }: { state: Case; locale: Locale }) {
  const { notes, facts, ui } = contentOf(locale);
  const { lacking, onSource, overruled } = ui.result;
  const lacks = (state.known.pasteLacks?.split('.') ?? []).filter(
    (part): part is ListedValue<'pasteLacks'> => part in facts.pasteLacks.values,
  );
  const names = new Intl.ListFormat(locale).format(lacks.map((part) => facts.pasteLacks.values[part]));
  const labels = state.overruled.map((fact) => facts[fact].label).join(', ');
  const items = [
    ...(lacks.length > 0
      ? [{ what: lacking.what(names, lacks.length > 1), link: { href: addressOf(locale, 'paste', state), label: lacking.action } }]
      : []),
    ...state.notes.map((note) => notes[note]),
    ...(state.known.whichPc === 'source' ? [onSource] : []),
    ...(labels ? [{ what: overruled(labels) }] : []),
  ];
  if (items.length === 0) return null;
  return (
    <div className="mb-10">
      <Note tone="caution">
        <Remarks items={items} />
      </Note>
    </div>
  );
}
