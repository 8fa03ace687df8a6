import { aadstsCodes } from './aadsts';
import { brokerCodes } from './broker';
import { helloCodes } from './hello';
import { joinCodes } from './join';
import { prtCodes, winHttpCodes } from './prt';
import type { CodeRow } from './row';
import { syncCodes } from './sync';
import { withdrawnNames } from './withdrawn';

/** Every code that we can explain, by where it occurs. Each code is in exactly one table. */
export const codeTables = {
  join: joinCodes,
  prt: prtCodes,
  network: winHttpCodes,
  aadsts: aadstsCodes,
  broker: brokerCodes,
  sync: syncCodes,
  hello: helloCodes,
} as const;

type Tables = typeof codeTables;

export type CodeGroup = keyof Tables;

export type CodeId = { [G in CodeGroup]: keyof Tables[G] }[CodeGroup];

export const codeGroups = Object.keys(codeTables) as CodeGroup[];

/** The codes of a group, in table order. */
export const codesOf = (group: CodeGroup): CodeId[] => Object.keys(codeTables[group]) as CodeId[];

export const codeIds = codeGroups.flatMap(codesOf);

const rows = Object.assign({}, ...Object.values(codeTables)) as Readonly<Record<CodeId, CodeRow>>;

export const codeRow = (code: CodeId): CodeRow => rows[code];

export const isCodeId = (text: string): text is CodeId => Object.hasOwn(rows, text);

const withdrawn: Readonly<Record<string, string>> = withdrawnNames;

/** The codes of the withdrawn list, in its order. */
export const withdrawnCodes = Object.keys(withdrawnNames);

/** A code's name in the list that Microsoft withdrew, if any. */
export const withdrawnName = (code: string): string | undefined => withdrawn[code];

/** When the sources of these tables were last read. */
export const codesVerified = '2026-11-30';
