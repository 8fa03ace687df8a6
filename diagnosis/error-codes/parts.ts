import { type CodeGroup, type CodeId, codeGroups, codesOf } from './tables';

/** Where a long table is cut, because a page is easier to use when it is short. A part is named after its first code, so addresses stay. */
const cuts: { readonly [G in CodeGroup]?: readonly CodeId[] } = {
  aadsts: ['AADSTS51004', 'AADSTS90002'],
  broker: ['0xcaa30190', '0xcaa70003', '0xcaa90003'],
};

/** A page of the reference. */
export type CodePart = { readonly id: string; readonly group: CodeGroup; readonly codes: readonly CodeId[] };

export const codeParts: readonly CodePart[] = codeGroups.flatMap((group) => {
  const codes = codesOf(group);
  const starts = [0, ...(cuts[group] ?? []).map((code) => codes.indexOf(code))];
  return starts.map((start, index) => ({
    id: index === 0 ? group : `${group}-${codes[start]?.replace(/^(?:0x|AADSTS)/, '')}`,
    group,
    codes: codes.slice(start, starts[index + 1]),
  }));
});

const partOf = new Map(codeParts.flatMap(({ id, codes }) => codes.map((code) => [code, id] as const)));

/** The part that a code is in. */
export const partOfCode = (code: CodeId): string => partOf.get(code) ?? '';

/** The parts about something else than codes: event logs, the long one apart, and names that Microsoft withdrew. */
export const otherParts = ['events', 'events-registration', 'old-names'] as const;

export const isCodePart = (text: string): boolean => codeParts.some(({ id }) => id === text) || otherParts.some((id) => id === text);
