import { ConsoleDrawing, SwitchesDrawing, WinverDrawing } from '@/components/drawing';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { definitionOf, type FactId } from '@/diagnosis/facts';
import { knownField } from '@/diagnosis/reader/catalogue';

/** A drawing of the screen that shows the answer, if there is one. */
export function Picture({ fact, locale }: { fact: FactId; locale: Locale }) {
  const { pictures } = contentOf(locale).ui.question;
  if (fact === 'windowsBuild' || fact === 'windowsRelease') return <WinverDrawing {...pictures.winver} />;
  if (fact === 'settingsPage') return <SwitchesDrawing {...pictures.switches} />;
  const field = knownField(definitionOf(fact).field ?? '');
  return field && <ConsoleDrawing label={pictures.console(field.name)} section={field.section} field={field.name} />;
}
