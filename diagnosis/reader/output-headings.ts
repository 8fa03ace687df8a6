import type { Output } from './outputs';
import { isGap, isPrompt } from './shapes';

/** A heading of what was before: `Before:`, `Vorher (Freitag):`, `Gisteren`, or `On Monday Jo wrote:` above the mail that is answered. */
const before =
  /\b(?:wrote|schreef|schrieb|a \u00e9crit)\b[^:]{0,60}:$|^\W{0,4}(?:before|yesterday|previously|earlier|last (?:week|month|time)|voorheen|vooraf|ervoor|v\u00f3\u00f3r|gisteren|eerder|vorige|vorher|davor|zuvor|gestern|fr\u00fcher|avant|hier)\b[^:]{0,30}:?$/i;

/** A heading of a PC that has no fault: `Working laptop:`, `Healthy PC for comparison`, `Hier werkt het wel:`. */
const healthy =
  /\b(?:works?|working|works fine|healthy|good|normal|reference|comparison|werkt|werkend|goede|gezonde?|normale?|funktioniert|funktionierende[rsn]?|gesunde[rsn]?|fonctionne|saine?)\b/i;

/** Words that say the opposite, or tell of a change. */
const other =
  /\b(?:not|non|never|no longer|stopped|niet|nicht|pas|plus|bad|broken|problem|why|should|before|now|after|again|finally|since|until|news|nu|na|sinds|weer|waarom|jetzt|nach|seit|wieder|warum|maintenant|apr\u00e8s|fixed|solved|update|edit)\b|n't|\?/i;

const maxHeading = 80;

const isHealthy = (heading: string): boolean => heading.length <= maxHeading && healthy.test(heading) && !other.test(heading);

/** The text right above the first field, its section and the command. */
function headingOf({ lines }: Output): string {
  const first = lines.findIndex(({ field }) => field);
  const above = lines.slice(0, Math.max(first, 0));
  return above.findLast(({ text, isRuler, title }) => !isGap(text) && !isRuler && !title && !isPrompt(text))?.text ?? '';
}

/** A heading of what is now: `10:30 (now)`, `Vandaag:`. */
const present =
  /\b(?:now|today|current|currently|latest|nu|vandaag|huidig|huidige|jetzt|heute|aktuell|aktueller|maintenant|aujourd'hui|actuel)\b/i;

/** Whether the heading says that the output is of now. */
export function isOfNow(output: Output): boolean {
  const heading = headingOf(output);
  return heading.length <= maxHeading && present.test(heading) && !heading.includes('?');
}

/** Whether the heading says that the output is of an earlier time, or of a PC without the fault. */
export function isSetApart(output: Output): boolean {
  const heading = headingOf(output);
  return before.test(heading) || isHealthy(heading);
}
