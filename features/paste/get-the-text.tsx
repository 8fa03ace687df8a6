import { Howto, HowtoItem } from '@/components/howto';
import { PromptWindow } from '@/components/prompt-window';
import { Paragraphs } from '@/components/prose';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { statusCommand } from '@/diagnosis/steps';

/** How to get the text that goes in the box. */
export function GetTheText({ locale }: { locale: Locale }) {
  const { paste, steps } = contentOf(locale).ui;
  const { how, open, run, back } = paste;
  return (
    <Howto heading={how}>
      <HowtoItem title={open.title}>
        <Paragraphs items={open.paragraphs} />
      </HowtoItem>
      <HowtoItem title={run.title}>
        <PromptWindow title={run.window} command={statusCommand} copy={steps.copy} />
        <Paragraphs items={[run.clip]} />
      </HowtoItem>
      <HowtoItem title={back} />
    </Howto>
  );
}
