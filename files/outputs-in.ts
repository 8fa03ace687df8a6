import { pairOn } from '@/diagnosis/reader/pairs';
import { isClosing, isPrompt, isRuler, isStatusCommand } from '@/diagnosis/reader/shapes';
import { titleOn } from '@/diagnosis/reader/titles';

/** How many lines of remarks directly above an output belong to it. */
const mostRemarks = 3;

/** What an output says about its PC. Outputs of old Windows versions have no name. */
type Pc = { readonly name?: string | undefined; readonly id?: string | undefined };

/** Whether a line is the title with which every output begins. */
const isFirstTitle = (line: string): boolean => line.startsWith('|') && titleOn(line)?.name === 'Device State';

/** Whether a line can be a remark or a command above an output, and not a part of the output before it. */
function isAbove(line: string): boolean {
  if (isStatusCommand(line)) return true;
  return line !== '' && !isRuler(line) && !line.startsWith('|') && !isClosing(line) && !isPrompt(line) && !pairOn(line)?.known;
}

/** The first line of the output whose title is on a line: its ruler, and the command or the remarks directly above. */
function startOf(lines: readonly string[], title: number): number {
  const at = (index: number): string => lines[index]?.trim() ?? '';
  const ruler = isRuler(at(title - 1)) ? title - 1 : title;
  let above = ruler;
  while (above > 0 && at(above - 1) === '') above -= 1;
  let start = above;
  while (start > 0 && above - start < mostRemarks && isAbove(at(start - 1))) start -= 1;
  return start === above ? ruler : start;
}

function pcOf(lines: readonly string[]): Pc {
  const pairs = lines.flatMap((line) => (line.includes('Device') ? (pairOn(line.trim()) ?? []) : []));
  const printed = (name: string) => pairs.find(({ known, value }) => known?.name === name && value !== '')?.value.toLowerCase();
  return { name: printed('Device Name'), id: printed('DeviceId') };
}

function isOtherPc(one: Pc, other: Pc): boolean {
  if (one.name && other.name) return one.name !== other.name;
  return Boolean(one.id && other.id) && one.id !== other.id;
}

/** Cuts a text with the outputs of several PCs, one after another, into a text for each PC. Two outputs of one PC stay together. */
export function outputsIn(text: string): readonly string[] {
  const lines = text.split('\n');
  const titles = lines.flatMap((line, index) => (line.includes('|') && isFirstTitle(line.trim()) ? [index] : []));
  if (titles.length < 2) return [text];
  const starts = [0, ...titles.slice(1).map((title) => startOf(lines, title))];
  const outputs: { text: string; pc: Pc }[] = [];
  for (const [index, start] of starts.entries()) {
    const piece = lines.slice(start, starts[index + 1]);
    const pc = pcOf(piece);
    const own = piece.join('\n');
    const last = outputs.at(-1);
    if (!last || isOtherPc(last.pc, pc)) outputs.push({ text: own, pc });
    else outputs.splice(-1, 1, { text: `${last.text}\n${own}`, pc: { name: pc.name ?? last.pc.name, id: pc.id ?? last.pc.id } });
  }
  return outputs.map((output) => output.text);
}
