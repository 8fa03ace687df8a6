import { Note } from '@/components/note';
import { Paragraphs } from '@/components/prose';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { compareBuilds, rangeOfBuild } from '@/diagnosis/build';
import { type Known, unsure } from '@/diagnosis/facts';
import { missedIn } from '@/diagnosis/missed';
import { siteOf } from '@/site/site';

/** Notes when a case hits the organisation's limits: settings that it doesn't sync, or an unsupported build. */
export function SiteNotes({ known, locale }: { known: Known; locale: Locale }) {
  const { settings, lowestBuild } = siteOf();
  const { facts: texts, ui } = contentOf(locale);
  const { windowsBuild = unsure } = known;
  const missed = missedIn(known).filter((value) => value !== 'everything' && value !== 'other');
  const refused = settings ? missed.filter((value) => !settings.includes(value)) : [];
  const isBelow =
    lowestBuild !== undefined && windowsBuild !== unsure && compareBuilds(rangeOfBuild(windowsBuild)[1], rangeOfBuild(lowestBuild)[0]) < 0;
  const sentences = [
    ...(refused.length > 0 ? [ui.result.siteSettings(refused.map((value) => texts.missingSettings.values[value]).join(', '))] : []),
    ...(isBelow ? [ui.result.siteBuild(lowestBuild)] : []),
  ];
  return (
    sentences.length > 0 && (
      <Note>
        <Paragraphs items={sentences} />
      </Note>
    )
  );
}
