import { Command } from '@/components/command';
import { Fold } from '@/components/fold';
import { Bullets, Paragraphs } from '@/components/prose';
import prose from '@/components/prose.module.css';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { everythingCommand, evidenceCommands, evidenceIds } from '@/diagnosis/commands';
import { hasMany } from '@/site/site';
import { addressOf } from '../address';

/** Other evidence that the help desk can paste, and the commands for it. */
export function Evidence({ locale }: { locale: Locale }) {
  const { many, ui } = contentOf(locale);
  const { paste, steps } = ui;
  const { summary, intro, all, parts, afterwards, each, viewer } = paste.evidence;
  return (
    <Fold summary={summary}>
      <div className={prose.stack}>
        <Paragraphs items={[...intro, all]} />
        <Command text={everythingCommand} copy={steps.copy} />
        <Bullets items={parts} />
        <Paragraphs items={afterwards} />
        {evidenceIds.map((id) => (
          <div className={prose.stack} key={id}>
            <Paragraphs items={[each[id]]} />
            <Command text={evidenceCommands[id]} copy={steps.copy} />
          </div>
        ))}
        <Paragraphs items={viewer} />
        {hasMany() && (
          <p>
            <a href={addressOf(locale, 'many')}>{many.link}</a>
          </p>
        )}
      </div>
    </Fold>
  );
}
