import { Note } from '@/components/note';
import { Remarks } from '@/components/remarks';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { addressOf } from '../address';
import { listText } from '../words';

/** From here on, a list of the parts says less than that they are most of it. */
const mostParts = 4;

/** Says which parts were missing from the paste, with a link to add them; undefined if none were. */
export function lackingOf(state: Case, locale: Locale) {
  const { facts, ui } = contentOf(locale);
  const names: Readonly<Record<string, string>> = facts.pasteLacks.values;
  const parts = (state.known.pasteLacks?.split('.') ?? []).flatMap((part) => names[part] ?? []);
  if (parts.length === 0) return undefined;
  const { what, most, action } = ui.result.lacking;
  return {
    text: parts.length >= mostParts ? most : what(listText(locale, parts), parts.length > 1),
    href: addressOf(locale, 'paste', state),
    label: action,
  };
}

/** Remarks about the paste: how it was made, what is missing, and which answers it overruled. */
export function PasteNotes({ state, locale }: { state: Case; locale: Locale }) {
  const { notes, facts, ui } = contentOf(locale);
  const { onSource, overruled } = ui.result;
  const lacking = lackingOf(state, locale);
  const labels = state.overruled.map((fact) => facts[fact].label).join(', ');
  const items = [
    ...(lacking ? [{ what: lacking.text, link: lacking }] : []),
    ...state.notes.map((note) => notes[note]),
    ...(state.known.whichPc === 'source' ? [onSource] : []),
    ...(labels ? [{ what: overruled(labels) }] : []),
  ];
  if (items.length === 0) return null;
  return (
    <div className="mt-4">
      <Note tone="caution">
        <Remarks items={items} />
      </Note>
    </div>
  );
}
