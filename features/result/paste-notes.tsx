import { Note } from '@/components/note';
import { type Remark, Remarks } from '@/components/remarks';
import { contentOf } from '@/content';
import type { Locale, NoteTexts } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import type { NoteId } from '@/diagnosis/notes';
import { type StepId, statusCommand, stepOf } from '@/diagnosis/steps';
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

type PasteNotesProps = { state: Case; locale: Locale; open?: StepId | undefined };

/** Remarks about the paste: how it was made, what is missing, and which answers it overruled. `open`: the step that the page shows. */
export function PasteNotes({ state, locale, open }: PasteNotesProps) {
  const { notes, facts, ui } = contentOf(locale);
  const { onSource, overruled } = ui.result;
  const lacking = lackingOf(state, locale);
  const labels = state.overruled.map((fact) => facts[fact].label).join(', ');
  // One way to paste again is enough, and none where the step is just that.
  const asking = open && stepOf(open).command === statusCommand ? undefined : state.notes.find((note) => 'again' in notes[note]);
  const items = [
    ...(lacking ? [{ what: lacking.text, link: lacking }] : []),
    ...state.notes.map((note) => remarkOf(notes[note], note === asking)),
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

/** The remark of a note, with the way to paste again or without it. */
function remarkOf({ what, todo, again }: NoteTexts[NoteId], isAsking: boolean): Remark {
  return { what, todo: [todo, isAsking ? again : undefined].filter((text) => text !== undefined).join(' ') || undefined };
}
